package org.example.additions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.commonweal.scenarios.Home;
import org.example.Program;

/** A copy of the project in which things are added: only what they touch is compiled, and stands before all else. */
final class ProjectCopy {
    private static final Path PROJECT = Home.find();
    private static final String CORE = "sim-core";
    private static final List<String> COPIED = List.of(
            CORE + "/MODEL.md",
            CORE + "/src/main/java",
            CORE + "/src/test/resources",
            "docs/assumptions.md",
            "scenarios/src/main/java/org/commonweal/scenarios/cli",
            "scenarios/src/main/java/org/commonweal/scenarios/lint",
            "scenarios/src/test/java/org/commonweal/scenarios/cli",
            "scenarios/calibration",
            "scenarios/library",
            "scenarios/places",
            "scenarios/targets");

    private final Path folder;
    private final Path core;
    private final Path laboratory;
    private final Map<String, String> said = new LinkedHashMap<>();

    private ProjectCopy(Path folder) {
        this.folder = folder;
        core = folder.resolve(CORE + "/classes");
        laboratory = folder.resolve("scenarios/classes");
    }

    /** A copy in a folder. */
    static ProjectCopy in(Path folder) throws IOException {
        for (String path : COPIED) {
            copy(PROJECT.resolve(path), folder.resolve(path));
        }
        ProjectCopy project = new ProjectCopy(folder);
        copy(PROJECT.resolve(CORE + "/target/classes"), project.core);
        Files.createDirectories(project.laboratory);
        return project;
    }

    /** Copies a file, or a folder with all there is in it. */
    static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        try (Stream<Path> all = Files.walk(from)) {
            for (Path path : (Iterable<Path>) all::iterator) {
                Files.copy(path, to.resolve(from.relativize(path).toString()));
            }
        }
    }

    /** Adds these, and compiles what they touch. */
    void add(Collection<Addition> additions) throws IOException {
        Set<String> sources = new LinkedHashSet<>();
        for (Addition addition : additions) {
            addition.addTo(folder);
            sources.addAll(addition.sources());
        }
        compile(core, sources.stream().filter(path -> path.startsWith(CORE)));
        compile(laboratory, sources.stream().filter(path -> !path.startsWith(CORE)));
    }

    private void compile(Path classes, Stream<String> sources) {
        List<String> words = new ArrayList<>(List.of("-nowarn", "-proc:none", "-parameters", "-cp", classPath()));
        words.addAll(List.of("-d", classes.toString()));
        sources.forEach(source -> words.add(folder.resolve(source).toString()));
        assertThat(ToolProvider.getSystemJavaCompiler().run(null, null, null, words.toArray(String[]::new)))
                .as("the additions compile")
                .isZero();
    }

    /** What was compiled here, then the class path of this test without the examples. */
    private String classPath() {
        Path tests = PROJECT.resolve("scenarios/target/test-classes");
        return Stream.of(laboratory, core, Program.withoutExamples(), tests)
                .map(Object::toString)
                .collect(Collectors.joining(File.pathSeparator));
    }

    private Program program() {
        return new Program(folder, folder.resolve(CORE), classPath(), "");
    }

    /** What a command of the program says here, with what the tables of a run say of its words. */
    String say(String command) throws IOException, InterruptedException {
        String before = said.get(command);
        if (before != null) {
            return before;
        }
        Path results = folder.resolve("results-" + said.size());
        StringBuilder all = new StringBuilder(
                program().command(command.replace("DIR", results.toString())).text());
        for (String table : List.of("indicators.csv", "reasons.csv")) {
            if (Files.exists(results.resolve(table))) {
                all.append(Files.readString(results.resolve(table)));
            }
        }
        said.put(command, all.toString());
        return all.toString();
    }

    /** Writes what a command says into a file. */
    void write(String path, String command) throws IOException, InterruptedException {
        Files.writeString(folder.resolve(path), say(command));
    }

    /** What fails in tests of the project, run here; nothing when all pass. */
    String failures(String... tests) throws IOException, InterruptedException {
        Program.Ended ended = program().run(HouseTests.class.getName(), tests);
        return ended.code() == 0 ? "" : ended.text();
    }
}
