package org.sanad.events;

import java.util.List;
import org.sanad.reports.Report;

/**
 * Told when the claims of a report change, inside the transaction that changes them, so that whoever keeps a derived view
 * has it ready when the change becomes visible. A listener that fails makes the change fail. Ids are stable, so a view
 * that was told of a change which then was rolled back is mended by the next telling; a reader must look claims up in
 * the store and drop what is not there. It is not told of one report by two threads at a time: the transaction holds the
 * report's row before it tells. It is told of the report's own claims only: how a claim stands among those of other
 * reports and which event it is part of may change with any of them, so a view must keep neither and read both from the
 * store.
 */
public interface ClaimsListener {
    /** The claims of a report are now these, with those of others in the same events; none when it was withdrawn or superseded. */
    void replaced(Report report, List<Event> events);
}
