package org.sanad.text;

/**
 * A quote's place in a stored report: begin inclusive, end exclusive, counted in Unicode code points from 0, as the
 * contract counts {@code evidence.begin/end}. {@link SourceText} turns it into words. A negative begin or an end before it
 * is refused.
 */
public record Span(int begin, int end) {
    public Span {
        if (begin < 0 || end < begin) {
            throw new IllegalArgumentException("A span needs 0 <= begin <= end, got " + begin + ".." + end);
        }
    }

    /** Whether both spans share at least one code point. */
    public boolean overlaps(Span other) {
        return begin < other.end && other.begin < end;
    }

    /** The number of code points it covers. */
    public int length() {
        return end - begin;
    }
}
