package org.commonweal.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A folder with the launcher of Commonweal and sources of one word, and stand-ins for Maven and Java: what is built is a
 * text with that word, and to run it is to print it.
 */
final class StandInHome {
    private static final List<String> TOOLS = List.of(
            "sh",
            "find",
            "cksum",
            "sort",
            "tr",
            "cat",
            "wc",
            "cut",
            "sed",
            "readlink",
            "dirname",
            "ln",
            "mv",
            "rm",
            "mkdir",
            "cp",
            "touch",
            "grep",
            "head",
            "tail",
            "sleep",
            "date",
            "uname",
            "ps");

    private static final String MAVEN = """
            #!/bin/sh
            echo build >>"$BUILDS"
            printf '\\033[1m[INFO]\\033[m\\n[INFO] Building Commonweal 0.1.0   [1/2]\\n[INFO] Building Commonweal: the place 0.1.0   [2/2]\\n'
            mkdir -p scenarios/target
            printf 'the program of ' >scenarios/target/commonweal.jar
            sleep "${MAVEN_SECONDS:-0}"
            cat scenarios/src/main/word >>scenarios/target/commonweal.jar
            [ "$(cat scenarios/src/main/word)" != broken ] || { echo '[ERROR] this is broken'; exit 1; }
            """;

    private static final String JAVA = """
            #!/bin/sh
            for word; do
                case $word in
                    -XX:ArchiveClassesAtExit=*) echo classes >"${word#*=}"; exit ;;
                    */commonweal.jar) cat "$word"; echo ;;
                esac
                last=$word
            done
            echo "last word: $last"
            """;

    final Path folder;
    private final Path tools;
    private final Path builds;

    /** Makes it in a folder, which is to be empty. */
    StandInHome(Path folder) throws IOException {
        this(folder.resolve("Émilie's home").resolve("common weal"), folder.resolve("tools"), folder.resolve("builds"));
        Path real = Home.find();
        Files.createDirectories(this.folder.resolve("scenarios/examples"));
        for (String file : List.of("commonweal", "scenarios/build.sh")) {
            Files.copy(real.resolve(file), this.folder.resolve(file));
        }
        for (String module :
                List.of("", "sim-core", "results", "scenarios", "scenarios/examples", "spark", "notebooks")) {
            Files.createDirectories(this.folder.resolve(module).resolve("src/main"));
            Files.writeString(this.folder.resolve(module).resolve("pom.xml"), "<project/>");
        }
        write("one");
        Files.createFile(builds);
        makeTools();
    }

    private StandInHome(Path folder, Path tools, Path builds) {
        this.folder = folder;
        this.tools = tools;
        this.builds = builds;
    }

    private void makeTools() throws IOException {
        Files.createDirectories(tools);
        for (String tool : TOOLS) {
            for (String place : System.getenv("PATH").split(File.pathSeparator)) {
                Path program = Path.of(place, tool);
                if (Files.isExecutable(program) && !Files.exists(tools.resolve(tool))) {
                    program(tool, "#!/bin/sh\nexec " + program + " \"$@\"\n");
                }
            }
        }
        program("mvn", MAVEN);
        program("java", JAVA);
        program("javac", "#!/bin/sh\necho javac 17.0.1\n");
    }

    private void program(String name, String text) throws IOException {
        Files.writeString(tools.resolve(name), text);
        assertThat(tools.resolve(name).toFile().setExecutable(true)).isTrue();
    }

    /** The same tools with another folder. */
    StandInHome at(Path other) {
        return new StandInHome(other, tools, builds);
    }

    /** Takes a tool from the path. */
    void remove(String tool) throws IOException {
        Files.delete(tools.resolve(tool));
    }

    /** Changes the sources. */
    void write(String word) throws IOException {
        Files.writeString(folder.resolve("scenarios/src/main/word"), word);
    }

    /** How often Maven was started. */
    int builds() throws IOException {
        return Files.readAllLines(builds).size();
    }

    /** A file that a build makes. */
    Path target(String name) {
        return folder.resolve("scenarios/target").resolve(name);
    }

    /** Names in the folder that builds write to. */
    List<String> targets() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("scenarios/target"))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    /** Starts the launcher. */
    Start start(String... words) throws IOException {
        return start(folder.resolve("commonweal"), Map.of(), words);
    }

    /** Starts the launcher while Maven takes so many seconds. */
    Start startSlowly(String seconds) throws IOException {
        return start(folder.resolve("commonweal"), Map.of("MAVEN_SECONDS", seconds));
    }

    /** Starts the launcher by a name that it has. */
    Start start(Path launcher, Map<String, String> variables, String... words) throws IOException {
        List<String> command = new ArrayList<>(List.of(launcher.toString()));
        command.addAll(List.of(words));
        Path out = Files.createTempFile(tools, "out", "");
        Path err = Files.createTempFile(tools, "err", "");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().clear();
        builder.environment().put("PATH", tools.toString());
        builder.environment().put("BUILDS", builds.toString());
        builder.environment().put("LC_ALL", "C");
        builder.environment().putAll(variables);
        return new Start(builder.start(), out, err);
    }

    /** Copies the folder, with new times of files. */
    StandInHome copy(Path to) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Path copy = to.resolve(folder.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.createDirectories(copy.getParent());
                    Files.copy(file, copy);
                }
            }
        }
        return at(to);
    }

    /** A launcher that was started. */
    record Start(Process process, Path outFile, Path errFile) {

        /** Waits for its end. */
        Start ended() throws InterruptedException {
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).as("it ends").isTrue();
            return this;
        }

        int code() {
            return process.exitValue();
        }

        String out() throws IOException {
            return Files.readString(outFile);
        }

        String err() throws IOException {
            return Files.readString(errFile);
        }

        /** Waits until it has said something. */
        void await(String text) throws IOException, InterruptedException {
            while (!err().contains(text)) {
                assertThat(process.isAlive()).as("it is at work: " + err()).isTrue();
                Thread.sleep(5);
            }
        }
    }
}
