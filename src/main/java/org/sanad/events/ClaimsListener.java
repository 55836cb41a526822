package org.sanad.events;

import java.util.List;
import java.util.UUID;

/**
 * Told when the claims of a report change, inside the transaction that changes them, so that whoever keeps a derived view
 * has it ready when the change becomes visible. A listener that fails makes the change fail. Ids are stable, so a view
 * that was told of a change which then was rolled back is mended by the next telling; a reader must look claims up in
 * the store and drop what is not there.
 */
public interface ClaimsListener {
    /** The claims of a report are now these; none when it was withdrawn or superseded. */
    void replaced(UUID reportId, List<Event> events);
}
