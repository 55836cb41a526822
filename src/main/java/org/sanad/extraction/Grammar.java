package org.sanad.extraction;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.sanad.events.Location.Relation;
import org.sanad.reading.Lexicons;
import org.sanad.text.Phrases;

/** Function words of one language as the cascade's own steps look for them, ready for matching. */
final class Grammar {
    /**
     * The file's shape; a field that a language has no use for is left out.
     *
     * @param and words that join two of a kind
     * @param turns words behind a pause at which another voice may begin
     * @param that words that open what is said
     * @param articles words before an unnamed thing: an air base
     * @param the the definite article where it is a word
     * @param agents words before who does it, or who gets it: taken by, fell to
     * @param by those of them that only say who does it
     * @param byBehind words behind who does it: tarafından
     * @param passive words that turn a verb round
     * @param joins words and marks between places of one happening
     * @param origin words before a place that people left
     * @param destination words before a place that people went to
     * @param originEndings endings of a place's name that say so
     * @param destinationEndings endings of a place's name that say so
     * @param samePlace phrases for the place spoken of before: in the same area
     * @param corrections words of a sentence that takes a number back
     * @param wrong words beside the number that was wrong
     * @param right words beside the one that is right
     * @param originBehind words behind a place's name that say so: the region's, from
     * @param destinationBehind words behind a place's name that say so
     * @param parties nouns behind a country's name that make it one who acts, not a place: İsrail ordusu
     * @param carriesOn whether a paragraph that names no place speaks of the one that the report told of first
     * @param verbFirst whether the verb opens the clause and its subject follows: سيطر الجيش
     * @param verbLast whether place and time of a happening stand before its verb
     * @param clauses words that open a clause of its own behind or before a verb: when
     * @param said verbs whose own place is not told: condemned
     * @param places see {@link PlaceWords}
     */
    record File(
            List<String> and,
            @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> turns,
            @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> that,
            @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> articles,
            @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> the,
            @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> agents,
            @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> by,
            @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> byBehind,
            @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> passive,
            @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> joins,
            @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> origin,
            @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> destination,
            @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> originEndings,
            @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> destinationEndings,
            @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> samePlace,
            @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> corrections,
            @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> wrong,
            @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> right,
            @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> originBehind,
            @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> destinationBehind,
            @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> parties,
            boolean carriesOn,
            boolean verbFirst,
            boolean verbLast,
            @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> clauses,
            @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> said,
            PlaceWords places) {}

    /**
     * Words around place names.
     *
     * @param in words before a place's name, also one that no list has
     * @param at further words before a place's name that no list has, a few words aside: around the
     * @param kinds nouns beside such a name: the Bayaa district, the villages of
     * @param follows words behind a place's name that it does not describe: was
     * @param including words before a list of places
     * @param prefixes small words that begin such a name: al
     * @param bodies words of a name that is no place's: Council
     * @param of words between a noun and its name: the town of
     * @param settled nouns of settlements, beside a name that no list may have
     * @param settledBehind whether such a noun stands behind the name: Tel Rifat kasabası
     * @param towns nouns that stand for the town named last: the city
     * @param roads nouns of lines between places
     * @param between words between the two ends of a line
     * @param directions adjectives before an area: northern
     * @param inside phrases before a name that look like sides but lie inside: the north of
     * @param sides phrases before a name that lie outside it: north of
     * @param edges phrases beside a name by what they say
     * @param edgesBehind whether they stand behind the name
     * @param kilometres units of distance
     * @param from words between a distance and the name
     * @param one words for a distance of one
     * @param bareActors whether a country's name before a head acts unless a word of place stands before it
     * @param noPlace words with a capital that name no place behind "in": Telegram
     */
    record PlaceWords(
            @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> in,
            @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> at,
            @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> kinds,
            @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> follows,
            @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> including,
            @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> prefixes,
            @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> bodies,
            @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> of,
            @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> settled,
            boolean settledBehind,
            @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> towns,
            @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> roads,
            @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> between,
            @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> directions,
            @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> inside,
            @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> sides,
            @JsonSetter(nulls = Nulls.AS_EMPTY) Map<Relation, List<String>> edges,
            boolean edgesBehind,
            @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> kilometres,
            @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> from,
            @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> one,
            boolean bareActors,
            @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> noPlace) {}

    final Phrases and;
    final Phrases turns;
    final Phrases that;
    final Phrases articles;
    final Phrases the;
    final Phrases agents;
    final Phrases by;
    final Phrases byBehind;
    final Phrases passive;
    final Phrases joins;
    final Phrases origin;
    final Phrases destination;
    final List<String> originEndings;
    final List<String> destinationEndings;
    final Phrases samePlace;
    final Phrases corrections;
    final Phrases wrong;
    final Phrases right;
    final Phrases originBehind;
    final Phrases destinationBehind;
    final Phrases parties;
    final boolean carriesOn;
    final boolean verbFirst;
    final boolean verbLast;
    final Phrases clauses;
    final Phrases said;
    final Phrases in;
    final Phrases at;
    final Phrases kinds;
    final Phrases follows;
    final Phrases including;
    final Phrases prefixes;
    final Phrases bodies;
    final Phrases of;
    final Phrases settled;
    final boolean settledBehind;
    final Phrases towns;
    final Phrases roads;
    final Phrases between;
    final Phrases directions;
    final Phrases inside;
    final Phrases sides;
    final Map<Relation, Phrases> edges = new EnumMap<>(Relation.class);
    final boolean edgesBehind;
    final Phrases kilometres;
    final Phrases from;
    final Phrases one;
    final boolean bareActors;
    final Phrases noPlace;

    /** The words of a language that has a file. */
    Grammar(String language) {
        File file = Lexicons.read("extraction/grammar/" + language + ".yaml", File.class);
        and = Phrases.of(file.and());
        turns = Phrases.of(file.turns());
        that = Phrases.of(file.that());
        articles = Phrases.of(file.articles());
        the = Phrases.of(file.the());
        agents = Phrases.of(file.agents());
        by = Phrases.of(file.by());
        byBehind = Phrases.of(file.byBehind());
        passive = Phrases.of(file.passive());
        joins = Phrases.of(file.joins());
        origin = Phrases.of(file.origin());
        destination = Phrases.of(file.destination());
        originEndings = file.originEndings();
        destinationEndings = file.destinationEndings();
        samePlace = Phrases.of(file.samePlace());
        corrections = Phrases.of(file.corrections());
        wrong = Phrases.of(file.wrong());
        right = Phrases.of(file.right());
        originBehind = Phrases.of(file.originBehind());
        destinationBehind = Phrases.of(file.destinationBehind());
        parties = Phrases.of(file.parties());
        carriesOn = file.carriesOn();
        verbFirst = file.verbFirst();
        verbLast = file.verbLast();
        clauses = Phrases.of(file.clauses());
        said = Phrases.of(file.said());
        PlaceWords places = file.places();
        in = Phrases.of(places.in());
        at = Phrases.of(places.at());
        kinds = Phrases.of(places.kinds());
        follows = Phrases.of(places.follows());
        including = Phrases.of(places.including());
        prefixes = Phrases.of(places.prefixes());
        bodies = Phrases.of(places.bodies());
        of = Phrases.of(places.of());
        settled = Phrases.of(places.settled());
        settledBehind = places.settledBehind();
        towns = Phrases.of(places.towns());
        roads = Phrases.of(places.roads());
        between = Phrases.of(places.between());
        directions = Phrases.of(places.directions());
        inside = Phrases.of(places.inside());
        sides = Phrases.of(places.sides());
        places.edges().forEach((relation, phrases) -> edges.put(relation, Phrases.of(phrases)));
        edgesBehind = places.edgesBehind();
        kilometres = Phrases.of(places.kilometres());
        from = Phrases.of(places.from());
        one = Phrases.of(places.one());
        bareActors = places.bareActors();
        noPlace = Phrases.of(places.noPlace());
    }
}
