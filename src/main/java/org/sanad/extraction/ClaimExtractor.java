package org.sanad.extraction;

import org.sanad.reports.Report;

/**
 * Reads the claims out of a report. Every claim's quote is exactly the slice of the report's text at its span; the same
 * report gives the same claims with the same ids. A fault of the extractor is an exception; a report without claims is not.
 */
public interface ClaimExtractor {
    /** The claims of the report. */
    Extraction extract(Report report);
}
