package org.sanad.extraction;

import java.util.ArrayList;
import java.util.List;
import org.sanad.text.Sentence;
import org.sanad.text.Sentences;

/** Cuts a report into parts that a model can take at once: between paragraphs, inside one only where it is too long. */
final class ReportParts {
    private ReportParts() {}

    /** A part of a text, in UTF-16 positions. */
    record Part(int begin, int end) {
        String of(String text) {
            return text.substring(begin, end);
        }
    }

    /** The parts in order; one that is longer than asked holds a single sentence. */
    static List<Part> of(String text, String language, int longest) {
        List<Part> parts = new ArrayList<>();
        for (Part paragraph : paragraphs(Sentences.split(text, language), longest)) {
            Part last = parts.isEmpty() ? null : parts.getLast();
            if (last != null && paragraph.end - last.begin <= longest) {
                parts.set(parts.size() - 1, new Part(last.begin, paragraph.end));
            } else {
                parts.add(paragraph);
            }
        }
        return parts;
    }

    private static List<Part> paragraphs(List<Sentence> sentences, int longest) {
        List<Part> paragraphs = new ArrayList<>();
        int number = -1;
        for (Sentence sentence : sentences) {
            Part last = paragraphs.isEmpty() ? null : paragraphs.getLast();
            if (last != null && sentence.paragraph() == number && sentence.end() - last.begin <= longest) {
                paragraphs.set(paragraphs.size() - 1, new Part(last.begin, sentence.end()));
            } else {
                paragraphs.add(new Part(sentence.begin(), sentence.end()));
            }
            number = sentence.paragraph();
        }
        return paragraphs;
    }
}
