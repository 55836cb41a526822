package org.sanad.answers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sanad.events.Claim;
import org.sanad.events.Location;
import org.sanad.events.Modality;
import org.sanad.events.Role;
import org.sanad.events.SourcedClaim;
import org.sanad.retrieval.Evidence;

/**
 * The claims that a model is shown, under ids that are drawn anew for each question: an id that it makes up, or that a
 * report plants, is none of them. Words of reports enter as prose alone: marks by which models tell speakers, fences or
 * citations apart are taken out.
 */
final class EvidenceSheet {
    private static final int MOST_CLAIMS = 12;
    private static final int MOST_BESIDE = 8;
    private static final int LONGEST_QUOTE = 900;
    private static final int LONGEST_NAME = 120;
    private static final String FIRST = "bcdfghjkmnpqrstvwxz";
    private static final String OTHERS = "bcdfghjkmnpqrstvwxz23456789";
    private static final int ID_LETTERS = 5;

    private final Map<String, SourcedClaim> byId = new LinkedHashMap<>();
    private final Map<UUID, String> ids = new LinkedHashMap<>();

    /**
     * Draws ids for the best of the evidence and for what disputes or replaces it.
     *
     * @param random that nobody can foresee
     */
    EvidenceSheet(List<Evidence> evidence, List<SourcedClaim> neighbours, RandomGenerator random) {
        Set<SourcedClaim> shown = new LinkedHashSet<>();
        evidence.stream()
                .map(Evidence::claim)
                .filter(c -> c.claim().quote().length() <= LONGEST_QUOTE && !Replacements.corrected(c))
                .limit(MOST_CLAIMS)
                .forEach(shown::add);
        List<SourcedClaim> others = new ArrayList<>(neighbours);
        evidence.forEach(e -> others.add(e.claim()));
        List<SourcedClaim> beside = shown.stream()
                .flatMap(c -> Disputes.of(c, others).stream())
                .distinct()
                .filter(c -> c.claim().quote().length() <= LONGEST_QUOTE)
                .limit(MOST_BESIDE)
                .toList();
        shown.addAll(beside);
        for (SourcedClaim claim : shown) {
            String id = id(random);
            byId.put(id, claim);
            ids.put(claim.claim().id(), id);
        }
    }

    private String id(RandomGenerator random) {
        String id;
        do {
            StringBuilder letters = new StringBuilder();
            letters.append(FIRST.charAt(random.nextInt(FIRST.length())));
            while (letters.length() < ID_LETTERS) {
                letters.append(OTHERS.charAt(random.nextInt(OTHERS.length())));
            }
            id = letters.toString();
        } while (byId.containsKey(id));
        return id;
    }

    boolean isEmpty() {
        return byId.isEmpty();
    }

    /** The claim of an id; none for one that is not of this question. */
    Optional<SourcedClaim> claim(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The claims as a model reads them. */
    String words() {
        return byId.entrySet().stream()
                .map(e -> block(e.getKey(), e.getValue()))
                .collect(Collectors.joining("\n\n"));
    }

    private String block(String id, SourcedClaim sourced) {
        Claim claim = sourced.claim();
        List<String> lines = new ArrayList<>();
        lines.add("id: " + id);
        lines.add("speaker: " + speaker(sourced));
        lines.add("published: " + name(sourced.source()) + ", "
                + (sourced.publishedAt() == null ? "day not known" : QuotedClaim.published(sourced)));
        add(lines, "happened: ", claim.time().start());
        add(lines, "until: ", claim.time().end());
        Location place = claim.location();
        add(lines, "place: ", place == null ? null : name(place.name()));
        claim.figures()
                .forEach(f ->
                        lines.add("figure: " + word(f.measure()) + ", " + name(f.text()) + ", " + word(f.qualifier())));
        List<String> disputes = Disputes.of(sourced, byId.values()).stream()
                .map(d -> ids.get(d.claim().id()))
                .toList();
        if (!disputes.isEmpty()) {
            lines.add("disputed by: " + String.join(", ", disputes));
        }
        if (claim.modality() == Modality.UNCONFIRMED) {
            lines.add("unconfirmed");
        }
        lines.add("words: " + prose(claim.quote(), LONGEST_QUOTE));
        return String.join("\n", lines);
    }

    private static void add(List<String> lines, String label, @Nullable Object value) {
        if (value != null) {
            lines.add(label + value);
        }
    }

    private static String speaker(SourcedClaim sourced) {
        return sourced.claim().speaker().role() == Role.UNSPECIFIED
                ? "not named"
                : name(sourced.claim().speaker().name());
    }

    private static String name(String words) {
        return prose(words, LONGEST_NAME);
    }

    private static String word(Enum<?> code) {
        return code.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** Letters, digits and the marks of prose, in one line: what is left of words from outside. */
    static String prose(String words, int most) {
        String plain = words.replaceAll("[^\\p{L}\\p{Mn}\\p{Mc}\\p{Nd} .,;:'\"“”‘’«»()\\-–—%/?!،؛؟…°№$€£+~≈]", " ")
                .replaceAll("-{3,}|\\s+", " ")
                .strip();
        return plain.length() <= most ? plain : plain.substring(0, most);
    }
}
