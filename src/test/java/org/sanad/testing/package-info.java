/** Builders of what tests need, and the one PostgreSQL they share. */
@NullMarked
package org.sanad.testing;

import org.jspecify.annotations.NullMarked;
