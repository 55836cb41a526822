package org.sanad.events;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sanad.events.EventQuery.Box;
import org.sanad.reports.Cursor;

/** An event query in SQL over {@code event e} joined with {@code report r}; every value is a named parameter. */
final class EventConditions {
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    private EventConditions() {
        conditions.add("r.confidentiality = 'PUBLIC'");
    }

    static EventConditions of(EventQuery query) {
        EventConditions sql = new EventConditions();
        if (query.report() != null) {
            sql.conditions.add("exists (select 1 from sighting s where s.event_id = e.id and s.report_id = :report)");
            sql.parameters.put("report", query.report());
        }
        sql.among("e.type", "types", query.types());
        sql.among("e.event_group", "groups", query.groups());
        sql.among("e.status", "statuses", query.statuses());
        sql.compared("e.last_day", "from", query.from(), ">=");
        sql.compared("e.first_day", "to", query.to(), "<=");
        if (query.source() != null) {
            sql.conditions.add("exists (select 1 from sighting s join report sr on sr.id = s.report_id"
                    + " where s.event_id = e.id and lower(sr.source) = lower(:source))");
            sql.parameters.put("source", query.source());
        }
        if (query.places() != null) {
            sql.conditions.add("exists (select 1 from sighting s join claim c on c.sighting_id = s.id"
                    + " join claim_place cp on cp.claim_id = c.id join place p on p.id = cp.place_id"
                    + " where s.event_id = e.id and "
                    + PlaceConditions.of(query.places(), Optional.ofNullable(query.within()), sql.parameters) + ")");
        }
        if (query.box() != null) {
            sql.box(query.box());
        }
        for (String word : query.words()) {
            String name = "word" + sql.parameters.size();
            sql.conditions.add(
                    "exists (select 1 from claim c join sighting s on s.id = c.sighting_id where s.event_id = e.id"
                            + " and c.quote_folded like :" + name + ")");
            // Words have letters and digits only: nothing in them means anything to LIKE.
            sql.parameters.put(name, "%" + word + "%");
        }
        return sql;
    }

    /** Only what comes after this one. */
    EventConditions after(Cursor cursor) {
        conditions.add("e.known_at <= :at and (e.known_at < :at or e.report_id > :after"
                + " or (e.report_id = :after and e.ordinal > :ordinal))");
        parameters.put("at", cursor.at());
        parameters.put("after", cursor.reportId());
        parameters.put("ordinal", cursor.ordinal());
        return this;
    }

    String where() {
        return String.join(" and ", conditions);
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    private void compared(String column, String name, @Nullable Object value, String comparison) {
        if (value != null) {
            conditions.add(column + " " + comparison + " :" + name);
            parameters.put(name, value);
        }
    }

    private void among(String column, String name, Set<? extends Enum<?>> values) {
        if (!values.isEmpty()) {
            conditions.add(column + " in (:" + name + ")");
            parameters.put(name, values.stream().map(Enum::name).toList());
        }
    }

    private void box(Box box) {
        String between =
                box.west() <= box.east() ? "p.lon between :west and :east" : "(p.lon >= :west or p.lon <= :east)";
        conditions.add("exists (select 1 from place p where p.id = e.place_id"
                + " and p.lat between :south and :north and " + between + ")");
        parameters.put("west", box.west());
        parameters.put("south", box.south());
        parameters.put("east", box.east());
        parameters.put("north", box.north());
    }
}
