package org.sanad.reports;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes in many reports, one a line (NDJSON). A bad line gets its own result; the lines after it go on. */
@ApplicationScoped
class ReportBatch {
    private static final int ACCEPTED = 202;
    private static final int KNOWN = 200;
    private static final int UNPARSEABLE = 400;
    private static final int TOO_LARGE = 413;
    private static final int INVALID = 422;

    private final ReportIntake intake;
    private final ObjectMapper json;
    private final ReportsConfig config;

    ReportBatch(ReportIntake intake, ObjectMapper json, ReportsConfig config) {
        this.intake = intake;
        this.json = json;
        this.config = config;
    }

    /**
     * What became of one line.
     *
     * @param line counted from 1, blank lines too
     * @param code the HTTP status that the report alone would have been answered with
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Result(
            int line,
            int code,
            @Nullable UUID id,
            Report.@Nullable Status status,
            @Nullable String externalId,
            @Nullable UUID revisionOf,
            @Nullable String detail,
            @Nullable List<FieldError> errors) {

        private static Result taken(int line, int code, Report report) {
            return new Result(
                    line, code, report.id(), report.status(), report.externalId(), report.revisionOf(), null, null);
        }

        private static Result refused(int line, int code, String detail, List<FieldError> errors) {
            return new Result(line, code, null, null, null, null, detail, errors.isEmpty() ? null : errors);
        }
    }

    /** Reads to the end, or to the most lines that one batch may have. */
    List<Result> take(InputStream lines) throws IOException {
        List<Result> results = new ArrayList<>();
        InputStream buffered = new BufferedInputStream(lines);
        for (int number = 1; ; number++) {
            Line line = next(buffered);
            if (line == null) {
                return results;
            }
            if (number > config.batchLines()) {
                results.add(Result.refused(
                        number,
                        TOO_LARGE,
                        "A batch has at most " + config.batchLines() + " lines: send the rest from here again",
                        List.of()));
                return results;
            }
            if (!line.blank()) {
                results.add(take(number, line));
            }
        }
    }

    private Result take(int number, Line line) throws IOException {
        if (line.tooLong()) {
            return Result.refused(
                    number, TOO_LARGE, "A report has at most " + config.reportBytes() + " bytes", List.of());
        }
        try {
            ReportSubmission submission = json.readValue(line.bytes().toByteArray(), ReportSubmission.class);
            if (submission == null) {
                return Result.refused(number, INVALID, "A line must be a JSON object", List.of());
            }
            return switch (intake.submit(submission)) {
                case Intake.Accepted accepted -> Result.taken(number, ACCEPTED, accepted.report());
                case Intake.Duplicate duplicate -> Result.taken(number, KNOWN, duplicate.report());
                case Intake.Rejected rejected ->
                    Result.refused(number, INVALID, "The report cannot be taken", rejected.errors());
            };
        } catch (JsonProcessingException complaint) {
            JsonFault fault = JsonFault.of(complaint);
            return Result.refused(number, fault.parseable() ? INVALID : UNPARSEABLE, fault.detail(), fault.errors());
        }
    }

    /** A line as it came; of one that is too long only the beginning is kept. */
    private record Line(ByteArrayOutputStream bytes, boolean tooLong) {
        boolean blank() {
            for (byte b : bytes.toByteArray()) {
                if (b != ' ' && b != '\t' && b != '\r') {
                    return false;
                }
            }
            return true;
        }
    }

    private @Nullable Line next(InputStream in) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        boolean tooLong = false;
        int b = in.read();
        if (b < 0) {
            return null;
        }
        for (; b >= 0 && b != '\n'; b = in.read()) {
            if (bytes.size() < config.reportBytes()) {
                bytes.write(b);
            } else {
                tooLong = true;
            }
        }
        return new Line(bytes, tooLong);
    }
}
