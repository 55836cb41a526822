package org.sanad.places;

import java.util.ArrayList;
import java.util.List;

/**
 * A row of a table: RFC 4180, with commas, semicolons or tabs between the fields, whichever the first line has most of.
 *
 * @param line where it begins, the first is 1
 */
record CsvRow(int line, List<String> fields) {
    CsvRow {
        fields = List.copyOf(fields);
    }

    /** The field without blanks around it, empty when there is none. */
    String field(int column) {
        return column < fields.size() ? fields.get(column).strip() : "";
    }

    boolean blank() {
        return fields.stream().allMatch(String::isBlank);
    }

    /** All rows of a text. */
    static List<CsvRow> all(String text) {
        String plain = text.startsWith("\ufeff") ? text.substring(1) : text;
        return plain.isBlank() ? List.of() : new Reader(plain).rows();
    }

    private static final class Reader {
        private final String text;
        private final char separator;
        private final List<CsvRow> rows = new ArrayList<>();
        private List<String> fields = new ArrayList<>();
        private StringBuilder field = new StringBuilder();
        private int line = 1;
        private int begun = 1;

        Reader(String text) {
            this.text = text;
            this.separator = separator(text.lines().findFirst().orElse(""));
        }

        private static char separator(String header) {
            char best = ',';
            for (char candidate : new char[] {';', '\t'}) {
                if (count(header, candidate) > count(header, best)) {
                    best = candidate;
                }
            }
            return best;
        }

        private static long count(String header, char wanted) {
            return header.chars().filter(c -> c == wanted).count();
        }

        List<CsvRow> rows() {
            boolean quoted = false;
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (c == '"') {
                    boolean doubled = quoted && i + 1 < text.length() && text.charAt(i + 1) == '"';
                    if (doubled) {
                        field.append(c);
                        i++;
                    } else {
                        quoted = !quoted;
                    }
                } else if (c == separator && !quoted) {
                    endField();
                } else if (c == '\n' && !quoted) {
                    line++;
                    endRow();
                } else {
                    line += c == '\n' ? 1 : 0;
                    field.append(c);
                }
            }
            if (!field.isEmpty() || !fields.isEmpty()) {
                endRow();
            }
            return rows;
        }

        private void endField() {
            fields.add(field.toString());
            field = new StringBuilder();
        }

        private void endRow() {
            endField();
            rows.add(new CsvRow(begun, fields));
            fields = new ArrayList<>();
            begun = line;
        }
    }
}
