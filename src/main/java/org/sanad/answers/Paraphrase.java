package org.sanad.answers;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.sanad.events.SourcedClaim;
import org.sanad.places.Gazetteer;
import org.sanad.reading.speakers.SpeakerRegistry;
import org.sanad.retrieval.Terms;
import org.sanad.text.SourceText;

/**
 * The second way for a sentence to be verified: in free words, of a model, in any served language. Whatever it tells must
 * be told by the quote of its main claim, and what turns the sense of that quote must stand in it: numbers with their
 * limits, units and measures; places, bodies and days by what they are, not by how they are written; the order in which
 * they are named; who says so and how surely. What is not understood does not pass: the source's own wording is there.
 */
final class Paraphrase {
    /** A check by its name. */
    private record Check(String name, ParaphraseCheck check) {}

    /** One property of a sentence against what it rests on. */
    interface ParaphraseCheck {
        boolean holds(Comparison comparison);
    }

    private static final List<Check> CHECKS = List.of(
            new Check("content", ContentChecks::told),
            new Check("whole", ContentChecks::whole),
            new Check("numbers", NumberChecks::numbers),
            new Check("figures", NumberChecks::figures),
            new Check("dates", NumberChecks::dates),
            new Check("places", NameChecks::places),
            new Check("directions", NameChecks::directions),
            new Check("order", RoleChecks::order),
            new Check("sides", RoleChecks::sides),
            new Check("voice", RoleChecks::voice),
            new Check("operators", SpeechChecks::operators),
            new Check("speaker", SpeechChecks::speaker),
            new Check("polarity", SpeechChecks::polarity),
            new Check("hedge", SpeechChecks::hedge),
            new Check("dispute", SpeechChecks::dispute));

    /** The names of the checks, those that every way has in common first. */
    static List<String> checks() {
        return Stream.concat(
                        Stream.of("citation", "quote", "form", "language", "source"),
                        CHECKS.stream().map(Check::name))
                .toList();
    }

    private final SentenceReader reader;
    private final Kinds kinds = new Kinds();
    private final Tails tails;
    private final ReadClaims read;

    /** A verifier that reads by the same readers as reports are read. */
    Paraphrase(Gazetteer gazetteer, SpeakerRegistry registry, Terms terms) {
        this.reader = new SentenceReader(gazetteer, registry, terms);
        this.tails = new Tails(new Names(registry));
        this.read = new ReadClaims(reader, gazetteer);
    }

    /**
     * The verdict on a sentence in free words.
     *
     * @param language ISO 639-1 code of the language it must be in
     * @param request the claims that were retrieved for this question
     * @param texts stored texts of the cited reports by id
     */
    Verdict verify(Draft draft, String language, Collection<SourcedClaim> request, Map<UUID, String> texts) {
        List<String> failed = new ArrayList<>();
        if (draft.claims().isEmpty()
                || !request.containsAll(draft.claims())
                || !draft.claims().containsAll(draft.disputes())) {
            failed.add("citation");
        }
        if (!draft.claims().stream().allMatch(c -> quoted(c, texts))) {
            failed.add("quote");
        }
        Tails.Cut cut = tails.cut(draft);
        if (!PlainWords.plain(cut.sentence())
                || !SentenceChecks.links(new Draft(cut.sentence(), language, List.of(), List.of(), draft.standing()))) {
            failed.add("form");
        }
        boolean readable = language.equals(draft.language())
                && reader.reads(language)
                && draft.claims().stream().allMatch(c -> reader.reads(c.language()))
                && PlainWords.in(cut.sentence(), language);
        if (!readable) {
            failed.add("language");
        }
        if (!failed.isEmpty()) {
            return new Verdict.Unsupported(failed);
        }
        SourcedClaim main = draft.claims().getFirst();
        boolean disclosed = SentenceChecks.disputed(draft, request) && SentenceChecks.copies(draft);
        if (!cut.there()) {
            return new Verdict.Unsupported(List.of("source"));
        }
        if (!disclosed || Replacements.corrected(main)) {
            return new Verdict.Unsupported(List.of("citation"));
        }
        QuotedClaim claimed = read.of(main, language);
        Comparison comparison = Comparison.of(draft, cut, claimed, reader, kinds);
        checks(comparison).stream().filter(c -> !c.check().holds(comparison)).forEach(c -> failed.add(c.name()));
        return failed.isEmpty() ? new Verdict.Supported() : new Verdict.Unsupported(failed);
    }

    /** What can be wrong with it. In the claim's very words it can only be told of somebody else, or too surely. */
    private static List<Check> checks(Comparison comparison) {
        QuotedWords words = QuotedWords.of(comparison);
        return words == null
                ? CHECKS
                : List.of(
                        new Check("speaker", words::speaker),
                        new Check("polarity", words::polarity),
                        new Check("hedge", words::hedge),
                        new Check("dispute", SpeechChecks::dispute));
    }

    private static boolean quoted(SourcedClaim sourced, Map<UUID, String> texts) {
        String text = texts.get(sourced.claim().reportId());
        return text != null
                && sourced.claim().evidence().end() <= text.codePointCount(0, text.length())
                && new SourceText(text)
                        .slice(sourced.claim().evidence())
                        .equals(sourced.claim().quote());
    }
}
