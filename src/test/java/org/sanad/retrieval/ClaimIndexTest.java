package org.sanad.retrieval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sanad.retrieval.ClaimSamples.id;
import static org.sanad.retrieval.ClaimSamples.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sanad.reading.speakers.SpeakerRegistry;

class ClaimIndexTest {
    private static final Terms TERMS = new Terms(new Concepts(), new SpeakerRegistry());
    private static final int VERSION = 1;

    @TempDir
    Path folder;

    private final ClaimsInMemory database = new ClaimsInMemory();
    private ClaimIndex index;

    @BeforeEach
    void open() {
        index = new ClaimIndex(folder, VERSION, TERMS);
    }

    @AfterEach
    void close() {
        index.close();
    }

    @Test
    void showsTheNewClaimsOfAReportAndNoOldOnes() {
        // Given
        tell("report", "first", "kept");
        tell("other", "neighbour");

        // When
        tell("report", "kept", "second");

        // Then
        assertThat(found()).containsExactlyInAnyOrder(id("kept"), id("second"), id("neighbour"));
    }

    @Test
    void forgetsAReportThatWasWithdrawn() {
        tell("report", "first");

        tell("report");

        assertThat(found()).isEmpty();
    }

    @Test
    void isCurrentOnceItHasCaughtUp() {
        database.put("report", "first");
        assertThat(index.current()).isFalse();

        index.catchUp(database);

        assertThat(index.current()).isTrue();
        assertThat(found()).containsExactly(id("first"));
    }

    @Test
    void keepsItsClaimsOverARestart() {
        index.catchUp(database);
        tell("report", "first");

        reopen(VERSION);

        assertThat(found()).containsExactly(id("first"));
    }

    @Test
    void keepsItsClaimsWhenTheProcessIsKilled(@TempDir Path image) throws IOException {
        // Given
        index.catchUp(database);
        tell("report", "first");

        // When
        copy(folder, image);

        // Then
        ClaimIndex next = new ClaimIndex(image, VERSION, TERMS);
        assertThat(next.search(ClaimSearch.of("fighting", 10)))
                .extracting(ClaimHit::claimId)
                .containsExactly(id("first"));
        next.replaced(report("report"), List.of());
        assertThat(next.search(ClaimSearch.of("fighting", 10))).isEmpty();
        next.close();
    }

    @Test
    void isBuiltAnewForAnotherVersion() {
        index.catchUp(database);
        database.put("report", "first");
        tell("report", "first");

        reopen(VERSION + 1);
        assertThat(found()).isEmpty();
        index.catchUp(database);

        assertThat(found()).containsExactly(id("first"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"segments_*", "*.cfs", "*.si", "current", "generation-*"})
    void isBuiltAnewWhenAFileIsDamaged(String damaged) throws IOException {
        // Given
        database.put("report", "first");
        index.catchUp(database);
        index.close();

        // When
        for (Path file : files(damaged)) {
            if (Files.isDirectory(file)) {
                Files.move(file, folder.resolve("elsewhere"));
            } else {
                byte[] bytes = Files.readAllBytes(file);
                bytes[bytes.length / 2] ^= 0x55;
                Files.write(file, bytes);
            }
        }
        index = new ClaimIndex(folder, VERSION, TERMS);
        assertThat(found()).isEmpty();
        index.catchUp(database);

        // Then
        assertThat(index.current()).isTrue();
        assertThat(found()).containsExactly(id("first"));
        assertThat(files("generation-*")).hasSize(1);
    }

    @Test
    void isBuiltAnewWhenItsFirstFillingWasInterrupted(@TempDir Path image) throws IOException {
        // Given
        database.put("report", "first");
        database.onNextRead(() -> copy(folder, image));
        index.catchUp(database);

        // When
        ClaimIndex next = new ClaimIndex(image, VERSION, TERMS);
        next.catchUp(database);

        // Then
        assertThat(next.search(ClaimSearch.of("fighting", 10))).hasSize(1);
        next.close();
    }

    @Test
    void tellsOfReportsWithMoreOrFewerClaimsThanTheDatabase() {
        tell("same", "a", "b");
        tell("fewer", "c");
        tell("more", "d", "e");

        assertThat(index.reconcile(Map.of(id("same"), 2, id("fewer"), 2, id("absent"), 1)))
                .containsExactlyInAnyOrder(id("fewer"), id("more"), id("absent"));
    }

    @Test
    void mendsAtTheStartWhatACrashLeftBehind() {
        // Given
        index.catchUp(database);
        tell("rolled back", "never committed");
        tell("kept", "kept");
        database.put("kept", "kept");
        database.put("lost", "not indexed");

        // When
        reopen(VERSION);
        index.catchUp(database);

        // Then
        assertThat(found()).containsExactlyInAnyOrder(id("kept"), id("not indexed"));
    }

    @Test
    void doesNotOverwriteWhatItIsToldWhileCatchingUp() {
        database.put("report", "old");
        database.onNextRead(() -> tell("report", "new", "newer"));

        index.catchUp(database);

        assertThat(found()).containsExactlyInAnyOrder(id("new"), id("newer"));
    }

    @Test
    void servesTheOldGenerationUntilTheNewOneIsWhole() {
        // Given
        database.put("report", "first");
        index.catchUp(database);
        database.onNextRead(() -> {
            tell("late", "told meanwhile");
            assertThat(found()).containsExactlyInAnyOrder(id("first"), id("told meanwhile"));
        });

        // When
        index.rebuild(database);

        // Then
        assertThat(found()).containsExactlyInAnyOrder(id("first"), id("told meanwhile"));
        assertThat(files("generation-*")).hasSize(1);
        reopen(VERSION);
        assertThat(found()).containsExactlyInAnyOrder(id("first"), id("told meanwhile"));
    }

    @Test
    void keepsTheOldGenerationWhenBuildingAnewFails() {
        // Given
        database.put("report", "first");
        index.catchUp(database);
        database.onNextRead(() -> {
            throw new IllegalStateException("The database is away");
        });

        // When
        assertThatThrownBy(() -> index.rebuild(database)).hasMessage("The database is away");

        // Then
        assertThat(index.current()).isTrue();
        assertThat(found()).containsExactly(id("first"));
        tell("second", "second");
        reopen(VERSION);
        assertThat(found()).containsExactlyInAnyOrder(id("first"), id("second"));
    }

    @Test
    void refusesAFolderThatAnotherProcessUses() {
        assertThatThrownBy(() -> new ClaimIndex(folder, VERSION, TERMS))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Another process uses the index in " + folder);
    }

    private void tell(String report, String... claims) {
        index.replaced(report(report), ClaimSamples.events(report, claims));
    }

    private List<UUID> found() {
        return index.search(ClaimSearch.of("fighting", 100)).stream()
                .map(ClaimHit::claimId)
                .toList();
    }

    private void reopen(int version) {
        index.close();
        index = new ClaimIndex(folder, version, TERMS);
    }

    private List<Path> files(String glob) {
        try (Stream<Path> all = Files.walk(folder)) {
            var matcher = folder.getFileSystem().getPathMatcher("glob:" + glob);
            List<Path> found =
                    all.filter(file -> matcher.matches(file.getFileName())).toList();
            assertThat(found).as(glob).isNotEmpty();
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copy(Path from, Path to) {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path file : all.skip(1).toList()) {
                Files.copy(file, to.resolve(from.relativize(file)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
