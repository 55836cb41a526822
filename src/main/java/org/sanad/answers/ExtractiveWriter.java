package org.sanad.answers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.sanad.events.Claim;
import org.sanad.events.ClaimStatus;
import org.sanad.events.Modality;
import org.sanad.events.Polarity;
import org.sanad.events.Role;
import org.sanad.events.SourcedClaim;
import org.sanad.events.Speaker;
import org.sanad.retrieval.Evidence;
import org.sanad.retrieval.Question;

/**
 * Writes without a model: each sentence is the source's own words, trimmed to the clause, behind the name of who says it,
 * with publisher and date; what disputes it stands in the same sentence. Copies of one origin become one sentence.
 */
public final class ExtractiveWriter implements AnswerWriter {
    private static final int MOST_STATEMENTS = 5;
    private static final int MOST_OF_A_LIST = 8;
    private static final List<String> OPENERS =
            List.of("The ", "An ", "A ", "They ", "In ", "On ", "Their ", "This ", "These ", "It ");

    @Override
    public List<Draft> write(Question question, List<Evidence> evidence, List<SourcedClaim> neighbours) {
        List<SourcedClaim> all =
                new ArrayList<>(evidence.stream().map(Evidence::claim).toList());
        List<SourcedClaim> opposing = new ArrayList<>(neighbours);
        opposing.addAll(all);
        boolean list = !question.hasTopic() && question.terms().isEmpty();
        List<Draft> drafts = new ArrayList<>();
        for (List<SourcedClaim> copies : Origins.grouped(inOrder(question, all, list))) {
            if (drafts.size() >= (list ? MOST_OF_A_LIST : MOST_STATEMENTS)) {
                break;
            }
            SourcedClaim first = copies.getFirst();
            boolean attached = first.claim().polarity() == Polarity.NEGATIVE
                    && all.stream().anyMatch(other -> Disputes.disputes(first, other));
            if (!attached) {
                drafts.add(draft(copies, Disputes.of(first, opposing), Replacements.of(first, opposing), list));
            }
        }
        return drafts;
    }

    /** Numbers that stand before those that were corrected, the newest first; a list of happenings oldest first, all else best first. */
    private static List<SourcedClaim> inOrder(Question question, List<SourcedClaim> claims, boolean list) {
        if (question.measure() != null) {
            return claims.stream()
                    .sorted(Comparator.comparing((SourcedClaim c) -> !Replacements.corrected(c))
                            .thenComparing(c -> quantified(question, c))
                            .thenComparing(SourcedClaim::knownAt)
                            .reversed())
                    .toList();
        }
        if (list) {
            return claims.stream()
                    .limit(MOST_OF_A_LIST * 2L)
                    .sorted(Comparator.comparing(ExtractiveWriter::happened))
                    .toList();
        }
        return claims;
    }

    private static boolean quantified(Question question, SourcedClaim claim) {
        return claim.claim().figures().stream().anyMatch(f -> f.measure() == question.measure() && f.quantified());
    }

    private static LocalDate happened(SourcedClaim claim) {
        LocalDate end = claim.claim().time().end();
        LocalDate start = claim.claim().time().start();
        return start != null ? start : end != null ? end : LocalDate.MAX;
    }

    private static Draft draft(
            List<SourcedClaim> copies, List<SourcedClaim> disputes, List<SourcedClaim> replacements, boolean list) {
        SourcedClaim first = copies.getFirst();
        boolean ownVoice = first.claim().attribution().size() == 1;
        StringBuilder text = new StringBuilder();
        LocalDate start = first.claim().time().start();
        if (list && start != null) {
            text.append(Texts.day(start)).append(": ");
        }
        text.append(ownVoice ? publishers(copies) + ownWords(first) : said(first));
        disputes.stream().map(d -> "; disputed by " + by(d, first)).distinct().forEach(text::append);
        replacements.stream()
                .map(r -> "; corrected by " + by(r, first))
                .distinct()
                .forEach(text::append);
        text.append(ownVoice ? "." : " (" + tails(copies) + ").");
        List<SourcedClaim> cited = new ArrayList<>(copies);
        cited.addAll(disputes);
        replacements.stream().filter(r -> !cited.contains(r)).forEach(cited::add);
        return new Draft(capital(text.toString()), cited, disputes, standing(first, disputes));
    }

    /** Who speaks against the first claim; where that stands in another report, in which one. */
    private static String by(SourcedClaim other, SourcedClaim first) {
        boolean elsewhere = !other.claim().reportId().equals(first.claim().reportId());
        return other.claim().speaker().name() + (elsewhere ? " (" + tail(other) + ")" : "");
    }

    private static Standing standing(SourcedClaim first, List<SourcedClaim> disputes) {
        Claim claim = first.claim();
        if (!disputes.isEmpty()) {
            return Standing.DISPUTED;
        }
        if (Replacements.corrected(first)) {
            return Standing.CORRECTED;
        }
        if (claim.modality() == Modality.UNCONFIRMED || claim.speaker().role() == Role.UNSPECIFIED) {
            return Standing.UNVERIFIED;
        }
        // Others who tell of the same happening need not have counted the same.
        boolean agreed = claim.figures().isEmpty() || claim.status() == ClaimStatus.CONFIRMED;
        return first.independentOrigins() > 1 && agreed ? Standing.CORROBORATED : Standing.SINGLE_SOURCE;
    }

    /** "Sample Wire and Sample Tribune (29 November 2024)": who says it in its own voice. */
    private static String publishers(List<SourcedClaim> copies) {
        String names = String.join(
                " and ", copies.stream().map(SourcedClaim::source).distinct().toList());
        String days = String.join(
                ", ",
                copies.stream().map(c -> Texts.day(c.publishedAt())).distinct().toList());
        return names + " (" + days + ")";
    }

    private static String ownWords(SourcedClaim sourced) {
        String words = sourced.claim().says();
        return sourced.claim().polarity() == Polarity.NEGATIVE && !negates(words)
                ? " denied that " + words
                : " reported: " + words;
    }

    /** Speaker, cue and the source's words; words that opened their sentence stand behind a colon, as they are. */
    private static String said(SourcedClaim sourced) {
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

    /** Publishers and dates of the copies: "Sample Wire, 29 November 2024". */
    private static String tails(List<SourcedClaim> copies) {
        return String.join(
                "; ", copies.stream().map(ExtractiveWriter::tail).distinct().toList());
    }

    private static String tail(SourcedClaim sourced) {
        return sourced.source() + ", " + Texts.day(sourced.publishedAt());
    }

    /** Whether it opens with a small word that has a capital only for opening its sentence. */
    private static boolean small(String words) {
        return OPENERS.stream().anyMatch(words::startsWith);
    }

    private static String lower(String words) {
        return small(words) ? words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1) : words;
    }

    private static String capital(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
