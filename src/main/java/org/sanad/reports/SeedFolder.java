package org.sanad.reports;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/**
 * Takes in the sample reports of a folder at start, through the same door as every report. A file's name is its external
 * id, so that a second start takes in nothing, and a changed file is a revision.
 */
@ApplicationScoped
public class SeedFolder {
    private static final Logger LOG = Logger.getLogger(SeedFolder.class);

    private final SeedsConfig config;
    private final ReportIntake intake;
    private final ReportStore store;
    private final Set<UUID> unread = ConcurrentHashMap.newKeySet();
    private volatile boolean loaded;
    private volatile boolean stopping;

    SeedFolder(SeedsConfig config, ReportIntake intake, ReportStore store) {
        this.config = config;
        this.intake = intake;
        this.store = store;
    }

    /** Beside the start, not in it: the service answers meanwhile, and says that it is not ready. */
    void atStart(@Observes StartupEvent start) {
        Thread.ofVirtual().name("seeds").start(this::load);
    }

    void atStop(@Observes ShutdownEvent stop) {
        stopping = true;
    }

    /** Whether every sample report has been taken in and read, or could not be. */
    public boolean done() {
        if (loaded && !unread.isEmpty()) {
            unread.retainAll(store.received(unread));
        }
        return loaded && unread.isEmpty();
    }

    void load() {
        Path folder = Path.of(System.getProperty("sanad.home", ""), config.dir());
        if (!config.load()) {
            LOG.debug("Sample reports are switched off");
        } else if (!Files.isDirectory(folder)) {
            LOG.infof("No sample reports: there is no folder %s", folder);
        } else {
            load(folder);
        }
        loaded = true;
    }

    private void load(Path folder) {
        int taken = 0;
        int refused = 0;
        for (Path file : files(folder)) {
            if (stopping) {
                return;
            }
            try {
                for (ReportSubmission submission : ReportFile.read(file)) {
                    switch (intake.submit(named(submission, file))) {
                        case Intake.Accepted accepted -> {
                            taken++;
                            unread.add(accepted.report().id());
                        }
                        case Intake.Duplicate known -> unread.add(known.report().id());
                        case Intake.Rejected rejected -> {
                            refused++;
                            LOG.warnf("Sample report %s was refused: %s", file.getFileName(), rejected.errors());
                        }
                    }
                }
            } catch (IOException unreadable) {
                refused++;
                LOG.warnf("Sample report could not be read: %s", unreadable.getMessage());
            } catch (RuntimeException fault) {
                refused++;
                LOG.warnf(fault, "Sample report %s could not be taken in", file.getFileName());
            }
        }
        LOG.infof("Sample reports: %d new, %d known, %d refused", taken, unread.size() - taken, refused);
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.getFileName().toString().endsWith(".md"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Folder " + folder + " cannot be listed", e);
        }
    }

    private static ReportSubmission named(ReportSubmission submission, Path file) {
        return new ReportSubmission(
                submission.text(),
                submission.source(),
                submission.title(),
                submission.url(),
                submission.language(),
                submission.publishedAt(),
                file.getFileName().toString(),
                submission.format(),
                submission.confidentiality());
    }
}
