package org.sanad.answers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sanad.events.SourcedClaim;
import org.sanad.retrieval.Question;

class CarriedWordsTest {
    private static final String FRENCH =
            "Des combats ont éclaté à Bambari 🏥 mardi. Selon la mairie, trois civils ont été tués.";

    private static List<Draft> written(ReadReports reports) {
        Question english = WrittenDrafts.question(false, null);
        return new ExtractiveWriter(ReadReports.REGISTRY)
                .write(english, WrittenDrafts.evidence(reports.claims), reports.claims);
    }

    private static Draft telling(ReadReports reports, String word) {
        return written(reports).stream()
                .filter(d -> d.claims().getFirst().claim().quote().contains(word))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void citesTheSentenceThatNamesThePlaceWhichAClaimCarriesOn() {
        ReadReports reports = new ReadReports().read(FRENCH, "fr", "Sample Radio");
        Draft draft = telling(reports, "tués");
        assertThat(draft.text()).contains("Bambari");

        Verified verified = new Verified(reports.texts);
        verified.accept(draft, AnswerProgress.SILENT);

        assertThat(verified.statements().getFirst().citations()).containsExactly(1, 2);
        Citation carrier = verified.citations().get(1);
        assertThat(carrier.quote()).isEqualTo("Des combats ont éclaté à Bambari 🏥 mardi.");
        assertThat(FRENCH.substring(
                        FRENCH.offsetByCodePoints(0, carrier.begin()), FRENCH.offsetByCodePoints(0, carrier.end())))
                .isEqualTo(carrier.quote());
        SourcedClaim main = draft.claims().getFirst();
        assertThat(carrier.claimId()).isEqualTo(main.claim().id());
    }

    @Test
    void citesNothingFurtherForWhatTheQuoteNames() {
        ReadReports reports = new ReadReports().read(FRENCH, "fr", "Sample Radio");
        Draft draft = telling(reports, "Bambari");

        assertThat(CarriedWords.of(draft, FRENCH)).isEmpty();
    }
}
