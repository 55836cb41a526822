/**
 * What reports and questions are read by alike: numbers with their limits, times, and who is who among speakers, each with
 * its lexicons under the resources of the same name, one file a language. Extraction, retrieval and answers use it, so that
 * a day or a number is read the same way in a report, in a question, and in a sentence that is verified. Uses events
 * (their codes and figures) and text.
 */
@NullMarked
package org.sanad.reading;

import org.jspecify.annotations.NullMarked;
