package org.sanad.events;

import java.util.List;
import org.sanad.reports.Report;

/**
 * Told when the claims of a report change, inside the transaction that changes them, so that whoever keeps a derived view
 * has it ready when the change becomes visible. A listener that fails makes the change fail. Ids are stable, so a view
 * that was told of a change which then was rolled back is mended by the next telling; a reader must look claims up in
 * the store and drop what is not there. It is not told of one report by two threads at a time: the transaction holds the
 * report's row before it tells.
 */
public interface ClaimsListener {
    /** The claims of a report are now these; none when it was withdrawn or superseded. */
    void replaced(Report report, List<Event> events);
}
