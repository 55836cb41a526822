package org.sanad;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What every file of the project looks like, beyond what the compiler and the formatter see. */
class ShapeTest {
    private static final int MOST_LINES = 300;
    private static final Path MAIN = Path.of("src", "main", "java");

    /** Folders that are made, not written; those of {@code .gitignore}. */
    private static final Set<String> NOT_OURS =
            Set.of(".git", "target", "data", "node_modules", ".idea", ".vscode", ".settings");

    private static final Pattern TASK_WITHOUT_ISSUE = Pattern.compile("\\bTO" + "DO\\b(?!\\s*\\(?#\\d+)");

    /** Folders of one person's or one machine's; those that every system of a kind has, such as /usr/lib, may be named. */
    private static final Pattern MACHINE_PATH =
            Pattern.compile("(?<![\\w.*-])/(home/\\w|root/|Users/|work/|tmp/|workspace/)|\\b[A-Z]:\\\\Users");

    @Test
    void everyPublicTypeSaysWhatItIs() throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<String> silent = new ArrayList<>();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            JavacTask parser = (JavacTask) compiler.getTask(
                    null, files, null, List.of("-proc:none"), null, files.getJavaFileObjectsFromPaths(sources()));
            DocTrees comments = DocTrees.instance(parser);
            for (CompilationUnitTree file : parser.parse()) {
                new PublicTypes(comments, silent).scan(file, null);
            }
        }

        assertThat(silent).as("public types without Javadoc").isEmpty();
    }

    /** Walks the types that others can reach: public ones, and those inside a public interface, which are public too. */
    private static final class PublicTypes extends TreePathScanner<@Nullable Void, @Nullable Void> {
        private final DocTrees comments;
        private final List<String> silent;

        PublicTypes(DocTrees comments, List<String> silent) {
            this.comments = comments;
            this.silent = silent;
        }

        @Override
        public @Nullable Void visitClass(ClassTree type, @Nullable Void unused) {
            boolean inInterface = getCurrentPath().getParentPath().getLeaf() instanceof ClassTree outer
                    && (outer.getKind() == Tree.Kind.INTERFACE);
            if (!inInterface && !type.getModifiers().getFlags().contains(Modifier.PUBLIC)) {
                return null;
            }
            if (comments.getDocComment(getCurrentPath()) == null) {
                String file =
                        getCurrentPath().getCompilationUnit().getSourceFile().getName();
                silent.add(type.getSimpleName() + " in " + file);
            }
            return super.visitClass(type, null);
        }

        @Override
        public @Nullable Void visitMethod(MethodTree method, @Nullable Void unused) {
            return null;
        }
    }

    @Test
    void noFileIsTwoRooms() throws IOException {
        Map<String, Integer> tooLong = new LinkedHashMap<>();
        for (Path file : sources()) {
            int lines = Files.readAllLines(file).size();
            if (lines > MOST_LINES) {
                tooLong.put(MAIN.relativize(file).toString(), lines);
            }
        }

        assertThat(tooLong).as("files of more than " + MOST_LINES + " lines").isEmpty();
    }

    @Test
    void whatIsLeftToDoHasAnIssue() throws IOException {
        assertThat(found(TASK_WITHOUT_ISSUE, ".md")).isEmpty();
    }

    @Test
    void noFileKnowsTheMachineItWasWrittenOn() throws IOException {
        assertThat(found(MACHINE_PATH, "")).isEmpty();
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(MAIN)) {
            return files.filter(f -> f.toString().endsWith(".java")).sorted().toList();
        }
    }

    /** File, line and words wherever the pattern is found in a text file of the project. */
    private static List<String> found(Pattern pattern, String spared) throws IOException {
        List<String> found = new ArrayList<>();
        for (Path file : texts()) {
            if (!spared.isEmpty() && file.toString().endsWith(spared)) {
                continue;
            }
            List<String> lines = lines(file);
            IntStream.range(0, lines.size())
                    .filter(i -> pattern.matcher(lines.get(i)).find())
                    .mapToObj(i -> file + ":" + (i + 1) + ": " + lines.get(i).strip())
                    .forEach(found::add);
        }
        return found;
    }

    private static List<String> lines(Path file) throws IOException {
        try {
            return Files.readAllLines(file);
        } catch (MalformedInputException notText) {
            return List.of();
        }
    }

    private static List<Path> texts() throws IOException {
        List<Path> texts = new ArrayList<>();
        Files.walkFileTree(Path.of(""), new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                return NOT_OURS.contains(folder.getFileName().toString())
                        ? FileVisitResult.SKIP_SUBTREE
                        : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                texts.add(file);
                return FileVisitResult.CONTINUE;
            }
        });
        return texts;
    }
}
