/** Measures speed: benchmarks that {@code ./sanad bench} runs, and inputs that must not make reading slow. */
@NullMarked
package org.sanad.bench;

import org.jspecify.annotations.NullMarked;
