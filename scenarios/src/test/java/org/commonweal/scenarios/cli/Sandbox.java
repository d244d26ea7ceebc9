package org.commonweal.scenarios.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.commonweal.scenarios.Home;
import org.commonweal.scenarios.run.Stop;

/**
 * A folder with a copy of everything that the program reads, to be spoilt: its home, files of a user, kept results.
 *
 * @param root the folder
 */
record Sandbox(Path root) {
    private static final String SCENARIO = """
            # a scenario
            question: "What if?"
            extends: baseline
            place: preston
            seed: 42
            years: 2 years
            burn-in: 0
            scale: 0.02
            levers:
              - progressive-procurement: {from: 1, social-weight: {value: 20 %, source: "a council"}}
            shocks:
              recession:
                size: 5 %
            parameters:
              consumption.adjustment: {value: 0.15 1/year, source: "a paper"}
              ownership.local-sourcing: off
              fiscal.state-pension.weekly: 230.25 per week
            estimates:
              social-rent: 350
            """;
    private static final String COMMAND = """
            {
              "version" : "0.1.0",
              "gitCommit" : "unknown",
              "jdk" : "17",
              "arguments" : [ "ablation", "--seeds=2", "--years=1", "--burn-in=0", "--scale=0.02" ],
              "inputs" : [ { "file" : "scenarios/library", "sha256" : "00" } ]
            }
            """;

    /** Fills an empty folder, and makes a run, a comparison and a calibration in it. */
    static Sandbox in(Path root) throws IOException {
        Path own = Home.find().resolve("scenarios");
        for (String part : List.of("places", "library", "targets", "calibration")) {
            copy(own.resolve(part), root.resolve("home/scenarios").resolve(part));
        }
        Sandbox sandbox = new Sandbox(root);
        Files.createDirectories(root.resolve("in"));
        Files.writeString(root.resolve("in/mine.yaml"), SCENARIO);
        Files.copy(Home.targets(), root.resolve("in/targets.csv"));
        SmallCalibration.write(root.resolve("in/calibration.yaml"));
        Files.createDirectories(root.resolve("kept/command"));
        Files.writeString(root.resolve("kept/command/command.json"), COMMAND);
        sandbox.make("run", "--scale=0.02", "--years=1", "--burn-in=0", "--out=" + root.resolve("kept/run"));
        sandbox.make(sandbox.comparison());
        sandbox.make(
                "calibrate",
                root.resolve("in/calibration.yaml").toString(),
                "--out=" + root.resolve("kept/calibration"));
        Files.copy(root.resolve("kept/calibration/reference_table.csv"), root.resolve("in/reference_table.csv"));
        return sandbox;
    }

    /** The words of the comparison that is kept. */
    String[] comparison() {
        return new String[] {
            "compare",
            "baseline",
            "procurement",
            "--scale=0.02",
            "--years=1",
            "--burn-in=0",
            "--seeds=2",
            "--variant-pairs=0",
            "--out=" + root.resolve("kept/comparison")
        };
    }

    /** A file of it. */
    Path file(String name) {
        return root.resolve(name);
    }

    /** Every file with its size, but for those in the folder {@code out}. */
    Set<String> files() throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            Set<String> found = new TreeSet<>();
            for (Path file :
                    files.filter(file -> !file.startsWith(root.resolve("out"))).toList()) {
                found.add(root.relativize(file) + (Files.isRegularFile(file) ? " " + Files.size(file) : ""));
            }
            return found;
        }
    }

    /** Deletes what a command has written. */
    void clear() throws IOException {
        if (Files.exists(root.resolve("out"))) {
            try (Stream<Path> files = Files.walk(root.resolve("out"))) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private void make(String... words) {
        StringWriter err = new StringWriter();
        if (Main.execute(new Stop(), new PrintWriter(new StringWriter()), new PrintWriter(err), words) != 0) {
            throw new IllegalStateException(err.toString());
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }
}
