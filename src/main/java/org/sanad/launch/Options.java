package org.sanad.launch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The words after a command: plain ones, and named ones given as {@code --name value} or {@code --name=value}, or as
 * {@code --name} alone where it takes no value; after {@code --} all are plain.
 */
record Options(List<String> plain, Map<String, String> named) {
    Options {
        plain = List.copyOf(plain);
        named = Map.copyOf(named);
    }

    /** @throws LaunchException for a name that is not among {@code known}, or one without value */
    static Options of(List<String> words, Set<String> known) {
        return of(words, known, Set.of());
    }

    /**
     * Those of which {@code flags} stand without value.
     *
     * @throws LaunchException for a name that is in neither set, or a known one without value
     */
    static Options of(List<String> words, Set<String> known, Set<String> flags) {
        List<String> plain = new ArrayList<>();
        Map<String, String> named = new HashMap<>();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (word.equals("--")) {
                plain.addAll(words.subList(i + 1, words.size()));
                break;
            }
            if (!word.startsWith("--")) {
                plain.add(word);
                continue;
            }
            int equals = word.indexOf('=');
            String name = word.substring(2, equals < 0 ? word.length() : equals);
            if (flags.contains(name) && equals < 0) {
                named.put(name, "");
                continue;
            }
            if (!known.contains(name)) {
                throw new LaunchException("There is no option --" + name + "; there is: --"
                        + String.join(
                                ", --",
                                Stream.concat(known.stream(), flags.stream())
                                        .sorted()
                                        .toList()));
            }
            if (equals < 0 && i + 1 == words.size()) {
                throw new LaunchException("The option --" + name + " needs a value after it");
            }
            named.put(name, equals < 0 ? words.get(++i) : word.substring(equals + 1));
        }
        return new Options(plain, named);
    }

    /** The value of a named word, null when it was not given. */
    @Nullable
    String get(String name) {
        return named.get(name);
    }

    /** Whether a word that takes no value was given. */
    boolean has(String flag) {
        return named.containsKey(flag);
    }
}
