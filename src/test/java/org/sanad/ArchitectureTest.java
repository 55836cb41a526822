package org.sanad;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** The layout that CONTRIBUTING.md tells of: which package uses which, which library is used where, and how. */
class ArchitectureTest {
    private static final String ROOT = "org.sanad.";

    private static final Set<String> WALK = Set.of(
            "text",
            "places",
            "access",
            "models",
            "reports",
            "events",
            "reading",
            "extraction",
            "retrieval",
            "answers",
            "exports",
            "web");

    /** A package, and those it may use besides itself; what lies below a package belongs to it. */
    private static final Map<String, Set<String>> ALLOWED_USES = Map.ofEntries(
            Map.entry("text", Set.of()),
            Map.entry("places", Set.of("text")),
            Map.entry("access", Set.of()),
            Map.entry("models", Set.of()),
            Map.entry("reports", Set.of("text")),
            Map.entry("events", Set.of("access", "reports", "places", "text")),
            Map.entry("reading", Set.of("events", "text")),
            Map.entry("extraction", Set.of("access", "models", "reading", "events", "reports", "places", "text")),
            Map.entry("retrieval", Set.of("models", "reading", "events", "reports", "places", "text")),
            Map.entry(
                    "answers",
                    Set.of("access", "models", "retrieval", "reading", "events", "reports", "places", "text")),
            Map.entry("exports", Set.of("events", "reports", "places")),
            Map.entry("web", Set.of("answers", "retrieval", "events", "reports", "exports", "places", "text")),
            Map.entry("ops", WALK),
            Map.entry("eval", WALK),
            Map.entry("launch", Set.of("eval", "reports", "places")));

    /** What of these packages the launcher may use. */
    private static final Map<String, Set<String>> FOR_LAUNCH =
            Map.of("reports", Set.of("ReportFile", "ReportSubmission"), "places", Set.of("GazetteerFiles"));

    private static final Set<String> SAYING_NOTHING = Set.of(
            "util", "utils", "common", "commons", "helper", "helpers", "manager", "impl", "dto", "model", "data");

    private static final Pattern LAST_WORD = Pattern.compile("(?:[A-Z]+|[A-Z]?[a-z0-9]+)$");

    private static final JavaClasses MAIN = new ClassFileImporter().importPath(Path.of("target", "classes"));

    @Test
    void packagesUseOnlyWhatTheTableAllows() {
        Set<String> strangers = MAIN.stream()
                .map(ArchitectureTest::home)
                .filter(home -> !ALLOWED_USES.containsKey(home))
                .collect(Collectors.toSet());
        List<String> violations = descriptions(uses().filter(use -> !allowed(use)));

        assertSoftly(all -> {
            all.assertThat(strangers).as("packages without a line in the table").isEmpty();
            all.assertThat(violations).as("uses that the table does not allow").isEmpty();
        });
    }

    private static boolean allowed(Dependency use) {
        String from = home(use.getOriginClass());
        String to = home(use.getTargetClass());
        boolean launchBeyondFiles = from.equals("launch")
                && FOR_LAUNCH.containsKey(to)
                && !FOR_LAUNCH.get(to).contains(use.getTargetClass().getSimpleName());
        return ALLOWED_USES.getOrDefault(from, Set.of()).contains(to) && !launchBeyondFiles;
    }

    @Test
    void packagesFormNoCycle() {
        slices().matching(ROOT + "(*)..").should().beFreeOfCycles().check(MAIN);
        slices().matching(ROOT + "extraction.(*)..").should().beFreeOfCycles().check(MAIN);
        slices().matching(ROOT + "reading.(*)..").should().beFreeOfCycles().check(MAIN);
    }

    @Test
    void namesSaySomething() {
        List<String> silent = MAIN.stream()
                .filter(type -> SAYING_NOTHING.contains(lastWord(type.getSimpleName()))
                        || Arrays.stream(type.getPackageName().split("\\.")).anyMatch(SAYING_NOTHING::contains))
                .map(JavaClass::getName)
                .toList();

        assertThat(silent).isEmpty();
    }

    private static String lastWord(String name) {
        return LAST_WORD
                .matcher(name)
                .results()
                .map(word -> word.group().toLowerCase(Locale.ROOT))
                .findFirst()
                .orElse("");
    }

    @Test
    void everyPackageSaysWhatItIsForAndIsNullMarked() {
        List<String> unmarked = MAIN.getPackage("org.sanad").getSubpackagesInTree().stream()
                .filter(p -> !p.getClasses().isEmpty() && !p.isAnnotatedWith(NullMarked.class))
                .map(JavaPackage::getName)
                .toList();

        assertThat(unmarked).isEmpty();
    }

    @Test
    void onlyStoresAndEntitiesKnowTheDatabase() {
        Predicate<String> persistence = name -> name.startsWith("jakarta.persistence.")
                || name.startsWith("jakarta.transaction.")
                || name.startsWith("io.quarkus.hibernate.")
                || (name.startsWith("org.hibernate.") && !name.startsWith("org.hibernate.search."));

        assertThat(uses(persistence, type -> named(type, "Store", "Entity"))).isEmpty();
    }

    @Test
    void rowsNeverLeaveTheirPackage() {
        List<String> open = MAIN.stream()
                .filter(type -> named(type, "Entity") ? visible(type) : row(type))
                .map(JavaClass::getName)
                .toList();

        assertThat(open).isEmpty();
    }

    private static boolean row(JavaClass type) {
        return Stream.of("Entity", "Embeddable", "MappedSuperclass")
                .anyMatch(kind -> type.isAnnotatedWith("jakarta.persistence." + kind));
    }

    private static boolean visible(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                || type.getModifiers().contains(JavaModifier.PROTECTED);
    }

    @Test
    void onlyTheIndexKnowsTheSearchEngine() {
        // Its analyzers also give the stems by which questions and claims meet outside it.
        Predicate<String> engine = name -> name.startsWith("org.hibernate.search.")
                || (name.startsWith("org.apache.lucene.") && !name.startsWith("org.apache.lucene.analysis."));

        assertThat(uses(
                        engine,
                        type -> home(type).equals("retrieval")
                                && outermost(type).getSimpleName().contains("Index")))
                .isEmpty();
    }

    @Test
    void onlyReadersAndWritersKnowModels() {
        assertThat(uses(
                        name -> name.startsWith("dev.langchain4j."),
                        type -> Set.of("models", "extraction", "retrieval", "answers")
                                .contains(home(type))))
                .isEmpty();
    }

    @Test
    void onlyResourcesSpeakHttp() {
        assertThat(uses(
                        name -> name.startsWith("jakarta.ws.rs."),
                        type -> named(type, "Resource") || home(type).equals("ops")))
                .isEmpty();
    }

    @Test
    void wordsAndPlacesNeedTheJdkAndIcuAlone() {
        Predicate<String> foreign = name -> Stream.of(
                        "java.", "com.ibm.icu.", "org.jspecify.annotations.", "org.sanad.text.", "org.sanad.places.")
                .noneMatch(name::startsWith);

        assertThat(uses(foreign, type -> !Set.of("text", "places").contains(home(type))))
                .isEmpty();
    }

    @Test
    void timeComesFromTheOneClock() {
        List<String> violations = MAIN.stream()
                .filter(type -> !type.getName().equals(ROOT + "ops.TimeSource"))
                .flatMap(type -> type.getMethodCallsFromSelf().stream())
                .filter(ArchitectureTest::readsTheTime)
                .map(JavaMethodCall::getDescription)
                .sorted()
                .toList();
        List<String> dates =
                uses(name -> name.equals("java.util.Date") || name.equals("java.util.Calendar"), type -> false);

        assertThat(violations).isEmpty();
        assertThat(dates).isEmpty();
    }

    /** {@code now(Clock)} is what is wanted; {@link System#nanoTime} measures how long something takes and may stay. */
    private static boolean readsTheTime(JavaMethodCall call) {
        String owner = call.getTargetOwner().getName();
        String method = call.getName();
        boolean bareNow = owner.startsWith("java.time.")
                && method.equals("now")
                && call.getTarget().getRawParameterTypes().stream().noneMatch(p -> p.isEquivalentTo(Clock.class));
        boolean ownClock =
                owner.equals("java.time.Clock") && (method.startsWith("system") || method.startsWith("tick"));
        boolean millis = owner.equals("java.lang.System") && method.equals("currentTimeMillis");
        return bareNow || ownClock || millis;
    }

    @Test
    void settingsAreMappedAndPartsComeByConstructor() {
        List<String> injected = MAIN.stream()
                .flatMap(type -> type.getFields().stream())
                .filter(field -> field.isAnnotatedWith(Inject.class) || field.isAnnotatedWith(ConfigProperty.class))
                .map(JavaField::getFullName)
                .toList();

        assertThat(injected).isEmpty();
        assertThat(uses(name -> name.equals(ConfigProperty.class.getName()), type -> false))
                .isEmpty();
    }

    /** Uses of ours by ours across packages. */
    private static Stream<Dependency> uses() {
        return MAIN.stream()
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .filter(use -> use.getTargetClass().getName().startsWith(ROOT))
                .filter(use -> !home(use.getOriginClass()).equals(home(use.getTargetClass())));
    }

    /** Uses of types with such names by all but those who may. */
    private static List<String> uses(Predicate<String> target, Predicate<JavaClass> may) {
        return descriptions(MAIN.stream()
                .filter(type -> !may.test(type))
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .filter(use -> !use.getTargetClass().getBaseComponentType().isPrimitive())
                .filter(use ->
                        target.test(use.getTargetClass().getBaseComponentType().getName())));
    }

    private static List<String> descriptions(Stream<Dependency> uses) {
        return uses.map(Dependency::getDescription).distinct().sorted().toList();
    }

    private static boolean named(JavaClass type, String... endings) {
        return Arrays.stream(endings).anyMatch(outermost(type).getSimpleName()::endsWith);
    }

    /** The first part of its package's name below the root. */
    private static String home(JavaClass type) {
        String name = type.getBaseComponentType().getName();
        return name.startsWith(ROOT) ? name.substring(ROOT.length()).split("\\.", 2)[0] : name;
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(ArchitectureTest::outermost).orElse(type);
    }
}
