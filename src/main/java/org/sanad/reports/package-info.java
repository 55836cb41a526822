/**
 * Reports and the one door they come in by. A report is acknowledged only after its commit, is stored once however often
 * it is sent, and is announced on an in-memory channel that extraction listens to; a sweep announces again what a crash
 * left behind. Uses text; knows nothing of claims.
 */
@NullMarked
package org.sanad.reports;

import org.jspecify.annotations.NullMarked;
