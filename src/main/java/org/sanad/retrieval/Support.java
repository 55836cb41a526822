package org.sanad.retrieval;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sanad.events.Claim;
import org.sanad.events.ClaimStatus;
import org.sanad.events.Figure;
import org.sanad.events.Measure;
import org.sanad.events.SourcedClaim;
import org.sanad.places.Gazetteer;
import org.sanad.places.Place;
import org.sanad.text.Token;
import org.sanad.text.Tokens;

/** Whether a claim supports an answer at all, and how well it fits: decided by codes and forms, whatever the languages. */
final class Support {
    /** What a word weighs that names no thing that is known: it may only tell how the question is put. */
    private static final double PLAIN = 0.25;

    /** What a number weighs, for a claim may give another one. */
    private static final double NUMBER = 0.25;

    /** So much may be missing where the place fits already, and again where the topic does. */
    private static final double SLACK = 1;

    /** So much more where days are asked for and the claim is of them. */
    private static final double DATED = 1;

    /** How well a claim fits that gives the wanted number, is of the wanted service, is of the wanted kind. */
    private static final double COUNTS = 4;

    private static final double SERVED = 3;
    private static final double OF_TYPE = 2;

    private final ClaimForms forms;
    private final Gazetteer gazetteer;

    Support(ClaimForms forms, Gazetteer gazetteer) {
        this.forms = forms;
        this.gazetteer = gazetteer;
    }

    /** Whether it supports an answer; notes its coverage. */
    boolean supports(Question question, SourcedClaim claim, Map<UUID, Double> coverage) {
        double covered = coverage(question, claim);
        coverage.put(claim.claim().id(), covered);
        if (!mayTell(question, claim)) {
            return false;
        }
        if (question.safety() != null && !question.places().isEmpty()) {
            // The newest of whatever is told of the place: a life may depend on more than the word asked for.
            return true;
        }
        if (question.kind() == Question.Kind.COMPARISON && !question.speakers().isEmpty()) {
            return spokenBy(question, claim);
        }
        boolean about = !question.hasTopic() || fit(question, claim.claim()) > 0 || hasTheNumber(question, claim);
        return about && (question.terms().isEmpty() || enough(question, claim));
    }

    private static boolean mayTell(Question question, SourcedClaim claim) {
        return question.kind() != Question.Kind.CHANGED || becameKnown(question, claim);
    }

    /** Whether it may tell of what is asked and is of the very number or service, or of the kind of happening where none is asked for. */
    boolean fitsWhole(Question question, SourcedClaim claim) {
        double least = question.measure() != null
                ? COUNTS
                : !question.subsectors().isEmpty() ? SERVED : question.types().isEmpty() ? 0 : OF_TYPE;
        return mayTell(question, claim) && fit(question, claim.claim()) >= least;
    }

    private static boolean becameKnown(Question question, SourcedClaim claim) {
        LocalDate known = claim.knownAt().atZone(ZoneOffset.UTC).toLocalDate();
        return (question.from() == null || !known.isBefore(question.from()))
                && (question.to() == null || !known.isAfter(question.to()));
    }

    /** What is left of supporting claims: those of the asked speakers, and of a road between towns what is told of the road. */
    List<SourcedClaim> narrowed(Question question, List<SourcedClaim> supporting) {
        boolean anybody = question.speakers().isEmpty()
                || question.kind() == Question.Kind.COMPARISON
                || question.kind() == Question.Kind.DISPUTE;
        List<SourcedClaim> fitting = ofTheKind(question, supporting);
        List<SourcedClaim> spoken = anybody
                ? fitting
                : fitting.stream().filter(c -> spokenBy(question, c)).toList();
        boolean between =
                question.safety() == Question.Safety.ROUTE && question.places().size() > 1;
        List<SourcedClaim> roads = spoken.stream()
                .filter(c -> c.claim().subsector() != null
                        && question.subsectors().contains(c.claim().subsector()))
                .toList();
        boolean named = question.places().stream().anyMatch(p -> p.feature() == Place.Feature.LINE);
        return between && !named && !roads.isEmpty() ? roads : spoken;
    }

    /** Of what is found, what the kind of question is about: disputes, or what only parties to the conflict say. */
    private static List<SourcedClaim> ofTheKind(Question question, List<SourcedClaim> claims) {
        List<SourcedClaim> some = switch (question.kind()) {
            case DISPUTE -> claims.stream().filter(Support::contested).toList();
            case PARTIES -> claims.stream().filter(Support::partial).toList();
            case HAPPENINGS, FIGURE, STATE, TIMELINE, WHO_SAYS, COMPARISON, UNKNOWNS, CHANGED, BRIEF -> claims;
        };
        boolean open = question.kind() == Question.Kind.DISPUTE
                && (question.hasTopic() || !question.terms().isEmpty());
        return some.isEmpty() && open ? claims : some;
    }

    private static boolean contested(SourcedClaim claim) {
        return claim.eventStatus() == ClaimStatus.DISPUTED
                || claim.claim().status() == ClaimStatus.DISPUTED
                || claim.claim().status() == ClaimStatus.DENIED;
    }

    private static boolean partial(SourcedClaim claim) {
        return switch (claim.claim().speaker().role()) {
            case BELLIGERENT, GOVERNMENT, STATE_MEDIA -> claim.independentOrigins() < 2;
            case OUTLET, NEWS_AGENCY, MONITOR, UN, NGO, OFFICIAL, PERSON, WITNESS, UNSPECIFIED -> false;
        };
    }

    private boolean spokenBy(Question question, SourcedClaim sourced) {
        return sourced.claim().attribution().stream()
                        .anyMatch(link -> question.speakers().contains(link.name()))
                || question.speakers().stream()
                        .anyMatch(name -> forms.of(sourced).concepts().contains(Terms.BODY + name));
    }

    private boolean capital(Place country, Token token) {
        return gazetteer.named(token.word()).stream()
                .anyMatch(p ->
                        p.feature() == Place.Feature.CAPITAL && p.countryCode().equals(country.countryCode()));
    }

    /** Whether it has a number that the question asks about, which leaves little doubt what is meant. */
    private boolean hasTheNumber(Question question, SourcedClaim claim) {
        return !question.places().isEmpty()
                && question.terms().stream()
                        .anyMatch(term -> term.words().length() > 1
                                && term.words().chars().allMatch(Character::isDigit)
                                && forms.of(claim).has(term));
    }

    /** Whether it has a name that the question asks about. */
    boolean hasAName(Question question, SourcedClaim claim) {
        return question.terms().stream()
                .anyMatch(term -> term.name() && forms.of(claim).has(term));
    }

    /** Whether the quote has the words that named the place in the question. */
    boolean names(Question question, SourcedClaim claim) {
        return question.placeWords().stream()
                        .anyMatch(word -> forms.of(claim).stems().contains(word))
                || question.places().stream()
                        .filter(place -> place.feature() == Place.Feature.COUNTRY)
                        .anyMatch(country -> tellsOf(country, claim));
    }

    /** Whether a word of the quote is of that country: Iranian is of Iran, and its capital's name stands for those who govern it. */
    private boolean tellsOf(Place country, SourcedClaim claim) {
        return Tokens.of(claim.claim().quote(), claim.language()).stream()
                .filter(Token::isWord)
                .anyMatch(token -> gazetteer
                                .countryOf(token.folded())
                                .filter(country.countryCode()::equals)
                                .isPresent()
                        || (token.capitalised() && capital(country, token)));
    }

    /** How well the claim's kind fits: the wanted number most, then the service, then the type. */
    static double fit(Question question, Claim claim) {
        Measure wanted = question.measure();
        if (wanted != null) {
            boolean counts = claim.figures().stream().map(Figure::measure).anyMatch(m -> m == wanted);
            boolean near = claim.figures().stream().map(Figure::measure).anyMatch(m -> near(wanted, m));
            return counts ? COUNTS : near ? OF_TYPE : 0;
        }
        double fit = 0;
        if (claim.subsector() != null && question.subsectors().contains(claim.subsector())) {
            fit += SERVED;
        }
        if (question.types().contains(claim.type())) {
            fit += OF_TYPE;
        }
        return fit;
    }

    /** Casualties are killed or wounded: who asks for one is told of the other, by its own name. */
    private static boolean near(Measure wanted, Measure counted) {
        return switch (wanted) {
            case CASUALTIES -> counted == Measure.KILLED || counted == Measure.INJURED;
            case KILLED, INJURED -> counted == Measure.CASUALTIES;
            default -> false;
        };
    }

    /** Whether at least half of what is asked about is there, or hardly anything is missing that names a thing. */
    private boolean enough(Question question, SourcedClaim sourced) {
        return enough(question, forms.of(sourced), ofTheDays(question, sourced.claim()) ? DATED : 0);
    }

    /**
     * Whether words that are of no claim have what is asked about.
     *
     * @param all whether no thing may be missing
     */
    boolean enough(Question question, Terms.Forms words, boolean all) {
        boolean every = question.terms().stream().allMatch(term -> words.has(term) || weight(term) < 1);
        boolean any = question.hasTopic() || question.terms().stream().anyMatch(words::has);
        return any && (all ? every : enough(question, words, 0.0));
    }

    private boolean enough(Question question, Terms.Forms words, double more) {
        double covered = 0;
        double missing = 0;
        for (Term term : question.terms()) {
            if (words.has(term)) {
                covered += weight(term);
            } else if (!overview(question) || forms.thing(term)) {
                missing += weight(term);
            }
        }
        double slack = (question.hasTopic() ? SLACK : 0)
                + (question.places().isEmpty() && question.unknownPlaces().isEmpty() ? 0 : SLACK)
                + more;
        if (!question.hasTopic() && !overview(question) && nothing(question, words)) {
            return false;
        }
        boolean most = covered >= missing && (covered > 0 || missing == 0);
        return most || missing < slack;
    }

    /** Whether things are asked about and none of them is told. */
    private boolean nothing(Question question, Terms.Forms words) {
        List<Term> things = question.terms().stream().filter(forms::thing).toList();
        return !things.isEmpty() && things.stream().noneMatch(words::has);
    }

    /** Whether a day is asked for, and the claim is of it: what happened there then is hardly something else. */
    private static boolean ofTheDays(Question question, Claim claim) {
        LocalDate from = question.from();
        LocalDate to = question.to();
        LocalDate start = claim.time().start();
        LocalDate end = claim.time().end() == null ? start : claim.time().end();
        return from != null && to != null && start != null && end != null && !start.isAfter(to) && !end.isBefore(from);
    }

    /** Whether it asks for what there is, whatever that is about, so that words which name no thing tell nothing. */
    private static boolean overview(Question question) {
        return switch (question.kind()) {
            case TIMELINE, CHANGED, BRIEF, PARTIES, UNKNOWNS, DISPUTE -> true;
            case HAPPENINGS, FIGURE, STATE, WHO_SAYS, COMPARISON -> false;
        };
    }

    private double weight(Term term) {
        if (term.words().chars().allMatch(Character::isDigit)) {
            return NUMBER;
        }
        return forms.thing(term) ? 1 : PLAIN;
    }

    /** Share of the question's own terms that the claim has, 0 to 1; 1 when it has none. */
    double coverage(Question question, SourcedClaim sourced) {
        if (question.terms().isEmpty()) {
            return 1;
        }
        Terms.Forms words = forms.of(sourced);
        double covered = 0;
        double all = 0;
        for (Term term : question.terms()) {
            all += weight(term);
            covered += words.has(term) ? weight(term) : 0;
        }
        return covered / all;
    }
}
