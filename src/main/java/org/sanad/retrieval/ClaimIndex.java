package org.sanad.retrieval;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jboss.logging.Logger;
import org.sanad.events.ClaimsListener;
import org.sanad.events.ClaimsSource;
import org.sanad.events.ClaimsSource.ReportClaims;
import org.sanad.events.Event;
import org.sanad.reports.Report;

/**
 * The claims of all reports, to be searched. It follows the database: told of each change before that is committed, and
 * brought up with it at the start, when what a crash left out is filled in. An index that is missing, of another version
 * or damaged is no failure: it starts empty and is filled.
 */
@ApplicationScoped
public class ClaimIndex implements ClaimsListener {
    private static final Logger LOG = Logger.getLogger(ClaimIndex.class);
    private static final int REPORTS_A_BATCH = 200;

    /** A predecessor that was told to stop may take 15 s to end, and a restart may come at once. */
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    /** Within this time of its telling a change may not yet be seen in the database: twice the longest transaction. */
    private static final Duration UNSETTLED = Duration.ofMinutes(2);

    private final IndexFolder folder;
    private final Function<Path, OpenIndex> opener;
    private final Generations generations;
    private final Terms terms;
    private final AtomicBoolean current = new AtomicBoolean();
    private final Lock upkeep = new ReentrantLock();

    @Inject
    ClaimIndex(IndexConfig config, Terms terms) {
        this(
                terms,
                new IndexFolder(config.indexDir(), IndexFolder.MAPPING_VERSION, PATIENCE),
                path -> new OpenIndex(path, config.indexBackend(), config.indexSettings()));
    }

    /** Embedded, over a folder, for who has no container. */
    ClaimIndex(Path folder, int version, Terms terms) {
        this(terms, new IndexFolder(folder, version, Duration.ZERO), path -> new OpenIndex(path, "lucene", Map.of()));
    }

    private ClaimIndex(Terms terms, IndexFolder folder, Function<Path, OpenIndex> opener) {
        this.terms = terms;
        this.folder = folder;
        this.opener = opener;
        this.generations =
                new Generations(folder.whole().flatMap(this::tryOpen).orElseGet(() -> opener.apply(folder.fresh())));
        folder.keepOnly(generations.serving().folder());
    }

    /** Whether it has been brought up with the database since the start; until then a search may miss claims. */
    public boolean current() {
        return current.get();
    }

    /** The claims that fit best, best first, equals always in the same order. What the store does not have must be dropped. */
    public List<ClaimHit> search(ClaimSearch search) {
        return generations.search(search);
    }

    /** {@inheritDoc} On return the change is on disk and the next search sees it. */
    @Override
    public void replaced(Report report, List<Event> events) {
        generations.tell(report.id(), documents(report, events));
    }

    /**
     * Brings it up with the database: fills in what is missing, takes out what is too much. To be called at the start,
     * which makes it {@link #current}, and now and then, against what a failed commit left behind. Intake and searches
     * may go on meanwhile. Where it throws, as when the database is away, it can be called again.
     */
    public void catchUp(ClaimsSource source) {
        upkeep.lock();
        try {
            long settled = System.nanoTime() - UNSETTLED.toNanos();
            generations.forgetBefore(settled);
            mend(source, settled);
            if (!current.get()) {
                folder.name(generations.serving().folder());
                current.set(true);
            }
        } finally {
            upkeep.unlock();
        }
    }

    /**
     * Builds it anew beside the old one, which serves until the new one is whole; killed in the middle, the old one stays.
     * Nothing of erased reports is left on disk afterwards.
     */
    public void rebuild(ClaimsSource source) {
        upkeep.lock();
        try {
            OpenIndex next = opener.apply(folder.fresh());
            generations.prepare(next);
            long begun = System.nanoTime();
            try {
                write(next, source.claimCounts().keySet(), source, begun);
                folder.name(next.folder());
                generations.advance();
            } finally {
                generations.abandon();
                folder.keepOnly(generations.serving().folder());
            }
            mend(source, begun);
            current.set(true);
        } finally {
            upkeep.unlock();
        }
    }

    /**
     * Compares it with the database by the number of claims of each report.
     *
     * @param claimCounts as {@link ClaimsSource#claimCounts} gives them
     * @return the reports of which it has more or fewer claims, those that the database does not have among them
     */
    public Set<UUID> reconcile(Map<UUID, Integer> claimCounts) {
        Map<UUID, Long> kept = generations.serving().claimCounts();
        Set<UUID> different = new HashSet<>(kept.keySet());
        different.addAll(claimCounts.keySet());
        different.removeIf(id ->
                kept.getOrDefault(id, 0L) == claimCounts.getOrDefault(id, 0).longValue());
        return different;
    }

    @PreDestroy
    void close() {
        generations.close();
        folder.close();
    }

    private Optional<OpenIndex> tryOpen(Path generation) {
        try {
            return Optional.of(opener.apply(generation));
        } catch (RuntimeException e) {
            LOG.warnf("The index in %s cannot be opened and is built anew: %s", generation, e);
            return Optional.empty();
        }
    }

    private void mend(ClaimsSource source, long since) {
        Set<UUID> different = reconcile(source.claimCounts());
        if (!different.isEmpty()) {
            LOG.infof(
                    "The index has more or fewer claims of %d reports than the database: reading them",
                    different.size());
            write(generations.serving(), different, source, since);
        }
    }

    /** Gives these reports the claims they have in the database, but for those whose claims were told since. */
    private void write(OpenIndex generation, Collection<UUID> reportIds, ClaimsSource source, long since) {
        List<UUID> ids = List.copyOf(reportIds);
        for (int i = 0; i < ids.size(); i += REPORTS_A_BATCH) {
            List<UUID> some = ids.subList(i, Math.min(i + REPORTS_A_BATCH, ids.size()));
            Map<UUID, List<IndexedClaim>> batch = new HashMap<>();
            some.forEach(id -> batch.put(id, List.of()));
            for (ReportClaims read : source.claimsOf(some)) {
                batch.put(read.report().id(), documents(read.report(), read.events()));
            }
            generations.write(generation, batch, since);
        }
    }

    private List<IndexedClaim> documents(Report report, List<Event> events) {
        Set<String> told = events.isEmpty() ? Set.of() : ToldNames.of(report, terms);
        return events.stream()
                .flatMap(event -> event.claims().stream()
                        .filter(claim -> claim.reportId().equals(report.id()))
                        .map(claim -> IndexedClaim.of(report, claim, told, terms)))
                .toList();
    }
}
