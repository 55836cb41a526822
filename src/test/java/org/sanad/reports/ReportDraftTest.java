package org.sanad.reports;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReportDraftTest {
    private static ReportDraft draft(String text, String source, @Nullable String externalId) {
        return new ReportDraft(text, source, null, null, "en", null, externalId, Report.Confidentiality.PUBLIC);
    }

    @Test
    void isTheSameReportWhateverItsBlanksAndAccentForms() {
        ReportDraft one = draft("Caf\u00e9  in\nAleppo ", "AP", null);
        ReportDraft other = draft(" Cafe\u0301 in\u00a0Aleppo", "AP", null);

        assertThat(one.identity()).isEqualTo(other.identity());
        assertThat(one.id(false)).isEqualTo(other.id(false));
    }

    @Test
    void isAnotherReportFromAnotherSourceOrInOtherWords() {
        ReportDraft one = draft("Words", "AP", null);

        assertThat(one.identity())
                .isNotEqualTo(draft("Words", "OCHA", null).identity())
                .isNotEqualTo(draft("words", "AP", null).identity());
    }

    @Test
    void isKnownByItsSendersIdBeforeItsWords() {
        ReportDraft one = draft("Words", "AP", "7");
        ReportDraft other = draft("Other words", "AP", "7");

        assertThat(one.identity()).isEqualTo(other.identity());
        assertThat(one.id(false)).isEqualTo(other.id(false));
        assertThat(one.id(true)).isNotEqualTo(other.id(true));
    }

    @Test
    void doesNotMistakeAWordForASeparator() {
        assertThat(draft("Words", "AP", "b").identity())
                .isNotEqualTo(draft("Words", "A", "Pb").identity());
    }
}
