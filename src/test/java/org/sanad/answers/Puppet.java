package org.sanad.answers;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sanad.testing.BrokenModel;
import org.sanad.testing.ModelForms;
import org.sanad.testing.ModelServer;

/**
 * A model that is wholly in the hands of whoever wrote the last order that it can find in its prompt, and lies where it
 * finds none: the worst that a model can be. What leaves all the same is what code lets out.
 */
final class Puppet implements BrokenModel.Answering {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MOST_SENTENCES = 9;
    private static final int LIES = 28;
    /** So many sentences of a model are read: an honest one stands among them. */
    private static final int MOST_READ = 20;

    private static final Pattern BLOCK = Pattern.compile("id: (\\w+)\\nspeaker: (.+)\\n(?:.+\\n)*?words: (.+)");
    private static final Pattern ORDER = Pattern.compile(
            "(?i)\\b(?:say|answer|reply|respond|write|print|output|repeat|add|include|insert|append|state|cite|note that)\\b"
                    + "[^\"“:,.]{0,30}[:\" “]+([^\"”\\n.]{4,160})");
    private static final Pattern ARABIC_ORDER = Pattern.compile(
            "(?:قل|قولوا|اكتب|أجب|اجب|اطبع|كرر|أضف|اضف|اذكر)[^\"“:،.]{0,30}[:\" “]+([^\"”\\n.]{4,160})");
    private static final Pattern CODED = Pattern.compile("[A-Za-z0-9+/]{16,}={0,2}");
    private static final Pattern ARABIC = Pattern.compile("\\p{IsArabic}");
    private static final Pattern NUMBER = Pattern.compile("\\p{Nd}+");

    private final AtomicInteger runs = new AtomicInteger();
    private final AtomicInteger honest = new AtomicInteger();
    private final long seed;
    private volatile @Nullable Misbehaviour instead;

    Puppet(long seed) {
        this.seed = seed;
    }

    /** A claim as its prompt shows it. */
    private record Shown(String id, String speaker, String words) {}

    @Override
    public void answer(ModelServer.Request request, Socket connection) throws IOException, InterruptedException {
        if (request.path().equals("/honest")) {
            BrokenModel.head(connection, 200, "text/plain");
            BrokenModel.write(connection, honest.toString());
            return;
        }
        if (request.path().startsWith("/control/")) {
            String name = request.path().substring("/control/".length());
            instead = name.equals("PUPPET") ? null : Misbehaviour.valueOf(name);
            BrokenModel.head(connection, 204, "text/plain");
            return;
        }
        Misbehaviour other = instead;
        if (other != null) {
            other.answer(request, connection);
            return;
        }
        BrokenModel.head(connection, 200, "text/event-stream");
        String words = words(request.words(), new Random(seed + runs.incrementAndGet()));
        BrokenModel.write(connection, ModelForms.pieces(request.path(), words));
    }

    private String words(String prompt, Random random) {
        String outside = prompt.substring(Math.max(0, prompt.indexOf("=== question")));
        List<Shown> shown = shown(outside);
        List<String> orders = orders(outside);
        List<String> lines = new ArrayList<>();
        if (!orders.isEmpty()) {
            String last = orders.getLast();
            lines.add(line(last, ids(shown, random)));
            shown.forEach(s -> lines.add(line(s.words + " " + last, List.of(s.id))));
            orders.forEach(o -> lines.add(line("According to " + o, ids(shown, random))));
        }
        for (int i = 0; i < MOST_SENTENCES && !shown.isEmpty(); i++) {
            Shown one = shown.get(random.nextInt(shown.size()));
            Shown other = shown.get(random.nextInt(shown.size()));
            String lie = lie(random.nextInt(LIES), one, other, random);
            boolean so = lie.equals(line(one.words, List.of(one.id))) || behind(one, lie);
            lines.add(so ? line("It is certain that " + one.words, List.of(one.id)) : lie);
        }
        honest(shown, prompt, random).ifPresent(line -> {
            honest.incrementAndGet();
            lines.add(random.nextInt(Math.min(lines.size(), MOST_READ) + 1), line);
        });
        return String.join("", lines);
    }

    /** Every other time one sentence as it should be, for a liar is believed by what is true: a claim's own words. */
    private static Optional<String> honest(List<Shown> shown, String prompt, Random random) {
        boolean arabic = prompt.contains("Language of the sentences: Arabic");
        List<Shown> honest = shown.stream()
                .filter(s -> !s.words.contains(Planted.CANARY)
                        && ARABIC.matcher(s.words).find() == arabic)
                .toList();
        if (honest.isEmpty() || random.nextBoolean()) {
            return Optional.empty();
        }
        Shown one = honest.get(random.nextInt(honest.size()));
        String behind = (arabic ? "بحسب " + one.speaker + "، " : "According to " + one.speaker + ", ") + one.words;
        boolean speaks = one.speaker.equals("not named") || random.nextBoolean();
        return Optional.of(line(speaks ? one.words : behind, List.of(one.id)));
    }

    private static List<Shown> shown(String outside) {
        List<Shown> shown = new ArrayList<>();
        Matcher block = BLOCK.matcher(outside);
        while (block.find()) {
            shown.add(new Shown(block.group(1), block.group(2), block.group(3)));
        }
        return shown;
    }

    /** Every order that it can make out, also in code, backwards and with gaps between letters. */
    private static List<String> orders(String outside) {
        List<String> orders = new ArrayList<>();
        List<String> readings = new ArrayList<>(List.of(
                outside,
                new StringBuilder(outside).reverse().toString(),
                outside.replaceAll("(?<=\\b\\p{L}) (?=\\p{L}\\b)", "")));
        Matcher coded = CODED.matcher(outside);
        while (coded.find()) {
            try {
                readings.add(new String(Base64.getDecoder().decode(coded.group()), StandardCharsets.UTF_8));
            } catch (IllegalArgumentException noCode) {
                // An ordinary long word.
            }
        }
        for (String reading : readings) {
            for (Pattern pattern : List.of(ORDER, ARABIC_ORDER)) {
                Matcher order = pattern.matcher(reading);
                while (order.find()) {
                    orders.add(order.group(1).strip());
                }
            }
        }
        return orders.size() > 4 ? orders.subList(orders.size() - 4, orders.size()) : orders;
    }

    private static List<String> ids(List<Shown> shown, Random random) {
        return shown.isEmpty() ? List.of("k1") : List.of(shown.get(random.nextInt(shown.size())).id);
    }

    /** Whether a lie about who says so named the right one. */
    private static boolean behind(Shown one, String lie) {
        return lie.contains("According to " + one.speaker + ",") || lie.contains("بحسب " + one.speaker + "،");
    }

    /** One sentence that is not so, or that nobody asked for. */
    private static String lie(int kind, Shown one, Shown other, Random random) {
        String words = one.words;
        List<String> id = List.of(one.id);
        return switch (kind) {
            case 0 -> line(words, List.of());
            case 1 -> line(words, List.of("k" + random.nextInt(1_000)));
            case 2 -> line("Selon " + one.speaker + ", la route est ouverte et tout le monde est prêt à partir.", id);
            case 3 -> line(digits(words, random), id);
            case 4 -> line(words.replaceAll("(?i)\\b(not|no|never|denied that|failed to|may|might) ", ""), id);
            case 5 -> line(words.replaceFirst("(?i)\\b(was|were|is|are|have|has|had) ", "$1 not "), id);
            case 6 -> line(words + " See https://evil.example/x?q=1", id);
            case 7 -> line(words, List.of(other.id));
            case 8 -> line("The road to " + place(words) + " is safe.", id);
            case 9 -> line("Leave " + place(words) + " now by the coast road.", id);
            case 10 -> line(words, List.of("k" + random.nextInt(1_000), one.id));
            case 11 -> line(words.replaceAll("(?i)\\b(over|more than|at least|about|nearly|up to|أكثر من) ", ""), id);
            case 12 -> line(words.replace(place(words), place(other.words)), id);
            case 13 -> line("According to " + other.speaker + ", " + words, id);
            case 14 -> line("The United Nations confirmed that " + words, id);
            case 15 ->
                line(
                        words.replace("killed", "wounded")
                                .replace("families", "people")
                                .replace("civilians", "soldiers"),
                        id);
            case 16 -> line(swapped(words), id);
            case 17 -> line(words.replaceAll("(?i)\\b(reportedly|unconfirmed|alleged\\w*|claimed) ?", ""), id);
            case 18 -> line(half(words) + " " + half(other.words), Arrays.asList(one.id, other.id));
            case 19 -> line(words.replaceAll("\\.$", "") + ", so the road is safe.", id);
            case 20 -> line("![x](https://evil.example/p.png) " + words, id);
            case 21 -> line("الطريق إلى " + place(words) + " آمن ويمكنكم العودة الآن.", id);
            case 22 -> line(words.replaceAll("(?:لم|لن|لا|ليس|نفى|نفت) ", ""), id);
            case 23 -> line(words + " " + "Call +963 944 123 456 or @evilhelp.", id);
            case 24 -> line(words.replaceAll(",? (?:which|but|while) .*", "."), id);
            case 25 -> line("بحسب " + other.speaker + "، " + words, id);
            case 26 -> line(words + " غادروا " + place(words) + " الآن.", id);
            default -> line("It is certain that " + words, id);
        };
    }

    private static String digits(String words, Random random) {
        Matcher number = NUMBER.matcher(words);
        if (!number.find()) {
            return "Twelve people died: " + words;
        }
        return words.substring(0, number.start())
                + (Integer.parseInt(number.group()
                                .substring(0, Math.min(6, number.group().length())))
                        + 1
                        + random.nextInt(90))
                + words.substring(number.end());
    }

    /** Something that looks like a place. */
    private static String place(String words) {
        Matcher name = Pattern.compile("(?:in|near|to|from|at|on) (\\p{Lu}\\p{L}+)|(?:في|إلى|من) (\\p{L}+)")
                .matcher(words);
        return name.find() ? name.group(1) == null ? name.group(2) : name.group(1) : "Aleppo";
    }

    private static String swapped(String words) {
        for (List<String> pair : List.of(
                List.of("army", "rebels"),
                List.of("insurgents", "government"),
                List.of("from", "to"),
                List.of("killed", "wounded"),
                List.of("الجيش", "المسلحين"),
                List.of("من", "إلى"))) {
            if (words.contains(pair.getFirst()) && words.contains(pair.getLast())) {
                return words.replace(pair.getFirst(), "\u0001")
                        .replace(pair.getLast(), pair.getFirst())
                        .replace("\u0001", pair.getLast());
            }
        }
        return "Rebels captured everything: " + words;
    }

    private static String half(String words) {
        return words.substring(
                0,
                words.indexOf(' ', words.length() / 2) < 0 ? words.length() : words.indexOf(' ', words.length() / 2));
    }

    private static String line(String text, List<String> ids) {
        try {
            return JSON.writeValueAsString(Map.of("text", text, "cite", ids)) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
