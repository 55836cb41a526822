package org.sanad.eval.answers;

import java.util.ArrayList;
import java.util.List;

/** Citation precision: of the citations of statements, those that tell the statement's content or that it needs. */
final class CitationPrecisionMetric implements Metric {
    @Override
    public String label() {
        return "citation precision";
    }

    @Override
    public Finding of(AskedQuestion asked) {
        List<String> wrong = new ArrayList<>();
        int citations = 0;
        for (StatementReading reading : asked.readings()) {
            for (GivenAnswer.Citation citation : asked.answer().citations(reading.statement())) {
                citations++;
                if (!reading.needs(citation.number())) {
                    wrong.add("cited in vain [" + citation.number() + "] \"" + citation.quote() + "\" for: "
                            + reading.statement().text());
                }
            }
        }
        return Finding.without(wrong, citations);
    }
}
