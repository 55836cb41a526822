package org.sanad.retrieval;

import java.lang.invoke.MethodHandles;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.tr.TurkishAnalyzer;
import org.apache.lucene.analysis.uk.UkrainianMorfologikAnalyzer;
import org.apache.lucene.search.IndexSearcher;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurationContext;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurer;
import org.hibernate.search.engine.environment.bean.BeanReference;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.AnnotatedTypeSource;
import org.hibernate.search.mapper.pojo.standalone.mapping.CloseableSearchMapping;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;
import org.hibernate.search.mapper.pojo.standalone.scope.SearchScope;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.hibernate.search.mapper.pojo.standalone.work.SearchIndexingPlan;
import org.hibernate.search.mapper.pojo.work.IndexingPlanSynchronizationStrategy;
import org.sanad.places.Place;
import org.sanad.places.Place.Feature;
import org.sanad.reports.Report.Confidentiality;

/** One generation of the index, open for writing and searching: the mapping, the analyzers and the queries. */
final class OpenIndex implements AutoCloseable {
    /** Of the index, and of its folder below the generation's. */
    static final String NAME = "claims";

    /** A chat message is at most 4,096 characters; what is longer is no question, and costs a clause a word. */
    private static final int LONGEST_WORDS = 4_096;

    /** Two fields by as many words as {@link #LONGEST_WORDS} can hold, one a character in Chinese; Lucene's own limit is 1,024. */
    private static final int MOST_CLAUSES = 3 * LONGEST_WORDS;

    // Weights beside BM25, which gives a matching word of middling rarity about 3 to 5. The same word in the very form
    // of
    // the question counts half as much again; an asked kind or service weighs as a word, an asked count a little less.
    private static final float NAMES_WEIGHT = 0.5f;
    private static final float TYPE_WEIGHT = 4;
    private static final float CONCEPT_WEIGHT = 1;
    private static final Map<String, String> FIELDS =
            Map.of("en", "english", "fr", "french", "tr", "turkish", "ar", "arabic", "uk", "ukrainian");
    private static final float SUBSECTOR_WEIGHT = 4;
    private static final float MEASURE_WEIGHT = 3;

    private final Path folder;
    private final CloseableSearchMapping mapping;
    private final SearchScope<IndexedClaim> scope;

    /** Opens the generation in this folder, or makes an empty one. */
    OpenIndex(Path folder, String backend, Map<String, String> backendSettings) {
        this.folder = folder;
        IndexSearcher.setMaxClauseCount(MOST_CLAUSES);
        Map<String, Object> settings = new HashMap<>();
        settings.put("hibernate.search.backend.type", backend);
        if (backend.equals("lucene")) {
            settings.put("hibernate.search.backend.lucene_version", "LATEST");
            settings.put("hibernate.search.backend.directory.root", folder.toString());
            settings.put(
                    "hibernate.search.backend.analysis.configurer",
                    BeanReference.ofInstance((LuceneAnalysisConfigurer) OpenIndex::analyzers));
            // One queue, since each queue touched by a report's claims makes a commit, and each commit waits for the
            // disk.
            settings.put("hibernate.search.backend.indexing.queue_count", 1);
        }
        backendSettings.forEach((name, value) -> settings.put("hibernate.search.backend." + name, value));
        // The one mapped class is named below; searching jars for others fails in those of a packaged Quarkus
        // application.
        settings.put("hibernate.search.mapping.build_missing_discovered_jandex_indexes", false);
        settings.put("hibernate.search.mapping.discover_annotated_types_from_root_mapping_annotations", false);
        mapping = SearchMapping.builder(AnnotatedTypeSource.fromClasses(IndexedClaim.class), MethodHandles.lookup())
                .properties(settings)
                .build();
        scope = mapping.scope(IndexedClaim.class);
    }

    /** Where it lies. */
    Path folder() {
        return folder;
    }

    /**
     * Has these reports have these claims and no others. When it returns the change is on disk and the next search sees
     * it; when it fails, a part of it may be.
     */
    void replace(Map<UUID, List<IndexedClaim>> claims) {
        if (claims.isEmpty()) {
            return;
        }
        Set<UUID> stale = claimIds(claims.keySet());
        claims.values().forEach(list -> list.forEach(claim -> stale.remove(claim.id())));
        try (SearchSession session = mapping.createSessionWithOptions()
                .indexingPlanSynchronizationStrategy(IndexingPlanSynchronizationStrategy.sync())
                .build()) {
            SearchIndexingPlan plan = session.indexingPlan();
            stale.forEach(id -> plan.purge(IndexedClaim.class, id, null));
            claims.values().forEach(list -> list.forEach(plan::addOrUpdate));
        }
    }

    /** The best claims, best first, equals by id. */
    List<ClaimHit> search(ClaimSearch search) {
        try (SearchSession session = mapping.createSession()) {
            return session.search(scope)
                    .select(f ->
                            f.composite().from(f.id(UUID.class), f.score()).as((id, score) -> new ClaimHit(id, score)))
                    .where(predicate(search))
                    .sort(f -> f.composite().add(f.score()).add(f.field("rank")))
                    .fetchHits(search.limit());
        }
    }

    /** How many claims each report has here. */
    Map<UUID, Long> claimCounts() {
        AggregationKey<Map<UUID, Long>> byReport = AggregationKey.of("byReport");
        try (SearchSession session = mapping.createSession()) {
            return session.search(scope)
                    .where(f -> f.matchAll())
                    .aggregation(
                            byReport,
                            f -> f.terms().field("reportId", UUID.class).maxTermCount(Integer.MAX_VALUE))
                    .fetch(0)
                    .aggregation(byReport);
        }
    }

    @Override
    public void close() {
        mapping.close();
    }

    private Set<UUID> claimIds(Collection<UUID> reportIds) {
        try (SearchSession session = mapping.createSession()) {
            return session
                    .search(scope)
                    .select(f -> f.id(UUID.class))
                    .where(f -> f.terms().field("reportId").matchingAny(reportIds))
                    .fetchAllHits()
                    .stream()
                    .collect(Collectors.toSet());
        }
    }

    private SearchPredicate predicate(ClaimSearch search) {
        SearchPredicateFactory f = scope.predicate();
        BooleanPredicateClausesStep<?, ?> all = f.bool();
        conditions(search, f, all);
        wishes(search, f, all);
        if (search.wishful() && !search.narrowed()) {
            all.minimumShouldMatchNumber(1);
        }
        return all.toPredicate();
    }

    private static void conditions(
            ClaimSearch search, SearchPredicateFactory f, BooleanPredicateClausesStep<?, ?> all) {
        all.filter(f.terms()
                .field("confidentiality")
                .matchingAny(Stream.of(Confidentiality.values())
                        .filter(c -> c.compareTo(search.upTo()) <= 0)
                        .toList()));
        if (!search.places().isEmpty()) {
            all.filter(anywhereIn(search.places(), f));
        }
        if (!search.told().isEmpty()) {
            all.filter(f.terms().field("told").matchingAny(search.told()));
        }
        if (search.from() != null) {
            all.filter(f.range().field("lastDay").atLeast(search.from()));
        }
        if (search.to() != null) {
            all.filter(f.range().field("firstDay").atMost(search.to()));
        }
        if (search.asOf() != null) {
            all.filter(f.range().field("knownAt").atMost(search.asOf()));
        }
    }

    /** The same containment as {@link Place#contains}. */
    private static SearchPredicate anywhereIn(List<Place> places, SearchPredicateFactory f) {
        BooleanPredicateClausesStep<?, ?> any = f.bool();
        for (Place place : places) {
            if (place.feature() == Feature.COUNTRY) {
                any.should(f.match().field("countryCodes").matching(place.countryCode()));
            } else if (place.feature() == Feature.ADMIN1 && place.admin1Code() != null) {
                any.should(f.match().field("admin1Keys").matching(IndexedClaim.admin1Key(place)));
            } else {
                any.should(f.match().field("placeIds").matching(place.geonameId()));
            }
        }
        return any.toPredicate();
    }

    private static void wishes(ClaimSearch search, SearchPredicateFactory f, BooleanPredicateClausesStep<?, ?> all) {
        if (!search.words().isEmpty()) {
            String words = search.words().substring(0, Math.min(search.words().length(), LONGEST_WORDS));
            String field = FIELDS.get(search.language());
            if (field != null) {
                all.should(f.match().field(field).matching(words));
            }
            all.should(f.match().field("names").boost(NAMES_WEIGHT).matching(words));
        }
        prefer(all, f, "concepts", search.concepts(), CONCEPT_WEIGHT);
        prefer(all, f, "type", search.types(), TYPE_WEIGHT);
        prefer(all, f, "subsector", search.subsectors(), SUBSECTOR_WEIGHT);
        prefer(all, f, "measures", search.measures(), MEASURE_WEIGHT);
    }

    private static void prefer(
            BooleanPredicateClausesStep<?, ?> all, SearchPredicateFactory f, String field, Set<?> asked, float weight) {
        if (!asked.isEmpty()) {
            all.should(f.terms().field(field).matchingAny(asked).constantScore().boost(weight));
        }
    }

    /** Words by the stems of their language; and all as they stand, without accents, apostrophes and Arabic variants, for names. */
    private static void analyzers(LuceneAnalysisConfigurationContext context) {
        context.analyzer("claim_en").instance(new EnglishAnalyzer());
        context.analyzer("claim_fr").instance(new FrenchAnalyzer());
        context.analyzer("claim_tr").instance(new TurkishAnalyzer());
        context.analyzer("claim_ar").instance(new ArabicAnalyzer());
        context.analyzer("claim_uk").instance(new UkrainianMorfologikAnalyzer());
        context.analyzer("claim_names")
                .custom()
                .tokenizer("standard")
                .tokenFilter("lowercase")
                .tokenFilter("englishPossessive")
                .tokenFilter("arabicNormalization")
                .tokenFilter("decimalDigit")
                .tokenFilter("asciiFolding")
                .tokenFilter("patternReplace")
                .param("pattern", "['’‘ʼʿʾ]")
                .param("replacement", "");
    }
}
