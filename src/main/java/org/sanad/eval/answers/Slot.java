package org.sanad.eval.answers;

/**
 * Something in a statement that its citations must hold.
 *
 * @param words as the statement has them
 */
record Slot(Kind kind, String words) {
    /** What it is. */
    enum Kind {
        NUMBER,
        DATE,
        SPEAKER,
        PLACE,
        QUOTATION
    }
}
