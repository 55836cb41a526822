package org.sanad.events;

import org.sanad.reports.Page;

/**
 * A form of events other than plain JSON, served at the same addresses to those whose Accept asks for it. Every bean of
 * this kind is served; {@code exports} has them.
 */
public interface EventForm {
    /** The media type it is asked for by. */
    String mediaType();

    /** A page of events: words as they are, anything else to be written as JSON. */
    Object page(Page<Event> events);

    /** One event, in the same way. */
    Object one(Event event);
}
