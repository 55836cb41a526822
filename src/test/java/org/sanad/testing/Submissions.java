package org.sanad.testing;

import org.jspecify.annotations.Nullable;
import org.sanad.reports.ReportSubmission;

/** Submissions with nothing but what a test is about. */
public final class Submissions {
    private Submissions() {}

    /** A public plain report that has no id of its sender. */
    public static ReportSubmission of(String text, String source) {
        return withExternalId(text, source, null);
    }

    /** A public plain report. */
    public static ReportSubmission withExternalId(String text, String source, @Nullable String externalId) {
        return new ReportSubmission(text, source, null, null, null, null, externalId, null, null);
    }

    /** A plain report that not everybody may see. */
    public static ReportSubmission confidential(String text, String source, String confidentiality) {
        return new ReportSubmission(text, source, null, null, null, null, null, null, confidentiality);
    }
}
