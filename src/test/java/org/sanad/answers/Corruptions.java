package org.sanad.answers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sanad.events.Actor;
import org.sanad.events.Claim;
import org.sanad.events.SourcedClaim;
import org.sanad.events.Speaker;
import org.sanad.places.Place;
import org.sanad.text.Span;
import org.sanad.text.Token;
import org.sanad.text.Tokens;

/** Makes false sentences of true ones, by kind. What a corruption leaves unchanged or still true is not counted. */
final class Corruptions {
    enum Kind {
        NUMBER,
        PLACE,
        NAME,
        DATE,
        QUALIFIER,
        MOVED,
        MIXED,
        NEGATION,
        HEDGE,
        DISPUTE,
        CITATION,
        LINK,
        QUOTE,
        REQUEST
    }

    private static final Pattern NUMBER = Pattern.compile(
            "\\b(\\d[\\d,.]*\\d|\\d|one|two|three|four|five|six|seven|ten|hundreds|thousands|dozens|half|several)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final List<String> NUMBER_WORDS =
            List.of("two", "three", "four", "five", "six", "nine", "eleven", "forty", "hundreds", "millions");
    private static final Pattern QUALIFIER = Pattern.compile(
            "\\b(over|more than|less than|at least|nearly|almost|about|around|up to|up|between|within|only|some|just) (?=\\S)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NEGATION = Pattern.compile("\\b(not|no|never|nobody|denied that) ");
    private static final Pattern AUXILIARY = Pattern.compile("\\b(was|were|is|are|has|have|had|been|will|would) ");
    private static final Pattern HEDGE = Pattern.compile("\\b(reportedly|unnamed) ", Pattern.CASE_INSENSITIVE);
    private static final List<String> FOREIGN = List.of("Kyiv", "Gaza", "Khartoum", "Mosul", "Beirut", "Homs");
    private static final List<String> LINKS = List.of(
            " See https://example.org/x.",
            " More at www.example.org.",
            " Call +963 944 123 456.",
            " Ask @samplehelp.",
            " Write to help@example.org.",
            " See example.sy/x.",
            " Call 0944123456.",
            " Join t.me/sample.");

    private final Random random;
    private final List<SourcedClaim> claims;
    private final List<String> places;
    private final List<String> names;

    Corruptions(List<SourcedClaim> claims, long seed) {
        this.random = new Random(seed);
        this.claims = List.copyOf(claims);
        this.places = Stream.concat(
                        claims.stream()
                                .map(c -> c.claim().location())
                                .flatMap(Stream::ofNullable)
                                .flatMap(l -> Stream.concat(
                                        Stream.of(l.name(), l.text()),
                                        l.also().stream().map(Place::name)))
                                .filter(n -> n.length() > 2),
                        FOREIGN.stream())
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
        this.names = Stream.concat(
                        claims.stream()
                                .flatMap(c -> c.claim().attribution().stream())
                                .map(Speaker::name),
                        claims.stream()
                                .flatMap(c -> c.claim().actors().stream())
                                .map(Actor::name))
                .filter(n -> n.length() > 2)
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    /** The corruptions of a draft by kind. */
    Map<Kind, List<Draft>> of(Draft draft) {
        Map<Kind, List<Draft>> made = new LinkedHashMap<>();
        for (Kind kind : Kind.values()) {
            List<Draft> drafts = switch (kind) {
                case NUMBER -> numbers(draft);
                case PLACE -> swapped(draft, places, true);
                case NAME -> swapped(draft, names, false);
                case DATE -> reworded(draft, dates(draft.text()));
                case QUALIFIER -> reworded(draft, dropped(draft.text(), QUALIFIER));
                case MOVED -> reworded(draft, moved(draft.text()));
                case MIXED -> mixed(draft);
                case NEGATION -> reworded(draft, negations(draft.text()));
                case HEDGE -> reworded(draft, dropped(draft.text(), HEDGE));
                case DISPUTE -> undisputed(draft);
                case CITATION -> otherwiseCited(draft);
                case LINK ->
                    reworded(draft, LINKS.stream().map(l -> draft.text() + l).toList());
                case QUOTE -> shifted(draft);
                // The verifier is given another request for it.
                case REQUEST -> List.of(draft);
            };
            made.put(kind, drafts);
        }
        return made;
    }

    private List<Draft> numbers(Draft draft) {
        List<String> texts = new ArrayList<>();
        Matcher number = NUMBER.matcher(draft.text());
        while (number.find()) {
            String was = number.group();
            String other = Character.isDigit(was.charAt(0)) ? digits(was) : word(was);
            texts.add(draft.text().substring(0, number.start())
                    + other
                    + draft.text().substring(number.end()));
        }
        return reworded(draft, texts);
    }

    private String digits(String was) {
        List<Integer> at = new ArrayList<>();
        for (int i = 0; i < was.length(); i++) {
            if (Character.isDigit(was.charAt(i))) {
                at.add(i);
            }
        }
        int i = at.get(random.nextInt(at.size()));
        char digit = (char) ('0' + (was.charAt(i) - '0' + 1 + random.nextInt(9)) % 10);
        return was.substring(0, i) + digit + was.substring(i + 1);
    }

    private String word(String was) {
        List<String> others =
                NUMBER_WORDS.stream().filter(w -> !w.equalsIgnoreCase(was)).toList();
        return others.get(random.nextInt(others.size()));
    }

    /** Each name for another of the corpus, once as written and, of places, once in small letters. */
    private List<Draft> swapped(Draft draft, List<String> all, boolean small) {
        List<String> texts = new ArrayList<>();
        for (String name : all) {
            Matcher found = Pattern.compile("\\b" + Pattern.quote(name) + "\\b").matcher(draft.text());
            List<String> others = all.stream()
                    .filter(o -> !contains(o, name) && !contains(name, o))
                    .toList();
            while (found.find() && !others.isEmpty()) {
                String other = others.get(random.nextInt(others.size()));
                String head = draft.text().substring(0, found.start());
                String tail = draft.text().substring(found.end());
                texts.add(head + other + tail);
                if (small) {
                    texts.add(head + other.toLowerCase(Locale.ROOT) + tail);
                }
            }
        }
        return reworded(draft, texts);
    }

    /** Whether a name holds the other, in whatever case: the same name is no corruption. */
    private static boolean contains(String name, String other) {
        return name.toLowerCase(Locale.ROOT).contains(other.toLowerCase(Locale.ROOT));
    }

    private static List<String> dates(String text) {
        List<String> texts = new ArrayList<>();
        Matcher day = Pattern.compile("\\b(\\d{1,2}) (November|December|March|September) (\\d{4})")
                .matcher(text);
        while (day.find()) {
            String head = text.substring(0, day.start());
            String tail = text.substring(day.end());
            int other = Integer.parseInt(day.group(1)) % 28 + 1;
            texts.add(head + other + " " + day.group(2) + " " + day.group(3) + tail);
            texts.add(head + day.group(1) + " October " + day.group(3) + tail);
            texts.add(head + day.group(1) + " " + day.group(2) + " 2016" + tail);
            texts.add(head + "undated" + tail);
        }
        return texts;
    }

    private static List<String> dropped(String text, Pattern what) {
        List<String> texts = new ArrayList<>();
        Matcher found = what.matcher(text);
        while (found.find()) {
            texts.add(text.substring(0, found.start()) + text.substring(found.end()));
        }
        return texts;
    }

    private static List<String> negations(String text) {
        List<String> texts = new ArrayList<>(dropped(text, NEGATION));
        Matcher auxiliary = AUXILIARY.matcher(text);
        while (auxiliary.find()) {
            texts.add(text.substring(0, auxiliary.end()) + "not " + text.substring(auxiliary.end()));
        }
        return texts;
    }

    /** Two numbers, or two words in capitals, changed for one another. */
    private List<String> moved(String text) {
        List<Token> tokens = Tokens.of(text, "en");
        List<String> texts = new ArrayList<>();
        List<Token> counted = tokens.stream()
                .filter(t -> t.kind() == Token.Kind.NUMBER || NUMBER_WORDS.contains(t.folded()))
                .toList();
        List<Token> named = tokens.stream().filter(Token::capitalised).toList();
        for (List<Token> some : List.of(counted, named)) {
            for (int tries = 0; some.size() > 1 && tries < 3; tries++) {
                Token one = some.get(random.nextInt(some.size()));
                Token other = some.get(random.nextInt(some.size()));
                if (one.begin() < other.begin() && !one.folded().equals(other.folded())) {
                    texts.add(text.substring(0, one.begin())
                            + other.word()
                            + text.substring(one.end(), other.begin())
                            + one.word()
                            + text.substring(other.end()));
                }
            }
        }
        return texts;
    }

    /** The head of its words with the tail of another claim's that it then cites too. */
    private List<Draft> mixed(Draft draft) {
        Claim main = draft.claims().getFirst().claim();
        SourcedClaim other = claims.get(random.nextInt(claims.size()));
        String[] own = main.says().split(" ", -1);
        String[] strange = other.claim().says().split(" ", -1);
        if (own.length < 4
                || strange.length < 4
                || main.says().equals(other.claim().says())) {
            return List.of();
        }
        int half = own.length / 2;
        String blend = String.join(" ", List.of(own).subList(0, half)) + " "
                + String.join(" ", List.of(strange).subList(strange.length / 2, strange.length));
        String head = blend.substring(1);
        int at = draft.text().indexOf(main.says().substring(1));
        if (at < 0 || blend.equals(main.says())) {
            return List.of();
        }
        String text = draft.text().substring(0, at)
                + head
                + draft.text().substring(at + main.says().length() - 1);
        List<SourcedClaim> cited = new ArrayList<>(draft.claims());
        cited.add(other);
        return List.of(new Draft(text, "en", cited, draft.disputes(), draft.standing()));
    }

    private static List<Draft> undisputed(Draft draft) {
        if (draft.disputes().isEmpty()) {
            return List.of();
        }
        String text = draft.text().replaceFirst("; disputed by [^(.]*(\\([^)]*\\))?", " ");
        List<SourcedClaim> rest = draft.claims().stream()
                .filter(c -> !draft.disputes().contains(c))
                .toList();
        return List.of(
                new Draft(text, "en", draft.claims(), draft.disputes(), draft.standing()),
                new Draft(text, "en", rest, List.of(), Standing.SINGLE_SOURCE));
    }

    private List<Draft> otherwiseCited(Draft draft) {
        Set<String> own = draft.claims().stream().map(c -> c.claim().says()).collect(Collectors.toSet());
        List<SourcedClaim> others =
                claims.stream().filter(c -> !own.contains(c.claim().says())).toList();
        SourcedClaim other = others.get(random.nextInt(others.size()));
        List<SourcedClaim> more = new ArrayList<>(draft.claims());
        more.add(other);
        return List.of(
                new Draft(draft.text(), "en", List.of(other), List.of(), draft.standing()),
                new Draft(draft.text(), "en", more, draft.disputes(), draft.standing()));
    }

    private static List<Draft> shifted(Draft draft) {
        List<Draft> drafts = new ArrayList<>();
        for (int by : List.of(-1, 1)) {
            List<SourcedClaim> moved = new ArrayList<>(draft.claims());
            if (moved.getFirst().claim().evidence().begin() + by >= 0) {
                moved.set(0, shiftedBy(moved.getFirst(), by));
                drafts.add(new Draft(draft.text(), "en", moved, draft.disputes(), draft.standing()));
            }
        }
        return drafts;
    }

    private static List<Draft> reworded(Draft draft, List<String> texts) {
        return texts.stream()
                .filter(t -> !t.equals(draft.text()))
                .distinct()
                .map(t -> new Draft(t, "en", draft.claims(), draft.disputes(), draft.standing()))
                .toList();
    }

    private static SourcedClaim shiftedBy(SourcedClaim sourced, int by) {
        Claim c = sourced.claim();
        Claim moved = new Claim(
                c.id(),
                c.reportId(),
                c.says(),
                c.predicate(),
                c.polarity(),
                c.status(),
                c.modality(),
                c.attribution(),
                new Span(c.evidence().begin() + by, c.evidence().end() + by),
                c.quote(),
                c.figures(),
                c.type(),
                c.subsector(),
                c.effect(),
                c.time(),
                c.location(),
                c.origin(),
                c.destination(),
                c.actors(),
                c.targets(),
                c.realis(),
                c.about(),
                c.replaces(),
                c.quotedSpeaker(),
                c.extractor());
        return new SourcedClaim(
                moved,
                sourced.eventId(),
                sourced.eventStatus(),
                sourced.independentOrigins(),
                sourced.source(),
                sourced.title(),
                sourced.url(),
                sourced.language(),
                sourced.publishedAt(),
                sourced.receivedAt());
    }
}
