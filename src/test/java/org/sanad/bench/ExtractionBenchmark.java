package org.sanad.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.sanad.eval.extraction.ExtractionEvaluation;
import org.sanad.extraction.ClaimExtractor;
import org.sanad.extraction.Extraction;
import org.sanad.reading.speakers.SpeakerRegistry;
import org.sanad.reports.Report;

/** Reports of about 2.5 kB that one thread reads in a second, language by language. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class ExtractionBenchmark {
    /** The language that is read. */
    @Param({"en", "ar", "fr", "tr", "uk"})
    public String language = "en";

    private List<Report> reports = List.of();
    private @Nullable ClaimExtractor extractor;
    private int next;

    /** Runs all languages that are read, then shows how time grows on the traps. */
    public static void main(String... words) throws IOException, RunnerException {
        ClaimExtractor extractor = ExtractionEvaluation.extractor(new SpeakerRegistry());
        List<String> read = new ArrayList<>();
        for (String language : List.of("en", "ar", "fr", "tr", "uk")) {
            List<Report> reports = SpeedSamples.of(language, gold());
            if (reports.isEmpty()) {
                System.out.println(language + ": there are no gold reports");
            } else if (extractor.extract(reports.getFirst()) instanceof Extraction.Skipped skipped) {
                System.out.println(language + ": " + skipped.reason());
            } else {
                read.add(language);
            }
        }
        for (RunResult result : new Runner(new OptionsBuilder()
                        .include(ExtractionBenchmark.class.getSimpleName())
                        .param("language", read.toArray(String[]::new))
                        .verbosity(VerboseMode.SILENT)
                        .build())
                .run()) {
            System.out.printf(
                    "%s: %.0f reports of 2.5 kB a second (± %.0f)%n",
                    result.getParams().getParam("language"),
                    result.getPrimaryResult().getScore(),
                    result.getPrimaryResult().getScoreError());
        }
        traps(extractor);
    }

    private static Path gold() {
        return Path.of(System.getProperty("sanad.gold", ""));
    }

    /** Takes up the reports and the extractor. */
    @Setup
    public void prepare() throws IOException {
        reports = SpeedSamples.of(language, gold());
        extractor = ExtractionEvaluation.extractor(new SpeakerRegistry());
    }

    /** Reads the next report. */
    @Benchmark
    public Extraction read() {
        next = (next + 1) % reports.size();
        return Objects.requireNonNull(extractor).extract(reports.get(next));
    }

    private static void traps(ClaimExtractor extractor) {
        System.out.printf("%n%-20s %10s %10s %8s%n", "trap", "30k", "60k", "factor");
        for (Trap trap : Trap.values()) {
            extractor.extract(trap.report(5_000));
            double half = milliseconds(extractor, trap.report(30_000));
            double whole = milliseconds(extractor, trap.report(60_000));
            System.out.printf("%-20s %7.0f ms %7.0f ms %8.1f%n", trap, half, whole, whole / half);
        }
    }

    /** The better of two runs. */
    private static double milliseconds(ClaimExtractor extractor, Report report) {
        double best = Double.MAX_VALUE;
        for (int i = 0; i < 2; i++) {
            long begin = System.nanoTime();
            extractor.extract(report);
            best = Math.min(best, (System.nanoTime() - begin) / 1e6);
        }
        return best;
    }
}
