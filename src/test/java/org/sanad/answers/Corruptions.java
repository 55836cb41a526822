package org.sanad.answers;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sanad.events.Actor;
import org.sanad.events.Claim;
import org.sanad.events.Location;
import org.sanad.events.SourcedClaim;
import org.sanad.events.Speaker;
import org.sanad.places.Place;
import org.sanad.text.Span;
import org.sanad.text.Token;
import org.sanad.text.Tokens;

/**
 * Makes false sentences of true ones in any served language, by kind. What a corruption leaves unchanged or still true is
 * not counted.
 */
final class Corruptions {
    enum Kind {
        NUMBER,
        UNIT,
        DATE,
        PLACE,
        ACTOR,
        SPEAKER,
        QUALIFIER,
        MOVED,
        MIXED,
        NEGATION,
        HEDGE,
        TURN,
        VERDICT,
        DISPUTE,
        CITATION,
        LINK,
        QUOTE,
        REQUEST
    }

    /** Digits that count: not of a name such as M5. */
    private static final Pattern NUMBER = Pattern.compile("(?<![\\p{L}\\p{Nd}-])\\p{Nd}[\\p{Nd},.]*(?<![,.])");

    private static final List<String> LINKS = List.of(
            " See https://example.org/x.",
            " www.example.org.",
            " +963 944 123 456.",
            " @samplehelp.",
            " help@example.org.",
            " example.sy/x.",
            " 0944123456.",
            " t.me/sample.");

    private final Random random;
    private final String language;
    private final CorruptionWords words;
    private final List<SourcedClaim> claims;
    private final List<String> places;
    private final Map<String, Set<Long>> placeIds = new HashMap<>();
    private final List<String> actors;
    private final List<String> speakers;

    /**
     * Corruptions of sentences in a language.
     *
     * @param claims what sentences are made of; other names, places and citations are taken from them
     */
    Corruptions(String language, List<SourcedClaim> claims, long seed) {
        this.random = new Random(seed);
        this.language = language;
        this.words = CorruptionWords.of(language);
        this.claims = List.copyOf(claims);
        this.places = names(claims.stream().flatMap(c -> places(c.claim())));
        claims.forEach(c -> locations(c.claim())
                .forEach(l -> names(l).forEach(n -> of(l).forEach(p ->
                        placeIds.computeIfAbsent(n, k -> new HashSet<>()).add(p.geonameId())))));
        this.actors = names(claims.stream()
                .flatMap(c -> Stream.concat(c.claim().actors().stream(), c.claim().targets().stream()))
                .map(Actor::name));
        this.speakers = names(claims.stream()
                .flatMap(c -> Stream.concat(
                        Stream.of(c.source()), c.claim().attribution().stream().map(Speaker::name))));
    }

    private static List<String> names(Stream<String> names) {
        return names.filter(n -> n.length() > 2)
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(n -> n))
                .toList();
    }

    private Stream<String> places(Claim claim) {
        return locations(claim).flatMap(this::names);
    }

    private static Stream<Location> locations(Claim claim) {
        return Stream.of(claim.location(), claim.origin(), claim.destination())
                .flatMap(Stream::ofNullable)
                .filter(l -> l.place() != null);
    }

    private Stream<String> names(Location location) {
        // "The town" is no name.
        return Stream.concat(
                Stream.of(location.text())
                        .filter(t -> !ReadReports.GAZETTEER.named(t).isEmpty()),
                of(location).map(p -> p.names().getOrDefault(language, p.name())));
    }

    private static Stream<Place> of(Location location) {
        return Stream.concat(Stream.ofNullable(location.place()), location.also().stream());
    }

    /** Corruptions of a draft by kind, at most so many of each. */
    Map<Kind, List<Draft>> of(Draft draft, int most) {
        Map<Kind, List<Draft>> made = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            List<Draft> drafts = switch (kind) {
                case NUMBER -> reworded(draft, numbers(draft.text()));
                case UNIT -> reworded(draft, exchanged(draft.text(), words.units()));
                case DATE -> reworded(draft, dates(draft.text()));
                case PLACE -> swapped(draft, places);
                case ACTOR -> swapped(draft, actors);
                case SPEAKER -> swapped(draft, speakers);
                case QUALIFIER -> reworded(draft, unlimited(draft.text()));
                case MOVED -> reworded(draft, moved(draft.text()));
                case MIXED -> mixed(draft);
                case NEGATION -> reworded(draft, negations(draft.text()));
                case HEDGE -> reworded(draft, exchanged(draft.text(), words.hedges()));
                case TURN -> reworded(draft, exchanged(draft.text(), words.turns()));
                case VERDICT -> reworded(draft, added(draft.text()));
                case DISPUTE -> undisputed(draft);
                case CITATION -> otherwiseCited(draft);
                case LINK ->
                    reworded(draft, LINKS.stream().map(l -> draft.text() + l).toList());
                case QUOTE -> shifted(draft);
                // The verifier is given another request for it.
                case REQUEST -> List.of(draft);
            };
            made.put(kind, drafts.stream().limit(most).toList());
        }
        return made;
    }

    /** A word by itself, in whatever script and case. */
    private static Pattern word(String word) {
        return Pattern.compile(
                "(?<![\\p{L}\\p{Mn}\\p{Nd}])" + Pattern.quote(word) + "(?![\\p{L}\\p{Mn}\\p{Nd}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private List<String> numbers(String text) {
        List<String> texts = new ArrayList<>();
        Matcher number = NUMBER.matcher(text);
        while (number.find()) {
            if (!dated(text, number.end())) {
                texts.add(text.substring(0, number.start()) + digits(number.group()) + text.substring(number.end()));
            }
        }
        for (String word : words.numbers()) {
            Matcher found = word(word).matcher(text);
            while (found.find()) {
                String other = other(words.numbers(), word);
                texts.add(text.substring(0, found.start()) + other + text.substring(found.end()));
            }
        }
        return shuffled(texts);
    }

    private boolean dated(String text, int end) {
        String behind = text.substring(end).stripLeading().toLowerCase(Locale.ROOT);
        return words.months().stream().anyMatch(m -> behind.startsWith(m.toLowerCase(Locale.ROOT)));
    }

    private String digits(String was) {
        List<Integer> at = new ArrayList<>();
        for (int i = 0; i < was.length(); i++) {
            if (Character.isDigit(was.charAt(i))) {
                at.add(i);
            }
        }
        int i = at.get(random.nextInt(at.size()));
        int digit = Character.digit(was.charAt(i), 10);
        // In its own script.
        char zero = (char) (was.charAt(i) - digit);
        return was.substring(0, i) + (char) (zero + (digit + 1 + random.nextInt(9)) % 10) + was.substring(i + 1);
    }

    private String other(List<String> all, String word) {
        List<String> others = all.stream()
                .filter(w -> !contains(w, word) && !contains(word, w))
                .toList();
        return others.get(random.nextInt(others.size()));
    }

    private List<String> shuffled(List<String> texts) {
        List<String> shuffled = new ArrayList<>(texts);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    /** Each pair's first word for its second, once. */
    private List<String> exchanged(String text, List<List<String>> pairs) {
        List<String> texts = new ArrayList<>();
        for (List<String> pair : pairs) {
            Matcher found = word(pair.getFirst()).matcher(text);
            if (found.find()) {
                texts.add(text.substring(0, found.start()) + pair.getLast() + text.substring(found.end()));
            }
        }
        return shuffled(texts);
    }

    private List<String> dates(String text) {
        List<String> texts = new ArrayList<>();
        for (String month : words.months()) {
            Matcher day = Pattern.compile(
                            "(\\p{Nd}{1,2}) " + Pattern.quote(month) + "(?!\\p{L})(?: (\\p{Nd}{4}))?",
                            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                    .matcher(text);
            while (day.find()) {
                String head = text.substring(0, day.start());
                String tail = text.substring(day.end());
                String year = day.group(2) == null ? "" : " " + day.group(2);
                int other = Integer.parseInt(day.group(1)) % 28 + 1;
                texts.add(head + other + " " + month + year + tail);
                texts.add(head + day.group(1) + " " + other(words.months(), month) + year + tail);
                if (day.group(2) != null) {
                    texts.add(head + day.group(1) + " " + month + " 2016" + tail);
                }
            }
        }
        for (String weekday : words.weekdays()) {
            Matcher found = word(weekday).matcher(text);
            while (found.find()) {
                texts.add(text.substring(0, found.start())
                        + other(words.weekdays(), weekday)
                        + text.substring(found.end()));
            }
        }
        return shuffled(texts);
    }

    /** Each name for another of the corpus. */
    private List<Draft> swapped(Draft draft, List<String> all) {
        List<String> texts = new ArrayList<>();
        String small = draft.text().toLowerCase(Locale.ROOT);
        for (String name : all) {
            if (small.contains(name.toLowerCase(Locale.ROOT))) {
                Matcher found = word(name).matcher(draft.text());
                while (found.find()) {
                    another(all, name)
                            .ifPresent(other -> texts.add(draft.text().substring(0, found.start())
                                    + other
                                    + draft.text().substring(found.end())));
                }
            }
        }
        return reworded(draft, shuffled(texts));
    }

    /** Any of the names that is not this one, nor part of it, nor another for the same. */
    private Optional<String> another(List<String> all, String name) {
        for (int tries = 0; tries < all.size(); tries++) {
            String other = all.get(random.nextInt(all.size()));
            if (!contains(other, name) && !contains(name, other) && !same(other, name)) {
                return Optional.of(other);
            }
        }
        return Optional.empty();
    }

    /** Whether a name holds the other, in whatever case: the same name is no corruption. */
    private static boolean contains(String whole, String part) {
        return whole.toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT));
    }

    /** Whether two names are of one place, or of the same people. */
    private boolean same(String one, String two) {
        if (bare(one).equals(bare(two))) {
            return true;
        }
        Set<Long> ids = placeIds.getOrDefault(one, Set.of());
        return placeIds.getOrDefault(two, Set.of()).stream().anyMatch(ids::contains)
                || words.synonyms().stream().anyMatch(s -> s.contains(one) && s.contains(two));
    }

    /** Without what Arabic writes to a word. */
    private static String bare(String name) {
        return name.replaceFirst("^[وف]?(?:بال|ال|لل|ل|ب)", "");
    }

    private static List<String> dropped(String text, List<String> what) {
        List<String> texts = new ArrayList<>();
        for (String word : what) {
            Matcher found = word(word).matcher(text);
            while (found.find()) {
                texts.add(text.substring(0, found.start())
                        + text.substring(found.end()).stripLeading());
            }
        }
        return texts;
    }

    /** Without the words before a number that limit it. */
    private List<String> unlimited(String text) {
        List<String> texts = new ArrayList<>();
        for (String word : words.qualifiers()) {
            Matcher found = word(word).matcher(text);
            while (found.find()) {
                String behind = text.substring(found.end()).stripLeading();
                String next = behind.split("[^\\p{L}\\p{Nd}]", 2)[0];
                boolean counts = !next.isEmpty()
                        && (Character.isDigit(next.charAt(0)) || words.numbers().contains(next));
                if (counts) {
                    texts.add(text.substring(0, found.start()) + behind);
                }
            }
        }
        return texts;
    }

    private List<String> negations(String text) {
        List<String> texts = new ArrayList<>(dropped(text, words.negations()));
        texts.addAll(exchanged(text, words.denials()));
        for (List<String> rule : words.negated()) {
            Matcher found = Pattern.compile(rule.getFirst()).matcher(text);
            while (found.find()) {
                StringBuilder negated = new StringBuilder();
                found.appendReplacement(negated, rule.getLast());
                texts.add(negated + text.substring(found.end()));
            }
        }
        return shuffled(texts);
    }

    /** Behind what it says, before who published it. */
    private List<String> added(String text) {
        int tail = text.lastIndexOf(" (");
        int at = tail < 0 ? text.length() : tail;
        return words.verdicts().stream()
                .map(v -> text.substring(0, at) + v + text.substring(at))
                .toList();
    }

    /** Two numbers, two places or two who act, changed for one another, unless they only stand in a list. */
    private List<String> moved(String text) {
        List<Span> counted = new ArrayList<>();
        for (Token token : Tokens.of(text, language)) {
            if (token.kind() == Token.Kind.NUMBER || words.numbers().contains(token.word())) {
                counted.add(new Span(token.begin(), token.end()));
            }
        }
        List<String> texts = new ArrayList<>();
        for (List<Span> some : List.of(counted, spans(text, places), spans(text, actors))) {
            for (int tries = 0; some.size() > 1 && tries < 3; tries++) {
                Span one = some.get(random.nextInt(some.size()));
                Span other = some.get(random.nextInt(some.size()));
                if (one.end() < other.begin() && !listed(text.substring(one.end(), other.begin()))) {
                    String first = text.substring(one.begin(), one.end());
                    String second = text.substring(other.begin(), other.end());
                    if (!contains(first, second) && !contains(second, first) && !same(first, second)) {
                        texts.add(text.substring(0, one.begin())
                                + second
                                + text.substring(one.end(), other.begin())
                                + first
                                + text.substring(other.end()));
                    }
                }
            }
        }
        return texts;
    }

    private static List<Span> spans(String text, List<String> names) {
        List<Span> spans = new ArrayList<>();
        String small = text.toLowerCase(Locale.ROOT);
        for (String name : names) {
            Matcher found = word(name).matcher(text);
            while (small.contains(name.toLowerCase(Locale.ROOT)) && found.find()) {
                Span span = new Span(found.start(), found.end());
                if (spans.stream().noneMatch(s -> s.begin() < span.end() && span.begin() < s.end())) {
                    spans.add(span);
                }
            }
        }
        spans.sort(Comparator.comparingInt(Span::begin));
        return spans;
    }

    private boolean listed(String between) {
        return Tokens.of(between, language).stream()
                .allMatch(t -> t.kind() == Token.Kind.MARK
                        || t.capitalised()
                        || t.kind() == Token.Kind.NUMBER
                        || words.joining().contains(t.word()));
    }

    /** The head of its words with the tail of another claim's that it then cites too. */
    private List<Draft> mixed(Draft draft) {
        Claim main = draft.claims().getFirst().claim();
        List<SourcedClaim> same = claims.stream()
                .filter(c -> c.language().equals(draft.claims().getFirst().language()))
                .toList();
        SourcedClaim other = same.get(random.nextInt(same.size()));
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
        return List.of(new Draft(text, language, cited, draft.disputes(), draft.standing()));
    }

    private List<Draft> undisputed(Draft draft) {
        if (draft.disputes().isEmpty()) {
            return List.of();
        }
        String words =
                Phrasebook.of(language).literals("frame.disputed").getFirst().strip();
        String text = draft.text().replaceFirst(Pattern.quote(words) + "[^(.]*(\\([^)]*\\))?", " ");
        List<SourcedClaim> rest = draft.claims().stream()
                .filter(c -> !draft.disputes().contains(c))
                .toList();
        return List.of(
                new Draft(text, language, draft.claims(), draft.disputes(), draft.standing()),
                new Draft(text, language, rest, List.of(), Standing.SINGLE_SOURCE));
    }

    private List<Draft> otherwiseCited(Draft draft) {
        Set<String> own = draft.claims().stream().map(c -> c.claim().quote()).collect(Collectors.toSet());
        List<SourcedClaim> others = claims.stream()
                .filter(c -> own.stream()
                        .noneMatch(o -> contains(o, c.claim().quote())
                                || contains(c.claim().quote(), o)))
                .toList();
        SourcedClaim other = others.get(random.nextInt(others.size()));
        List<SourcedClaim> more = new ArrayList<>(draft.claims());
        more.add(other);
        return List.of(
                new Draft(draft.text(), language, List.of(other), List.of(), draft.standing()),
                new Draft(draft.text(), language, more, draft.disputes(), draft.standing()));
    }

    private static List<Draft> shifted(Draft draft) {
        List<Draft> drafts = new ArrayList<>();
        for (int by : List.of(-1, 1)) {
            List<SourcedClaim> moved = new ArrayList<>(draft.claims());
            if (moved.getFirst().claim().evidence().begin() + by >= 0) {
                moved.set(0, shiftedBy(moved.getFirst(), by));
                drafts.add(new Draft(draft.text(), draft.language(), moved, draft.disputes(), draft.standing()));
            }
        }
        return drafts;
    }

    private static List<Draft> reworded(Draft draft, List<String> texts) {
        return texts.stream()
                .filter(t -> !plain(t).equals(plain(draft.text())))
                .distinct()
                .map(t -> new Draft(t, draft.language(), draft.claims(), draft.disputes(), draft.standing()))
                .toList();
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{Nd}]+", " ")
                .strip();
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
