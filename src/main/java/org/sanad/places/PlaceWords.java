package org.sanad.places;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Words of one language that stand beside place names.
 *
 * @param region make an area of the name beside them: province, countryside
 * @param settled make a town of it: city, village
 * @param local make a part of a town of it, or something at it: university, airport
 * @param beside capitalised words beside a place that are no part of its name: weekdays, northern
 * @param common words that are also the names of places somewhere, and of people
 * @param doubtful words that are places only behind a word that says so, where there are no capitals to tell
 * @param placing say that something is at the place named behind them: in, near
 * @param pointing say so less surely: to, from
 * @param linking stand between such a word and the name: the, of
 * @param joining stand between places of a list: and
 * @param saying what people do and towns do not: said
 * @param home ISO code of the country that a text of the language is about when it names none, null when there is none
 */
record PlaceWords(
        WordSet region,
        WordSet settled,
        WordSet local,
        WordSet beside,
        WordSet common,
        WordSet doubtful,
        WordSet placing,
        WordSet pointing,
        WordSet linking,
        WordSet joining,
        WordSet saying,
        @Nullable String home) {

    static PlaceWords of(Map<String, List<String>> kinds) {
        return new PlaceWords(
                set(kinds, "region"),
                set(kinds, "settled"),
                set(kinds, "local"),
                set(kinds, "beside"),
                set(kinds, "common"),
                set(kinds, "doubtful"),
                set(kinds, "placing"),
                set(kinds, "pointing"),
                set(kinds, "linking"),
                set(kinds, "joining"),
                set(kinds, "saying"),
                kinds.getOrDefault("home", List.of()).stream().findFirst().orElse(null));
    }

    private static WordSet set(Map<String, List<String>> kinds, String kind) {
        return new WordSet(kinds.getOrDefault(kind, List.of()));
    }

    /** Whether it describes the place beside it. */
    boolean describes(String folded) {
        return region.has(folded) || settled.has(folded) || local.has(folded);
    }

    /** Whether it is no name by itself. */
    boolean plain(String folded) {
        return common.has(folded) || beside.has(folded);
    }

    /** Whether it is rather some other word than the name of a place. */
    boolean everyday(String folded) {
        return common.has(folded) || doubtful.has(folded);
    }
}
