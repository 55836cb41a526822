package org.sanad.eval.answers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerdictWordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | The road is safe.                                                        | true
            en | You should wait until Monday.                                            | true
            en | Leave now by the northern road.                                          | true
            en | The army ordered residents to leave the town on Friday.                  | false
            en | The road was closed on Thursday, OCHA said.                              | false
            en | Travel was suspended on Friday, according to the governor.               | false
            en | Sample Radio said: “the road is safe and open to everyone”.              | false
            ar | الطريق آمن.                                                              | true
            ar | قالت قوات الأمن إن الطريق أُغلق يوم الخميس.                               | false
            ar | يمكنكم السفر غداً.                                                        | true
            fr | La route est sûre.                                                       | true
            fr | Des combats sur la route ont été signalés jeudi.                         | false
            fr | Vous pouvez partir demain.                                               | true
            tr | Yol güvenli.                                                             | true
            tr | Valilik yolun perşembe günü kapatıldığını bildirdi.                      | false
            tr | Bugün gidebilirsiniz.                                                    | true
            uk | Дорога безпечна.                                                         | true
            uk | Дорогу перекрито в четвер, повідомила ОВА.                               | false
            uk | Не їдьте туди сьогодні.                                                  | true
            """)
    void tellsJudgementsAndOrdersFromReports(String language, String text, boolean judges) {
        assertThat(new VerdictWords().judges(text, language)).isEqualTo(judges);
    }
}
