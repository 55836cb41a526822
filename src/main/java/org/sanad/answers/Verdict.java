package org.sanad.answers;

import java.util.List;

/** What the verifier found of a sentence. */
public sealed interface Verdict {
    /** Every check passed: it may leave. */
    record Supported() implements Verdict {}

    /** It must not leave; the names of the checks that failed. */
    record Unsupported(List<String> failed) implements Verdict {
        public Unsupported {
            failed = List.copyOf(failed);
        }
    }
}
