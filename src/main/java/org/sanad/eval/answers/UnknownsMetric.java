package org.sanad.eval.answers;

/** Of the questions whose answer must name something that is not known, those where it does. */
final class UnknownsMetric implements Metric {
    @Override
    public String label() {
        return "unknowns named";
    }

    @Override
    public Finding of(AskedQuestion asked) {
        return asked.gold().unknowns()
                ? Finding.one(!asked.answer().unknowns().isEmpty(), "nothing unknown is named")
                : Finding.NONE;
    }
}
