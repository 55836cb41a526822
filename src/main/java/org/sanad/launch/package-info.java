/**
 * What {@code ./sanad} starts: the service with its embedded PostgreSQL, and the commands that speak to it from outside
 * ({@code ask}, {@code load}, {@code eval}). The outermost ring: it speaks HTTP to the service, and may use
 * {@code org.sanad.eval} and {@link org.sanad.reports.ReportFile} only; nobody uses it.
 *
 * <p>The binaries come from the zonky jars, the driving of them is ours: the library's own class deletes data folders
 * whose lock is ten minutes old, keeps half-unpacked files after a kill, and refuses a server that survived one.
 */
@NullMarked
package org.sanad.launch;

import org.jspecify.annotations.NullMarked;
