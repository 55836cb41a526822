package org.sanad.text;

/**
 * A report's stored text with the two ways of counting in it: Java's UTF-16 positions, which the readers work in, and
 * code points, which leave the house. The text is never changed, so that a quote is always exactly a slice of it.
 */
public final class SourceText {
    private final String text;

    /** Whether a code point outside the basic plane occurs: without one both counts are the same. */
    private final boolean plain;

    /** Wraps the text as stored. */
    public SourceText(String text) {
        this.text = text;
        this.plain = text.codePointCount(0, text.length()) == text.length();
    }

    /** The text as stored. */
    public String text() {
        return text;
    }

    /**
     * The span of the given UTF-16 positions.
     *
     * @throws IndexOutOfBoundsException for positions outside the text
     */
    public Span span(int begin, int end) {
        if (plain) {
            return new Span(begin, end);
        }
        int first = text.codePointCount(0, begin);
        return new Span(first, first + text.codePointCount(begin, end));
    }

    /**
     * The exact words of a span.
     *
     * @throws IndexOutOfBoundsException for a span outside the text
     */
    public String slice(Span span) {
        if (plain) {
            return text.substring(span.begin(), span.end());
        }
        int begin = text.offsetByCodePoints(0, span.begin());
        return text.substring(begin, text.offsetByCodePoints(begin, span.length()));
    }
}
