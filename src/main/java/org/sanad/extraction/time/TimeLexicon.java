package org.sanad.extraction.time;

import java.util.List;
import java.util.Map;

/**
 * Words of time of one language, all folded.
 *
 * @param weekdays ISO number of the day (Monday 1) by name
 * @param months number of the month by name
 * @param future verbs and helpers that make a weekday the next one
 * @param since words that open a period still going on
 * @param until words that close one
 * @param ago words behind a count of days: three days ago
 * @param words numbers written out, one to twelve
 */
record TimeLexicon(
        Map<String, Integer> weekdays,
        Map<String, Integer> months,
        List<String> future,
        List<String> since,
        List<String> until,
        List<String> ago,
        Map<String, Integer> words) {}
