package org.sanad.reports;

import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * What a reader of a page sees of its HTML: the words, a line for each block. Scripts, styles and everything marked as
 * hidden is dropped, since words that no reader sees must not become claims.
 */
final class VisibleText implements NodeVisitor {
    private static final String NEVER_SEEN =
            "head, script, style, noscript, template, iframe, object, svg, math, select,"
                    + " textarea, audio, video, canvas, [hidden], [aria-hidden=true]";
    private static final Pattern HIDING_STYLE = Pattern.compile(
            "(?:^|;)\\s*(?:display\\s*:\\s*none|visibility\\s*:\\s*(?:hidden|collapse))", Pattern.CASE_INSENSITIVE);

    private final StringBuilder seen = new StringBuilder();

    private VisibleText() {}

    /** The visible words, empty when there are none. */
    static String of(String html) {
        Document page = Jsoup.parse(html);
        page.select(NEVER_SEEN).remove();
        page.select("[style]").stream()
                .filter(e -> HIDING_STYLE.matcher(e.attr("style")).find())
                .forEach(Node::remove);
        VisibleText words = new VisibleText();
        NodeTraversor.traverse(words, page.body());
        return words.seen.toString().strip();
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode text) {
            append(text);
        } else if (node instanceof Element element) {
            if (cell(element)) {
                blank();
            } else if (element.isBlock() || element.nameIs("br")) {
                lineBreak();
            }
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element && element.isBlock() && !cell(element)) {
            lineBreak();
        }
    }

    /** Cells are blocks to jsoup, but to a reader a row is a line. */
    private static boolean cell(Element element) {
        return element.nameIs("td") || element.nameIs("th");
    }

    private void append(TextNode text) {
        Element parent = text.parent();
        boolean asWritten = parent != null && parent.closest("pre") != null;
        if (asWritten) {
            seen.append(text.getWholeText());
            return;
        }
        String words = text.getWholeText();
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (Character.isWhitespace(c)) {
                blank();
            } else {
                seen.append(c);
            }
        }
    }

    private void blank() {
        if (!seen.isEmpty() && !Character.isWhitespace(seen.charAt(seen.length() - 1))) {
            seen.append(' ');
        }
    }

    private void lineBreak() {
        int end = seen.length();
        while (end > 0 && seen.charAt(end - 1) == ' ') {
            end--;
        }
        seen.setLength(end);
        if (end > 0 && seen.charAt(end - 1) != '\n') {
            seen.append('\n');
        }
    }
}
