package org.sanad.eval.answers;

import java.util.ArrayList;
import java.util.List;

/** Slot support: of the numbers, days, bodies, places and quotations of the statements, those that their citations hold. */
final class SlotMetric implements Metric {
    @Override
    public String label() {
        return "slot support";
    }

    @Override
    public Finding of(AskedQuestion asked) {
        List<String> wrong = new ArrayList<>();
        int slots = 0;
        for (StatementReading reading : asked.readings()) {
            slots += reading.slots().size();
            reading.slots().stream()
                    .filter(s -> !s.supported())
                    .forEach(s -> wrong.add("unsupported " + s.slot().kind() + " \""
                            + s.slot().words() + "\" in: " + reading.statement().text()));
        }
        return Finding.without(wrong, slots);
    }
}
