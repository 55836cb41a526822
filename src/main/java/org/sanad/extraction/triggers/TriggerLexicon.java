package org.sanad.extraction.triggers;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sanad.events.Effect;
import org.sanad.events.EventType;
import org.sanad.events.Modality;
import org.sanad.events.Predicate;
import org.sanad.events.Subsector;
import org.sanad.reading.Lexicons;

/**
 * Triggers of one language as its file has them; the file explains the fields. A field that a language has no use for is
 * left out of its file.
 *
 * @param cause words before a head that make it only a reason, unless the clause has a word of the class "harm"
 * @param planned phrases before a head by the modality they give
 * @param plannedBehind phrases behind a head that do, for languages whose verb closes the clause
 * @param negationsBehind words right behind a head that negate it
 * @param denies words of those who deny something themselves: we deny that
 * @param affirmed phrases that only look like negations, heads with one of their own among them: açmadı, a closure
 * @param effectsBehind whether the word that tells what became of a service stands behind it
 * @param adjectivesBehind whether adjectives follow their nouns, so that no head right before a noun is one
 * @param support words of which one must stand near a noun of violence, unless it opens its clause or a number follows: without
 *     them the noun is a topic; empty where nouns need none
 * @param relative pronouns behind which a verb only describes, and is a noun's like
 * @param history phrases that put violence in their clause into history: in the year 1995
 * @param clauses whether a displacement yields only to what is told in its own clause, between pauses
 * @param towards endings of a country's name before a head that make it the goal: Çad'a geçti
 * @param heads phrases that tell of a happening, by the rule's id
 * @param without phrases that silence a rule in their clause, by its id
 */
record TriggerLexicon(
        Map<String, List<String>> classes,
        List<String> figurative,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> background,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> backgroundBehind,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> cause,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> verbal,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> nominal,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> earlier,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> earlierBehind,
        @JsonSetter(nulls = Nulls.AS_EMPTY) Map<Modality, List<String>> planned,
        @JsonSetter(nulls = Nulls.AS_EMPTY) Map<Modality, List<String>> plannedBehind,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> negations,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> negationsBehind,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> denies,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> affirmed,
        boolean effectsBehind,
        boolean clauses,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> towards,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> comparison,
        Map<String, List<String>> heads,
        @JsonSetter(nulls = Nulls.AS_EMPTY) Map<String, List<String>> without,
        Map<Subsector, List<String>> services,
        Map<Effect, List<String>> effects,
        boolean adjectivesBehind,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> support,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> relative,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> history,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> cut,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> reasons,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> and) {

    /** The rules of every language. */
    record Rules(List<Rule> rules) {
        static List<Rule> read() {
            return Lexicons.read("extraction/triggers/rules.yaml", Rules.class).rules();
        }
    }

    /** What a head tells, and what must stand near it. */
    record Rule(
            String id,
            EventType type,
            @Nullable Predicate predicate,
            @JsonSetter(nulls = Nulls.AS_EMPTY) List<List<String>> needs,
            @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> yields,
            @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> notBefore) {}
}
