package org.sanad.eval.answers;

import java.util.ArrayList;
import java.util.List;

/**
 * Slot support: of the numbers, days, bodies, places and quotations of the statements, those that their citations hold; or
 * those that stand anywhere in the cited reports, which tells what is carried over from other sentences from what is wrong.
 */
final class SlotMetric implements Metric {
    private final boolean inReport;

    SlotMetric(boolean inReport) {
        this.inReport = inReport;
    }

    @Override
    public String label() {
        return inReport ? "slots in report" : "slot support";
    }

    @Override
    public Finding of(AskedQuestion asked) {
        List<String> wrong = new ArrayList<>();
        int slots = 0;
        for (StatementReading reading : asked.readings()) {
            slots += reading.slots().size();
            reading.slots().stream()
                    .filter(s -> inReport ? !s.inReport() : !s.supported())
                    .forEach(s -> wrong.add("unsupported " + s.slot().kind() + " \""
                            + s.slot().words() + "\" in: " + reading.statement().text()));
        }
        return Finding.without(wrong, slots);
    }
}
