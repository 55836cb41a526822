package org.sanad.eval.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sanad.eval.answers.AnswerSamples.ARABIC;
import static org.sanad.eval.answers.AnswerSamples.DENIAL;
import static org.sanad.eval.answers.AnswerSamples.ROAD;
import static org.sanad.eval.answers.AnswerSamples.SHELLING;
import static org.sanad.eval.answers.AnswerSamples.cite;
import static org.sanad.eval.answers.AnswerSamples.read;
import static org.sanad.eval.answers.AnswerSamples.say;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatementReaderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Shelling hit Saraqib on Friday and killed over 50 people, SOHR said (Sample Wire, 30 November 2024). |
            en | More than fifty people were killed on 29 November.                                   |
            en | Fifty people were killed in Saraqib.                                                 | NUMBER Fifty
            en | At least 60 people were killed.                                                      | NUMBER At least 60
            en | Shelling hit Homs on Friday.                                                         | PLACE Homs
            en | Shelling hit Saraqib on Thursday.                                                    | DATE on Thursday
            en | Hezbollah said over 50 people were killed.                                           | SPEAKER Hezbollah
            en | The report says: “Shelling hit the market of Saraqib in Syria”.                      |
            en | The report says: “Shelling hit the hospital of Saraqib in Syria”.                    | QUOTATION Shelling hit the hospital of Saraqib in Syria
            en | The report says: “50 people, the Syrian Observatory for Human Rights said”.          | QUOTATION 50 people, the Syrian Observatory for Human Rights said
            fr | Selon l'OSDH : market of Saraqib in Syria on Friday and killed over 50 people        |
            fr | Selon l'OSDH : 50 people, the Syrian Observatory                                     | QUOTATION 50 people, the Syrian Observatory
            en | One report, published three days ago, names people killed.                           | DATE three days ago
            en | A report published yesterday tells of people killed.                                 |
            fr | Plus de 50 personnes ont été tuées vendredi à Saraqeb, selon l'OSDH.                 |
            fr | Plus de 60 personnes ont été tuées à Saraqeb.                                        | NUMBER Plus de 60
            tr | Cuma günü 50'den fazla kişi öldürüldü.                                               |
            uk | У Саракібі 29 листопада загинуло понад 50 людей.                                     |
            uk | У Саракібі 27 листопада загинуло понад 50 людей.                                     | DATE 27 листопада
            fr | Plus de 50 personnes ont été tuées, soit 70 pour cent.                               | NUMBER 70
            ar | قُتل أكثر من ٥٠ شخصاً يوم الجمعة.                                                     |
            """)
    void findsWhatTheCitedQuoteDoesNotHold(String language, String text, String unsupported) {
        GivenAnswer answer = new GivenAnswer(
                "ANSWERED",
                language,
                "c1",
                List.of(say(text, 1)),
                List.of(cite(1, "a", SHELLING)),
                List.of(),
                null,
                null);

        List<String> found = read(answer).getFirst().slots().stream()
                .filter(s -> !s.supported())
                .map(s -> s.slot().kind() + " " + s.slot().words())
                .toList();

        assertThat(found).isEqualTo(unsupported == null ? List.of() : List.of(unsupported));
    }

    @Test
    void readsNumbersAndPlacesOfAnArabicQuoteForAnEnglishStatement() {
        GivenAnswer answer = AnswerSamples.answer(
                List.of(say("Fourteen people were killed in Aleppo, the Syrian Observatory said.", 1)),
                cite(1, "a", ARABIC));

        StatementReading reading = read(answer).getFirst();

        assertThat(reading.slots()).hasSize(3).allMatch(StatementReading.Held::supported);
        assertThat(reading.needs(1)).isTrue();
    }

    @Test
    void countsSourcesThatAreCited() {
        GivenAnswer answer = AnswerSamples.answer(
                List.of(say("Two reports tell of people killed.", 1, 2)), cite(1, "a", SHELLING), cite(2, "b", ARABIC));

        assertThat(read(answer).getFirst().supported()).isTrue();
    }

    @Test
    void needsACitationForItsContentOrForWhatNoOtherHolds() {
        GivenAnswer answer = AnswerSamples.answer(
                List.of(say("Over 50 people were killed, which the Syrian army denied.", 1, 2, 3)),
                cite(1, "a", SHELLING),
                cite(2, "b", DENIAL),
                cite(3, "c", ROAD));

        StatementReading reading = read(answer).getFirst();

        assertThat(List.of(reading.needs(1), reading.needs(2), reading.needs(3)))
                .containsExactly(true, true, false);
    }

    @Test
    void needsTheOtherSideWhoseSpeakerItNames() {
        GivenAnswer answer = new GivenAnswer(
                "ANSWERED",
                "fr",
                "c1",
                List.of(say("L'OSDH fait état de plus de 50 morts, ce que conteste l'armée syrienne.", 1, 2)),
                List.of(cite(1, "a", SHELLING), by("Syrian army", cite(2, "b", DENIAL))),
                List.of(),
                null,
                null);

        assertThat(read(answer).getFirst().needs(2)).isTrue();
    }

    private static GivenAnswer.Citation by(String speaker, GivenAnswer.Citation c) {
        return new GivenAnswer.Citation(
                c.number(),
                c.claimId(),
                c.reportId(),
                c.source(),
                List.of(c.source(), speaker),
                c.title(),
                c.publishedAt(),
                c.quote(),
                c.span());
    }
}
