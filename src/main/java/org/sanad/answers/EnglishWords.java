package org.sanad.answers;

import java.util.List;
import java.util.Locale;
import org.sanad.events.Claim;
import org.sanad.events.Polarity;
import org.sanad.events.Role;
import org.sanad.events.SourcedClaim;
import org.sanad.events.Speaker;

/** How English hands somebody the word: "SOHR said that", "according to unnamed reports", as the report's own cue allows. */
final class EnglishWords {
    private static final List<String> OPENERS =
            List.of("The ", "An ", "A ", "They ", "In ", "On ", "Their ", "This ", "These ", "It ");

    private EnglishWords() {}

    /** The words of a publisher in its own voice, behind its name and day. */
    static String own(SourcedClaim sourced) {
        String words = sourced.claim().says();
        return sourced.claim().polarity() == Polarity.NEGATIVE && !negates(words)
                ? " denied that " + words
                : " reported: " + words;
    }

    /** Speaker, cue and the source's words; words that opened their sentence stand behind a colon, as they are. */
    static String said(SourcedClaim sourced) {
        Claim claim = sourced.claim();
        Speaker speaker = claim.speaker();
        String words = claim.says();
        String cue = speaker.cue() == null ? "" : speaker.cue().toLowerCase(Locale.ROOT);
        boolean opened = Character.isUpperCase(words.codePointAt(0)) && !small(words);
        String pause = opened ? ": " : ", ";
        String name = speaker.role() == Role.UNSPECIFIED ? "unnamed " + unnamed(speaker) : speaker.name();
        if (claim.polarity() == Polarity.NEGATIVE && !negates(words)) {
            // Whatever verb the report has for it, the words alone would say the opposite.
            return name + " denied that " + lower(words);
        }
        if (speaker.role() == Role.UNSPECIFIED) {
            return "according to " + name + pause + lower(words);
        }
        boolean verb = cue.matches("\\p{L}+(ed|s|d|t)|say|claim|deny|state|argue|report|describe|warn|accuse|told");
        if (!verb || speaker.inherited()) {
            return "according to " + speaker.name() + pause + lower(words);
        }
        return speaker.name() + " " + cue + (opened ? ": " : " ") + lower(words);
    }

    private static boolean negates(String words) {
        return words.matches("(?is).*\\b(no|not|never|nobody|none|without|disputed|disputes|dispute)\\b.*");
    }

    private static String unnamed(Speaker speaker) {
        return speaker.name().startsWith("unnamed ") ? speaker.name().substring("unnamed ".length()) : speaker.name();
    }

    /** Whether it opens with a small word that has a capital only for opening its sentence. */
    private static boolean small(String words) {
        return OPENERS.stream().anyMatch(words::startsWith);
    }

    private static String lower(String words) {
        return small(words) ? words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1) : words;
    }
}
