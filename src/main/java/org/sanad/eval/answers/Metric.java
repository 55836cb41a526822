package org.sanad.eval.answers;

import java.util.List;

/** One thing that answers are measured by, question by question. */
interface Metric {
    /** Its name in tables. */
    String label();

    /** What it finds in one answer. */
    Finding of(AskedQuestion asked);

    /** Whether the share is one of faults, so that less is better. */
    default boolean countsFaults() {
        return false;
    }

    /**
     * What a question adds to the share.
     *
     * @param wrong what was wrong or missed, a line each
     */
    record Finding(Share share, List<String> wrong) {
        /** Nothing to measure in this question. */
        static final Finding NONE = new Finding(Share.NONE, List.of());

        public Finding {
            wrong = List.copyOf(wrong);
        }

        /** One thing that is right, or wrong for a reason. */
        static Finding one(boolean right, String reason) {
            return new Finding(Share.one(right), right ? List.of() : List.of(reason));
        }

        /** Some things of which those listed are not right. */
        static Finding without(List<String> wrong, int whole) {
            return new Finding(new Share(whole - wrong.size(), whole), wrong);
        }
    }
}
