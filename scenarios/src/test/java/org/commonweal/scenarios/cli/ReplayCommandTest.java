package org.commonweal.scenarios.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.commonweal.results.archive.CommandPassport;
import org.commonweal.results.archive.PassportFile;
import org.commonweal.scenarios.Build;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReplayCommandTest {
    @TempDir
    private Path runs;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int execute(String... args) {
        return Main.execute(new PrintWriter(out), new PrintWriter(err), args);
    }

    private Path run(String... more) {
        Path folder = runs.resolve("one");
        List<String> command = List.of(
                "run", "--quiet", "--charts=all", "--scale=0.02", "--years=1", "--burn-in=0", "--out=" + folder);
        assertThat(execute(Stream.concat(command.stream(), Stream.of(more)).toArray(String[]::new)))
                .isZero();
        return folder;
    }

    private List<String> filesBeside() throws IOException {
        try (Stream<Path> files = Files.list(runs)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    @Test
    void aRunIsMadeAgainFromAnyOfItsFilesWhateverWasSet() throws IOException {
        Path folder = run(
                "--seed=-7",
                "--set=consumption.adjustment=0.15 1/year",
                "--set=ownership.local-sourcing=off",
                "--set=estimate.social-rent=off",
                "--set=estimate.share-working-in-place=0.6");
        assertThat(execute(
                        "replay", "--quiet", folder.resolve("charts/lorenz.svg").toString()))
                .isZero();
        assertThat(out.toString()).contains("series.csv ", "charts/lorenz.png", "files are the same, byte for byte.");
        assertThat(err.toString()).isEmpty();
        assertThat(filesBeside()).containsExactly("one");
    }

    @Test
    void aNumberThatWasChangedByHandIsFound() throws IOException {
        Path folder = run();
        Path flows = folder.resolve("flows.csv");
        List<String> lines = new java.util.ArrayList<>(Files.readAllLines(flows));
        lines.set(2, lines.get(2) + "0");
        Files.write(flows, lines);
        assertThat(execute("replay", "--quiet", flows.toString())).isEqualTo(1);
        assertThat(out.toString()).contains("1 of ", "flows.csv: line 3 is \"", "it was \"" + lines.get(2) + "\"");
    }

    @Test
    void aTableThatIsMissingAndAFileThatIsNotOfTheRunAreFound() throws IOException {
        Path folder = run();
        Files.delete(folder.resolve("series.csv"));
        Files.writeString(folder.resolve("notes.txt"), "mine");
        assertThat(execute("replay", "--quiet", folder.toString())).isEqualTo(1);
        assertThat(out.toString()).contains("2 of ", "series.csv: it is missing", "notes.txt: it was not made again");
    }

    @Test
    void aPassportThatWasChangedByHandIsRefused() throws IOException {
        Path passport = run().resolve(PassportFile.NAME);
        Files.writeString(passport, Files.readString(passport).replace("\"seed\" : 1,", "\"seed\" : 2,"));
        assertThat(execute("replay", "--quiet", passport.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("passport.json is not as it was written");
    }

    @Test
    void aPassportThatAsksForSomethingElseMakesSomethingElse() throws IOException {
        Path passport = run().resolve(PassportFile.NAME);
        Resealed.replace(passport, "\"seed\" : 1,", "\"seed\" : 2,");
        assertThat(execute("replay", "--quiet", passport.toString())).isEqualTo(1);
        assertThat(out.toString()).contains("series.csv: line 2 is");
    }

    @Test
    void aRunOfAnotherJavaIsToldToBeOne() throws IOException {
        Path passport = run().resolve(PassportFile.NAME);
        Resealed.replace(passport, "\"jdk\" : \"[^\"]*\"", "\"jdk\" : \"99 (of tomorrow)\"");
        assertThat(execute("replay", "--quiet", passport.toString())).isZero();
        assertThat(err.toString()).contains("It was made on Java 99 (of tomorrow); this is Java " + Build.jdk());
    }

    @Test
    void aRunOfAComparisonIsMadeAgainWhereverItWasCopied() throws IOException {
        Path comparison = runs.resolve("comparison");
        assertThat(execute(
                        "compare",
                        "baseline",
                        "procurement",
                        "--quiet",
                        "--scale=0.02",
                        "--years=1",
                        "--burn-in=1",
                        "--seeds=2",
                        "--variant-pairs=0",
                        "--out=" + comparison))
                .isZero();
        Path copied = runs.resolve("copied");
        Files.move(comparison.resolve("runs/main/procurement-seed1"), copied);
        assertThat(execute("replay", "--quiet", copied.toString())).isZero();
        assertThat(out.toString()).contains("pound.json", "files are the same, byte for byte.");
    }

    @Test
    void dataThatAreNotThoseOfTheRunAreToldBeforeAnythingRuns() throws IOException {
        Path passport = run().resolve(PassportFile.NAME);
        Resealed.replace(passport, "\"placeHash\" : \"..", "\"placeHash\" : \"zz");
        assertThat(execute("replay", passport.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("the data of Preston are ", "those of the run were zz", "Maybe check out");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"years\" : 1|\"years\" : -5|years is \"-5\".",
                "\"burnInYears\" : 0|\"burnInYears\" : 51|burn-in is \"51\".",
                "\"scale\" : 0.02|\"scale\" : 1e9|scale is \"1000000000\".",
                "\"audit\" : \"month\"|\"audit\" : \"never\"|audit is \"never\".",
                "\"place\" : \"preston\"|\"place\" : \"../preston\"|there is no place \"../preston\".",
                "\"place\" : \"preston\"|\"place\" : null|is not a passport: place is missing."
            })
    void aPassportOutOfRangeIsRefusedBeforeAnythingRuns(String from, String to, String what) throws IOException {
        Path passport = run().resolve(PassportFile.NAME);
        String sound = Files.readString(passport);
        Resealed.replace(passport, Pattern.quote(from), Matcher.quoteReplacement(to));
        assertThat(passport).content().isNotEqualTo(sound);
        assertThat(execute("replay", passport.toString())).isEqualTo(2);
        assertThat(err.toString()).contains(what);
        assertThat(filesBeside()).hasSize(1);
    }

    @Test
    void aStoredCommandOpensNoFileOfWords() throws IOException {
        Path words = Files.writeString(runs.resolve("words"), "--seeds=2");
        stored("[\"ablation\", \"@" + words + "\"]", "[]");
        assertThat(execute("replay", runs.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("Unmatched argument at index 1: '@" + words);
    }

    @Test
    void aStoredCommandOfFortyMegabytesOrOfAllFilesIsRefusedAtOnce() throws IOException {
        stored("[]", "[{\"file\": \"/\", \"sha256\": \"\"}]");
        assertThat(execute("replay", runs.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("command.json: /, which was read, is no file.");
        stored("[\"" + "x".repeat(40_000_000) + "\"]", "[]");
        assertThat(execute("replay", runs.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("it is larger than any such file");
    }

    private void stored(String arguments, String inputs) throws IOException {
        Files.writeString(
                runs.resolve(CommandPassport.NAME),
                "{\"version\": \"1\", \"gitCommit\": \"a\", \"jdk\": \"17\", \"arguments\": " + arguments
                        + ", \"inputs\": " + inputs + ", \"files\": [], \"seal\" : \"" + "0".repeat(64) + "\"}");
        Resealed.replace(runs.resolve(CommandPassport.NAME), "^", "");
    }

    @Test
    void aFileWithoutPassportIsRefused() throws IOException {
        Path letter = Files.writeString(runs.resolve("letter.txt"), "mine");
        assertThat(execute("replay", letter.toString())).isEqualTo(2);
        assertThat(execute("replay", runs.resolve("nothing.csv").toString())).isEqualTo(2);
        Files.writeString(runs.resolve(PassportFile.NAME), "{}");
        assertThat(execute("replay", letter.toString())).isEqualTo(2);
        assertThat(err.toString())
                .contains("has a passport.json or a command.json", "there is no such file", "is not a passport");
    }

    @Test
    void whatACommandMadeOfManyRunsIsMadeAgainToo() throws IOException {
        Path folder = runs.resolve("ablation");
        String[] command = {
            "ablation", "--quiet", "--seeds=2", "--years=1", "--burn-in=0", "--scale=0.02", "--out", folder.toString()
        };
        assertThat(execute(command)).isZero();
        assertThat(CommandPassport.read(folder).arguments())
                .containsExactly("ablation", "--seeds=2", "--years=1", "--burn-in=0", "--scale=0.02");
        assertThat(execute("replay", "--quiet", folder.toString())).isZero();
        assertThat(out.toString()).contains("ablation.md", "files are the same, byte for byte.");
        assertThat(filesBeside()).containsExactly("ablation");
    }

    @Test
    void filesThatHaveChangedSinceAreNamedAndThoseThatAreGoneRefused() throws IOException {
        Path targets = Files.copy(org.commonweal.scenarios.Home.targets(), runs.resolve("own-targets.csv"));
        Path folder = runs.resolve("validation");
        assertThat(execute(
                        "validate",
                        "--quiet",
                        "--seeds=2",
                        "--years=2",
                        "--burn-in=0",
                        "--scale=0.02",
                        "--targets=" + targets,
                        "--out=" + folder))
                .isZero();
        Files.writeString(targets, Files.readString(targets) + "\n");
        execute("replay", folder.toString());
        assertThat(err.toString()).contains("own-targets.csv has changed since");
        Files.delete(targets);
        assertThat(execute("replay", folder.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("that was read is not there");
    }
}
