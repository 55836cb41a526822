package org.sanad.eval.answers;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Scores of answers as a table for a terminal and as Markdown, and what was missed. */
final class AnswerTables {
    private static final int LABEL = 28;
    private static final int CELL = 25;

    private AnswerTables() {}

    /** Metrics down, languages across, each with its rate, its interval and what was counted. */
    static String forTerminal(PartAnswers part) {
        StringBuilder text = new StringBuilder(summary(part)).append('\n').append(" ".repeat(LABEL));
        part.columns().forEach(c -> text.append(padded("| " + c, CELL)));
        text.append('\n');
        part.rows().forEach((label, row) -> {
            text.append(padded(label(label, row), LABEL));
            part.columns().forEach(c -> text.append(padded("| " + cell(row.of(c), " ", "-"), CELL)));
            text.append('\n');
        });
        return text.toString();
    }

    /** The same for a document, part after part. */
    static String markdown(List<PartAnswers> parts, LocalDate date) {
        StringBuilder text = new StringBuilder("Measured on " + date + " by `./sanad eval answers`.\n");
        for (PartAnswers part : parts) {
            text.append("\n### ").append(summary(part)).append("\n\n| metric |");
            part.columns().forEach(c -> text.append(' ').append(c).append(" |"));
            text.append("\n|")
                    .append(" --- |".repeat(part.columns().size() + 1))
                    .append('\n');
            part.rows().forEach((label, row) -> {
                text.append("| ").append(label(label, row)).append(" |");
                part.columns()
                        .forEach(c -> text.append(' ')
                                .append(cell(row.of(c), "<br>", "–"))
                                .append(" |"));
                text.append('\n');
            });
        }
        return text.toString();
    }

    /** Of each question what it missed, with the words of question and answer. */
    static String misses(PartAnswers part) {
        StringBuilder text = new StringBuilder();
        for (PartAnswers.QuestionMisses missed : part.misses()) {
            GoldQuestion gold = missed.asked().gold();
            GivenAnswer answer = missed.asked().answer();
            text.append("%n%s %s %s: %s%n".formatted(gold.id(), gold.kind(), answer.status(), gold.question()));
            if (answer.fault() != null) {
                text.append("    no answer: ").append(answer.fault()).append('\n');
            }
            missed.wrong()
                    .forEach((label, wrong) -> wrong.forEach(w -> text.append("    ")
                            .append(label)
                            .append(": ")
                            .append(w.replace('\n', ' '))
                            .append('\n')));
            answer.statements()
                    .forEach(s -> text.append("    > ")
                            .append(s.text())
                            .append(' ')
                            .append(s.citations())
                            .append('\n'));
        }
        return text.toString();
    }

    /** Of each metric the questions that missed by it: all that may be seen of a part that nobody looks at. */
    static String missedIds(PartAnswers part) {
        StringBuilder text = new StringBuilder("misses of " + part.name() + ":\n");
        for (String label : part.rows().keySet()) {
            String ids = part.misses().stream()
                    .filter(m -> m.wrong().containsKey(label))
                    .map(m -> m.asked().gold().id())
                    .collect(Collectors.joining(" "));
            if (!ids.isEmpty()) {
                text.append("  ").append(label).append(": ").append(ids).append('\n');
            }
        }
        return text.toString();
    }

    private static String label(String label, PartAnswers.Row row) {
        return row.faults() ? label + " ↓" : label;
    }

    private static String cell(Interval interval, String blank, String none) {
        if (interval.empty()) {
            return none;
        }
        return rate(interval.share().rate()) + blank + rate(interval.low()) + "–" + rate(interval.high()) + blank
                + "of " + Math.round(interval.share().whole());
    }

    private static String summary(PartAnswers part) {
        return part.name() + ": " + part.size() + " questions ("
                + part.questions().entrySet().stream()
                        .map((Map.Entry<String, Integer> e) -> e.getKey() + " " + e.getValue())
                        .collect(Collectors.joining(", "))
                + ")";
    }

    private static String padded(String words, int width) {
        return words + " ".repeat(Math.max(1, width - words.length()));
    }

    private static String rate(double share) {
        return String.format(Locale.ROOT, "%.2f", share);
    }
}
