package org.sanad.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A pattern over words, as lexicons write it: {@code taken/took .. control of} matches either word, up to three others,
 * then the two. An ending {@code *} matches any ending of a word, a leading one any beginning. A word behind {@code =}
 * must be written with these very letters, marks included: öldü died, oldu became. A word is met in any of its forms (see
 * {@link Token#forms}). Matching takes time linear in the phrase for each place it is tried at.
 */
public final class Phrase {
    private static final int LONGEST_GAP = 3;

    /** One word of a pattern: the letters that are fixed, which end of it is open, and how it must be written, "" for anyhow. */
    record Part(String letters, Open open, String written) {
        enum Open {
            NONE,
            END,
            BEGIN
        }

        static Part of(String word) {
            boolean exact = word.length() > 1 && word.startsWith("=");
            Part folded = folded(exact ? word.substring(1) : word);
            return exact
                    ? new Part(
                            folded.letters, folded.open, lower(word.substring(1).replace("*", "")))
                    : folded;
        }

        private static String lower(String word) {
            return word.toLowerCase(Locale.ROOT);
        }

        private static Part folded(String word) {
            if (word.length() > 1 && word.endsWith("*")) {
                return new Part(Folding.fold(word.substring(0, word.length() - 1)), Open.END, "");
            }
            if (word.length() > 1 && word.startsWith("*")) {
                return new Part(Folding.fold(word.substring(1)), Open.BEGIN, "");
            }
            return new Part(Folding.fold(word), Open.NONE, "");
        }

        boolean fits(Token token) {
            if (!written.isEmpty() && !fits(lower(token.word()), written)) {
                return false;
            }
            if (fits(token.folded())) {
                return true;
            }
            for (String form : token.forms()) {
                if (fits(form)) {
                    return true;
                }
            }
            return false;
        }

        private boolean fits(String form) {
            return fits(form, letters);
        }

        private boolean fits(String form, String sought) {
            return switch (open) {
                case NONE -> form.equals(sought);
                case END -> form.startsWith(sought);
                case BEGIN -> form.endsWith(sought);
            };
        }
    }

    /** An empty element is a gap. */
    private final List<List<Part>> elements;

    private Phrase(List<List<Part>> elements) {
        this.elements = elements;
    }

    /**
     * Reads a pattern.
     *
     * @throws IllegalArgumentException for an empty one or one that begins or ends with a gap
     */
    public static Phrase of(String pattern) {
        List<List<Part>> elements = new ArrayList<>();
        for (String element : List.of(pattern.strip().split("\\s+", -1))) {
            elements.add(
                    element.equals("..")
                            ? List.of()
                            : List.of(element.split("/", -1)).stream()
                                    .map(Part::of)
                                    .toList());
        }
        if (pattern.isBlank()
                || elements.getFirst().isEmpty()
                || elements.getLast().isEmpty()) {
            throw new IllegalArgumentException("A phrase begins and ends with a word, got '" + pattern + "'");
        }
        return new Phrase(List.copyOf(elements));
    }

    /** The words that may begin it. */
    List<Part> opening() {
        return elements.getFirst();
    }

    /** The index behind the words it matches when it begins at the given one, or -1. */
    public int match(List<Token> tokens, int from) {
        return match(tokens, from, 0);
    }

    private int match(List<Token> tokens, int at, int element) {
        if (element == elements.size()) {
            return at;
        }
        List<Part> parts = elements.get(element);
        if (parts.isEmpty()) {
            for (int skipped = 0; skipped <= LONGEST_GAP && at + skipped < tokens.size(); skipped++) {
                int end = match(tokens, at + skipped, element + 1);
                if (end >= 0) {
                    return end;
                }
            }
            return -1;
        }
        if (at >= tokens.size() || !fits(parts, tokens.get(at))) {
            return -1;
        }
        return match(tokens, at + 1, element + 1);
    }

    private static boolean fits(List<Part> parts, Token token) {
        for (Part part : parts) {
            if (part.fits(token)) {
                return true;
            }
        }
        return false;
    }
}
