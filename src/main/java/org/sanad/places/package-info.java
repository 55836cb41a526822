/**
 * Places by any of their names. It answers who is meant by a name, from a committed gazetteer of the world and a small
 * curated file of what that lacks; it knows nothing of reports. Uses text only.
 */
@NullMarked
package org.sanad.places;

import org.jspecify.annotations.NullMarked;
