/**
 * What keeps the service running and lets others see how it does: errors as problem details, readiness, metrics, the
 * clock. May use every package; no package uses it, so that the walk of a report reads without it.
 */
@NullMarked
package org.sanad.ops;

import org.jspecify.annotations.NullMarked;
