package org.sanad.eval.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sanad.events.Claim;
import org.sanad.events.Location;
import org.sanad.extraction.ClaimExtractor;
import org.sanad.extraction.RuleExtractor;
import org.sanad.places.Place;
import org.sanad.reports.Report;
import org.sanad.text.SourceText;
import org.sanad.text.Span;

/** Says where the happening of one verb takes place. */
interface VerbPlaces {
    /** The words that name the places of that verb's happening; none when it has none. */
    Set<String> of(Report report, Span verb);

    /** As the rules read every verb, by what also places their claims; by the claims of any other extractor. */
    static VerbPlaces of(ClaimExtractor extractor) {
        return extractor instanceof RuleExtractor rules ? ofVerbs(rules) : ofClaims(extractor);
    }

    private static VerbPlaces ofVerbs(RuleExtractor rules) {
        return (report, verb) -> rules.placesOf(report, verb).stream()
                .map(Location::text)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /**
     * By the claims: those on whose quote the verb stands and whose own words, without who says them, have it too; of
     * several those with the fewest words, which is the clause around the verb. Their places together are the verb's.
     */
    static VerbPlaces ofClaims(ClaimExtractor extractor) {
        return (report, verb) -> {
            String word = new SourceText(report.text()).slice(verb);
            List<Claim> clauses = PartScores.claims(extractor, report).stream()
                    .filter(c -> c.evidence().overlaps(verb) && TokenOverlap.share(c.says(), word))
                    .sorted(Comparator.comparingInt(c -> c.says().length()))
                    .toList();
            Set<String> places = new LinkedHashSet<>();
            clauses.stream()
                    .takeWhile(
                            c -> c.says().length() == clauses.getFirst().says().length())
                    .forEach(c -> places.addAll(words(c.location())));
            return places;
        };
    }

    /** The words of a claim's place, and the names of its further places. */
    static List<String> words(@Nullable Location location) {
        List<String> words = new ArrayList<>();
        if (location != null) {
            words.add(location.text());
            if (location.precision() != Location.Precision.LINE) {
                location.also().stream().map(Place::name).forEach(words::add);
            }
        }
        return words;
    }
}
