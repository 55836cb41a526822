package org.sanad.eval.extraction;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The part of a Markdown file that a program writes, between two comments; what people wrote around it stays. A file
 * without such a part gets it at its end.
 *
 * @param name tells several of one file apart
 */
public record GeneratedSection(Path file, String name) {
    /** Writes it in the place of what stood there. */
    public void write(String markdown) throws IOException {
        String begin = "<!-- begin of generated: " + name + " -->";
        String end = "<!-- end of generated: " + name + " -->";
        String text = Files.exists(file) ? Files.readString(file) : "";
        String section = begin + "\n" + markdown.strip() + "\n" + end;
        int from = text.indexOf(begin);
        int to = text.indexOf(end);
        String written;
        if (from >= 0 && to > from) {
            written = text.substring(0, from) + section + text.substring(to + end.length());
        } else {
            written = (text.isEmpty() ? "" : text.stripTrailing() + "\n\n") + section + "\n";
        }
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Files.writeString(file, written);
    }
}
