package org.sanad.retrieval;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.search.engine.backend.types.Aggregable;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.DocumentId;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.FullTextField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.GenericField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.KeywordField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.SearchEntity;
import org.jspecify.annotations.Nullable;
import org.sanad.events.Claim;
import org.sanad.events.EventGroup;
import org.sanad.events.EventType;
import org.sanad.events.Figure;
import org.sanad.events.Location;
import org.sanad.events.Measure;
import org.sanad.events.Period;
import org.sanad.events.Speaker;
import org.sanad.events.Subsector;
import org.sanad.places.Place;
import org.sanad.reports.Report;
import org.sanad.reports.Report.Confidentiality;

/**
 * A claim as the index keeps it: one document. Whoever changes a component, an annotation or an analyzer raises
 * {@link IndexFolder#MAPPING_VERSION}, which has every index built anew.
 *
 * @param rank orders claims as their ids are ordered when written out; a number, which Lucene sorts by at a fifth of the cost
 * @param names what a name in a question is compared with: what is said, the quote, and the names of those who say it, of
 *     those it is about and of its places
 * @param english the same words where the report is in English, null else; and so for the other languages
 * @param concepts what the words stand for in the crisis lexicon, and the registered bodies they name
 * @param told names that the report has anywhere in it, see {@link ToldNames}
 * @param admin1Keys country and region, such as {@code SY.09}, since GeoNames' region codes are unique in a country only
 * @param firstDay null when no day is known
 * @param lastDay null when no day is known
 * @param knownAt the report's {@link Report#knownAt}
 */
@SearchEntity
@Indexed(index = OpenIndex.NAME)
record IndexedClaim(
        @DocumentId UUID id,
        @GenericField(sortable = Sortable.YES) long rank,
        @KeywordField(aggregable = Aggregable.YES) UUID reportId,

        @FullTextField(analyzer = "claim_names") String names,
        @FullTextField(analyzer = "claim_en") @Nullable String english,
        @FullTextField(analyzer = "claim_fr") @Nullable String french,
        @FullTextField(analyzer = "claim_tr") @Nullable String turkish,
        @FullTextField(analyzer = "claim_ar") @Nullable String arabic,
        @FullTextField(analyzer = "claim_uk") @Nullable String ukrainian,
        @KeywordField Set<String> concepts,
        @KeywordField Set<String> told,

        @KeywordField EventType type,
        @KeywordField EventGroup group,
        @KeywordField @Nullable Subsector subsector,
        @KeywordField Set<Measure> measures,
        @GenericField Set<Long> placeIds,
        @KeywordField Set<String> countryCodes,
        @KeywordField Set<String> admin1Keys,
        @GenericField @Nullable LocalDate firstDay,
        @GenericField @Nullable LocalDate lastDay,
        @GenericField Instant knownAt,
        @KeywordField String language,
        @KeywordField String source,
        @KeywordField Confidentiality confidentiality) {

    /** What is known to have happened by a day is taken to have happened on it or on the two days before, as in the list of events. */
    private static final int DAYS_BEFORE_A_LONE_END = 2;

    /** Lucene refuses a keyword over 32 766 bytes, and with it the whole report; no real name comes near this. */
    private static final int LONGEST_KEYWORD = 1_000;

    static IndexedClaim of(Report report, Claim claim, Set<String> told, Terms terms) {
        String language = report.language();
        List<Location> locations = Stream.of(claim.location(), claim.origin(), claim.destination())
                .filter(Objects::nonNull)
                .toList();
        List<Place> places = locations.stream()
                .flatMap(l -> Stream.concat(Stream.ofNullable(l.place()), l.also().stream()))
                .toList();
        String words = words(claim, locations);
        return new IndexedClaim(
                claim.id(),
                claim.id().getMostSignificantBits() ^ Long.MIN_VALUE,
                report.id(),
                words,
                language.equals("en") ? words : null,
                language.equals("fr") ? words : null,
                language.equals("tr") ? words : null,
                language.equals("ar") ? words : null,
                language.equals("uk") ? words : null,
                terms.read(words, List.of(), language).concepts(),
                told,
                claim.type(),
                claim.type().group(),
                claim.subsector(),
                claim.figures().stream().map(Figure::measure).collect(Collectors.toUnmodifiableSet()),
                places.stream().map(Place::geonameId).collect(Collectors.toUnmodifiableSet()),
                places.stream().map(Place::countryCode).collect(Collectors.toUnmodifiableSet()),
                places.stream()
                        .filter(p -> p.admin1Code() != null)
                        .map(IndexedClaim::admin1Key)
                        .collect(Collectors.toUnmodifiableSet()),
                firstDay(claim.time()),
                lastDay(claim.time(), report.knownAt()),
                report.knownAt(),
                report.language(),
                report.source().substring(0, Math.min(report.source().length(), LONGEST_KEYWORD)),
                report.confidentiality());
    }

    static String admin1Key(Place place) {
        return place.countryCode() + "." + place.admin1Code();
    }

    private static String words(Claim claim, List<Location> locations) {
        Stream<String> speakers = claim.attribution().stream().map(Speaker::name);
        Stream<String> actors =
                Stream.concat(claim.actors().stream(), claim.targets().stream()).map(actor -> actor.name());
        Stream<String> places = locations.stream().flatMap(l -> Stream.of(l.name(), l.text()));
        return Stream.of(
                        Stream.of(claim.says(), claim.quote()),
                        speakers,
                        Stream.ofNullable(claim.quotedSpeaker()),
                        actors,
                        places)
                .flatMap(names -> names)
                .distinct()
                .collect(Collectors.joining("\n"));
    }

    private static @Nullable LocalDate firstDay(Period time) {
        LocalDate end = time.end();
        return time.start() == null && end != null ? end.minusDays(DAYS_BEFORE_A_LONE_END) : time.start();
    }

    private static @Nullable LocalDate lastDay(Period time, Instant knownAt) {
        LocalDate start = time.start();
        if (time.end() != null || start == null) {
            return time.end();
        }
        LocalDate known = LocalDate.ofInstant(knownAt, ZoneOffset.UTC);
        return time.ongoing() && known.isAfter(start) ? known : start;
    }
}
