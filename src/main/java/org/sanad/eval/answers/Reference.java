package org.sanad.eval.answers;

/**
 * Words of a report that tell something.
 *
 * @param report file name without its ending
 * @param quote exact words of it
 */
record Reference(String report, String quote) {
    @Override
    public String toString() {
        return report + " \"" + quote + "\"";
    }
}
