package org.sanad.answers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sanad.places.Place;
import org.sanad.retrieval.Question;
import org.sanad.retrieval.Term;

/** The fixed words around an answer, in its language: why there is none, what was searched, and what lives may depend on. */
final class Messages {
    private final Names names;
    private final SafetyConfig safety;

    Messages(Names names, SafetyConfig safety) {
        this.names = names;
        this.safety = safety;
    }

    /** Why a question is not ours. */
    String outOfScope(Question question) {
        return withLanguage(
                question, book(question).say("message." + question.scope().name()));
    }

    /** That nothing supports an answer, and what was searched. */
    String abstained(Question question) {
        return withLanguage(question, book(question).say("message.abstained", Map.of("searched", searched(question))));
    }

    String clarification(Question question) {
        return withLanguage(question, book(question).say("message.clarification"));
    }

    /** Each of several places of one name, with what tells it from the others. */
    List<String> options(Question question) {
        Phrasebook book = book(question);
        return question.choices().stream()
                .map(place -> option(place, book))
                .distinct()
                .toList();
    }

    private String option(Place place, Phrasebook book) {
        String country = com.ibm.icu.util.ULocale.getDisplayCountry(
                "und-" + place.countryCode(),
                com.ibm.icu.util.ULocale.forLanguageTag(book.language()).toString());
        return String.join(
                book.say("frame.list"),
                Stream.of(names.place(place, book), place.admin1(), country)
                        .filter(part -> part != null && !part.isBlank())
                        .distinct()
                        .toList());
    }

    /** What stands over an answer on which a life may depend, with the operator's referral; null where none does. */
    @Nullable
    String notice(Question question) {
        Question.Safety asked =
                question.scope() == Question.Scope.DISTRESS ? Question.Safety.MISSING_PEOPLE : question.safety();
        if (asked == null) {
            return null;
        }
        Phrasebook book = book(question);
        List<String> parts = new ArrayList<>();
        parts.add(book.say("notice"));
        String special = "notice." + asked.name();
        if (book.has(special)) {
            parts.add(book.say(special));
        }
        String referral = safety.referral().get(question.language());
        if (referral != null) {
            parts.add(referral.strip());
        }
        return String.join(" ", parts);
    }

    private static Phrasebook book(Question question) {
        return Phrasebook.of(question.language());
    }

    private static String withLanguage(Question question, String message) {
        return question.asked().equals(question.language())
                ? message
                : message + " " + book(question).say("language");
    }

    private String searched(Question question) {
        Phrasebook book = book(question);
        String list = book.say("frame.list");
        List<String> parts = new ArrayList<>();
        List<String> places = question.places().stream()
                .map(p -> names.place(p, book))
                .distinct()
                .toList();
        if (!places.isEmpty()) {
            parts.add(book.say("searched.places", Map.of("names", String.join(list, places))));
        }
        question.unknownPlaces().forEach(name -> parts.add(book.say("searched.unknownPlaces", Map.of("names", name))));
        List<String> topics = topics(question, book);
        if (!topics.isEmpty()) {
            parts.add(book.say("searched.topics", Map.of("topics", String.join(list, topics))));
        }
        if (!question.speakers().isEmpty()) {
            List<String> speakers = question.speakers().stream()
                    .sorted()
                    .map(name -> names.registered(name, book))
                    .toList();
            parts.add(book.say("searched.speakers", Map.of("names", String.join(list, speakers))));
        }
        if (!question.terms().isEmpty()) {
            List<String> words = question.terms().stream().map(Term::words).toList();
            parts.add(book.say("searched.terms", Map.of("words", String.join(list, words))));
        }
        if (question.from() != null) {
            parts.add(book.say("searched.from", Map.of("day", book.day(question.from()))));
        }
        if (question.to() != null) {
            parts.add(book.say("searched.to", Map.of("day", book.day(question.to()))));
        }
        if (question.asOf() != null) {
            parts.add(book.say("searched.asOf", Map.of("day", book.day(question.asOf()))));
        }
        return parts.isEmpty() ? book.say("searched.everything") : String.join("; ", parts);
    }

    private static List<String> topics(Question question, Phrasebook book) {
        if (question.measure() != null) {
            return List.of(book.name("measure", question.measure()));
        }
        return Stream.concat(
                        question.subsectors().stream().sorted().map(s -> book.name("subsector", s)),
                        question.types().stream().sorted().map(t -> book.name("type", t)))
                .distinct()
                .toList();
    }
}
