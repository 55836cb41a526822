/**
 * What reports claim, and the events that claims agree to be about. A claim is stored once and never rewritten; an event
 * is derived from its claims. Below it stand reports, places and text; extraction writes here, retrieval and exports
 * read. The database holds the truth: the index of {@code retrieval} is told through {@link org.sanad.events.ClaimsListener}.
 */
@NullMarked
package org.sanad.events;

import org.jspecify.annotations.NullMarked;
