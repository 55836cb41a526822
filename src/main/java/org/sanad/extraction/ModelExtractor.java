package org.sanad.extraction;

import dev.langchain4j.service.AiServices;
import dev.langchain4j.service.output.OutputParsingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sanad.models.NamedChat;
import org.sanad.models.Prompts;
import org.sanad.reading.speakers.SpeakerRegistry;
import org.sanad.reports.Report;
import org.sanad.text.SourceText;

/**
 * Reads claims with a model, which is never trusted: a claim whose quote does not stand in the text is dropped, and
 * figures, days, places and roles are read from the quote by the stations of the {@link RuleExtractor}. Only what is
 * public, in a language that those can read, is sent. A fault of the model or an answer of another form is an exception, see
 * {@link ModelOutcome}; whoever wants claims all the same puts a {@link FallbackExtractor} around it.
 */
final class ModelExtractor implements ClaimExtractor {
    private static final int LONGEST_SOURCE = 200;
    private static final int FENCE_DIGITS = 16;

    private final ClaimReader reader;
    private final String message;
    private final String name;
    private final RuleExtractor rules;
    private final SpeakerRegistry registry;
    private final int partCharacters;
    private final ModelMeters meters;

    /** An extractor that asks this model, with the prompts as they are now. */
    ModelExtractor(
            NamedChat model,
            Prompts prompts,
            RuleExtractor rules,
            SpeakerRegistry registry,
            int partCharacters,
            ModelMeters meters) {
        String system = prompts.read("extraction", "claims", "system");
        this.message = prompts.read("extraction", "claims", "user");
        this.reader = AiServices.builder(ClaimReader.class)
                .chatModel(model.chat())
                .systemMessageProvider(conversation -> system)
                .build();
        this.name = "model:" + model.name();
        this.rules = rules;
        this.registry = registry;
        this.partCharacters = partCharacters;
        this.meters = meters;
    }

    @Override
    public Extraction extract(Report report) {
        if (!rules.reads(report.language())) {
            return new Extraction.Skipped("Nothing checks a model's reading of the language " + report.language());
        }
        if (report.confidentiality() != Report.Confidentiality.PUBLIC) {
            return new Extraction.Skipped("It is not public, so no model's server gets to see it");
        }
        SourceText text = new SourceText(report.text());
        QuoteFinder quotes = new QuoteFinder(report.text());
        List<ToldClaim> told = new ArrayList<>();
        for (ReportParts.Part part : ReportParts.of(report.text(), report.language(), partCharacters)) {
            for (ReadClaims.@Nullable ReadClaim read : asked(report, part)) {
                checked(read, part, quotes).ifPresent(told::add);
            }
        }
        Extraction extraction = rules.walk(
                report, (context, stations) -> new ModelClaims(text, told, name, registry, context, stations));
        if (extraction instanceof Extraction.Extracted extracted) {
            // Doubles, and quotes from sentences that are not read because they speak to machines.
            meters.dropped("sentence", told.size() - extracted.claims().size());
        }
        return extraction;
    }

    private List<ReadClaims.@Nullable ReadClaim> asked(Report report, ReportParts.Part part) {
        ReadClaims answer = reader.read(message(report, part.of(report.text())));
        if (answer == null || answer.claims() == null) {
            throw new OutputParsingException("The model's answer holds no list of claims", null);
        }
        return answer.claims();
    }

    /** What the model is asked about a part of a report. */
    private String message(Report report, String part) {
        Instant published = report.publishedAt();
        String source = report.source().replaceAll("\\s+", " ");
        return Prompts.filled(
                message,
                Map.of(
                        "source",
                        source.substring(0, Math.min(source.length(), LONGEST_SOURCE)),
                        "published",
                        published == null ? "not known" : published.toString(),
                        "fence",
                        fence(part),
                        "report",
                        part));
    }

    /** A mark that the part itself cannot hold, however it was written; the same for the same part. */
    private static String fence(String part) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(part.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, FENCE_DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }

    private Optional<ToldClaim> checked(
            ReadClaims.@Nullable ReadClaim read, ReportParts.Part part, QuoteFinder quotes) {
        if (read == null || read.quote() == null || read.type() == null) {
            meters.dropped("incomplete", 1);
            return Optional.empty();
        }
        boolean words = read.quote().strip().split("\\s+").length > 1;
        Optional<QuoteFinder.Place> place =
                words ? quotes.find(read.quote(), part.begin(), part.end()) : Optional.empty();
        if (place.isEmpty()) {
            meters.dropped("quote", 1);
            return Optional.empty();
        }
        Optional<ToldClaim> claim = ToldClaim.of(read, place.get());
        if (claim.isEmpty()) {
            meters.dropped("incomplete", 1);
        }
        return claim;
    }
}
