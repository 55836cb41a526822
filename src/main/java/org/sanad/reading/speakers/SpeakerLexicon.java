package org.sanad.reading.speakers;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sanad.events.CueClass;
import org.sanad.events.Role;

/**
 * Words of one language that hand over the word, all patterns of {@link org.sanad.text.Phrase}. A field that a language
 * has no use for is left out of its file.
 *
 * @param order where the speaker of a plain sentence stands to its verb
 * @param cues verbs by class
 * @param prepositions words with the speaker right behind them, by class: according to
 * @param postpositions words with the speaker right before them, by class: göre
 * @param passives verbs with the speaker right before them as the one who does it, by class: X tarafından açıklandı
 * @param agents words or endings that close such a speaker's name
 * @param oblique endings of names that are no subject, for languages whose speaker opens the sentence
 * @param by words that turn a verb round: disputed by
 * @param inverted verbs that a speaker may follow behind a pause: ", said X"; all verbs where {@code invertsAll}
 * @param invertsAll whether any verb may be followed by its speaker
 * @param uncased whether the script has no capitals: then who stands between a verb and its "that" is a person by any name,
 *     and names stand between quotation marks
 * @param that words that open what is said
 * @param nouns speakers that are no proper names, first match first
 * @param hedges words that make a statement unsure without naming anybody
 * @param skipped words between a speaker and its cue
 * @param boundaries words at which a speaker's name ends
 * @param nested words that may stand inside a speaker's name
 * @param appositions words that open a description behind a person's name
 * @param articles words before a name that are no part of it
 * @param keepsCapitals whether a speaker at the head of a sentence keeps its capital: it is mostly a proper name
 * @param interlocutors words behind a cue that make it a conversation: told his counterpart
 * @param citing words with the speaker behind them on whom the speaker before relies: citing, quoting
 * @param hearers words behind a cue before those who are told: to
 * @param plain verbs whose subject is a speaker, whatever it is called
 * @param pronouns words that stand for a speaker and name none
 * @param and words that join a second verb to the same speaker: denied it and accused
 * @param between words between a cue and the speaker behind it: повідомив у Telegram голова
 * @param backward words that open a sentence which only names the source of what stands before it: про це
 * @param relays cues that only hand on to a further source behind the speaker before them: з посиланням на
 * @param again what says that whoever spoke last still speaks: ", it said"
 */
record SpeakerLexicon(
        Order order,
        Map<CueClass, List<String>> cues,
        @JsonSetter(nulls = Nulls.AS_EMPTY) Map<CueClass, List<String>> prepositions,
        @JsonSetter(nulls = Nulls.AS_EMPTY) Map<CueClass, List<String>> postpositions,
        @JsonSetter(nulls = Nulls.AS_EMPTY) Map<CueClass, List<String>> passives,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> agents,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> oblique,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> by,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> inverted,
        boolean invertsAll,
        boolean uncased,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> that,
        List<Noun> nouns,
        List<String> hedges,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> skipped,
        List<String> boundaries,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> nested,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> appositions,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> articles,
        boolean keepsCapitals,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> interlocutors,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> citing,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> hearers,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> plain,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> pronouns,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> and,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> again,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> between,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> backward,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> relays) {

    /** Where the speaker stands to the verb. */
    enum Order {
        /** "The monitor said that …". */
        SPEAKER_VERB,
        /** "قال المرصد إن …". */
        VERB_SPEAKER,
        /** "Gözlemevi, … bildirdi". */
        SPEAKER_MATTER_VERB
    }

    /** Speakers of one role. */
    record Noun(Role role, @Nullable String alignment, List<String> phrases) {}
}
