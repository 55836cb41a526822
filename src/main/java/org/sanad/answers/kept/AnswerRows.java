package org.sanad.answers.kept;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes rows of answers, and answers of rows. */
final class AnswerRows {
    private AnswerRows() {}

    /** Without its lists, which the caller writes. */
    static AnswerEntity row(AnswerRecord answer, String statements, String citations) {
        AnswerEntity row = new AnswerEntity();
        row.id = UUID.randomUUID();
        row.code = ReceiptCode.read(answer.code()).orElseThrow();
        row.askedAt = answer.askedAt().truncatedTo(ChronoUnit.MICROS);
        row.status = answer.status();
        row.language = answer.language();
        row.mode = answer.mode();
        row.model = answer.model();
        row.promptHash = answer.promptHash();
        row.version = answer.versions().service();
        row.checksVersion = answer.versions().checks();
        row.lexiconVersion = answer.versions().lexicon();
        row.askedLanguage = answer.inputs().language();
        row.asOf = answer.inputs().asOf();
        row.fromDay = answer.inputs().from();
        row.toDay = answer.inputs().to();
        row.place = storable(answer.inputs().place());
        row.context = answer.inputs().context();
        row.question = storable(answer.inputs().question());
        row.frame = answer.frame().toString();
        row.statements = statements;
        row.citations = citations;
        row.notice = answer.notice();
        row.dataUntil = answer.dataUntil();
        row.newestSource = answer.newestSource();
        return row;
    }

    /** PostgreSQL keeps no NUL; a question may hold one. */
    static @Nullable String storable(@Nullable String words) {
        return words == null ? null : words.replace("\0", "");
    }

    static AnswerRecord record(AnswerEntity row, List<AnswerRecord.Used> claims, ObjectMapper json) {
        return new AnswerRecord(
                ReceiptCode.shown(row.code),
                row.askedAt,
                row.status,
                row.language,
                row.mode,
                row.model,
                row.promptHash,
                new AnswerRecord.Versions(row.version, row.checksVersion, row.lexiconVersion),
                new AnswerRecord.Inputs(
                        row.question, row.askedLanguage, row.asOf, row.fromDay, row.toDay, row.place, row.context),
                read(row.frame, new TypeReference<JsonNode>() {}, json),
                read(row.statements, new TypeReference<JsonNode>() {}, json),
                read(row.citations, new TypeReference<JsonNode>() {}, json),
                read(row.unknowns, new TypeReference<List<String>>() {}, json),
                row.notice,
                row.dataUntil,
                row.newestSource,
                claims,
                read(row.drafts, new TypeReference<List<AnswerRecord.Judged>>() {}, json),
                List.of());
    }

    static AnswerRecord.Used used(@Nullable Object[] row) {
        String statements = (String) Objects.requireNonNull(row[2]);
        Integer revision = (Integer) row[6];
        String hash = (String) row[7];
        return new AnswerRecord.Used(
                (UUID) Objects.requireNonNull(row[0]),
                ((Number) Objects.requireNonNull(row[1])).intValue(),
                Arrays.stream(statements.split(",", -1)).map(Integer::valueOf).toList(),
                (UUID) Objects.requireNonNull(row[3]),
                (String) row[4],
                (UUID) row[5],
                revision == null || hash == null ? null : new AnswerRecord.TextVersion(revision, hash));
    }

    private static <T> T read(String kept, TypeReference<T> type, ObjectMapper json) {
        try {
            return json.readValue(kept, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The kept answer is damaged", e);
        }
    }
}
