/**
 * Events in every form that is not plain JSON: for maps, and later for tables and feed readers. Uses events, reports and
 * places; adds nothing to what they say.
 */
@NullMarked
package org.sanad.exports;

import org.jspecify.annotations.NullMarked;
