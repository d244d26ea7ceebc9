package org.commonweal.scenarios.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.commonweal.indicator.Indicators;
import org.commonweal.scenarios.Home;
import org.commonweal.scenarios.cli.text.AssumptionsText;
import org.commonweal.scenarios.cli.text.TextTable;
import org.commonweal.scenarios.run.Stop;
import org.commonweal.time.Phase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class MainTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--help",
                "--version",
                "run --help",
                "describe --help",
                "describe parameters --help",
                "completion --help"
            })
    void helpAndVersionEndWellAndWithoutColourCodes(String line) {
        assertThat(execute(line)).isZero();
        assertThat(out.toString()).isNotBlank().doesNotContain("\u001b[");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void helpShowsExamplesAndExitCodes() {
        execute("--help");
        assertThat(out.toString()).contains("Examples:", "commonweal run", "Exit codes: 0 done, 1 our failure, 2");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "``|Missing required subcommand",
                "rnu|Maybe you meant run or runs?",
                "run --yeers 3|Maybe you meant --years",
                "describe moth|Maybe you meant month?",
                "rnu --help|There is no command \"rnu\".",
                "describe moth --help|\"commonweal describe\" has nothing called \"moth\".",
                "describe scenarios nonsense|Nothing here has \"nonsense\" in it.",
                "describe evidence ZZ99|No evidence has \"ZZ99\" in it.",
                "describe levers nonsense|There is no lever, shock, tax or benefit \"nonsense\".",
                "run --charts some|expected one of [page, all, none] but was 'some'",
                "run --set tenders.raech=9|allowed: a key from 'describe parameters'",
                "trace --payer counsil|Maybe you meant council",
                "trace --payer bank|nobody in Preston is called \"bank\"",
                "trace --payer bank|worker-cooperatives, consumer-cooperatives",
                "trace --years 1|--month: the number is \"12\", and the run has 12 months.",
                "trace --years 2 --month 24|allowed: a whole number from 0 to 23",
                "trace --month -1|--month: the number is \"-1\"",
                "trace --years 2 --horizon 12|--horizon: the number is \"12\"",
                "trace --years 0|Maybe make the run longer: --years.",
                "trace --seeds 0|--seeds: the number is \"0\".",
                "trace --out= |--out: \"\" is not the name of a folder.",
                "run --seeds x|--seeds: the number is \"x\".",
                "run --seeds 0|--seeds: the number is \"0\".",
                "run --seeds 2147483648|allowed: a whole number from 1 to 10000",
                "run --jobs -1|--jobs: the number is \"-1\".",
                "run one two|Maybe: commonweal run --help",
                "replay no\0such|(FILE): \"no such\" is not the name of a file or folder",
                "run --out= |--out: \"\" is not the name of a folder.",
                "run --place= |there is no place \"\".",
                "run --set estimate.social-rent=1 --set estimate.social-rent=2|\"estimate.social-rent\" is set twice.",
                "run --jobs 9999|allowed: a whole number from 1 to 256",
                "run --years 101|--years: years is \"101\".",
                "run --burn-in -1|--burn-in: burn-in is \"-1\".",
                "run --scale 0|allowed: a number from 0.02 to 10; 1 is life size",
                "run --seed 1.5|--seed: seed is \"1.5\".",
                "run --audit weekly|allowed: off, month, phase",
                "run --set nothing|--set: \"nothing\" is not an override.",
                "run --set ownership.local-sorcing=1|Maybe you meant ownership.local-sourcing?",
                "run --set ownership.local-sourcing=99|--set: ownership.local-sourcing: \"99\" is out of range.",
                "run --place atlantis|place: there is no place",
                "run --place prestn|Maybe you meant preston?",
                "run --set estimate.nothing=1|--set: the place has no estimate \"nothing\".",
                "run no-such|There is no scenario \"no-such\".",
                "run basline|Maybe you meant baseline?",
                "run no-such.yaml|no-such.yaml: there is no such file.",
                "run --seed 9223372036854775807 --seeds 2|there are no 2 seeds after",
                "describe parameters nonsense|No parameter has \"nonsense\" in its key.",
                "describe month --format xml|expected one of [table, csv, json]",
                "describe estimates --place atlantis|there is no place",
                "ablation --seeds 1|there is no interval with one seed",
                "ablation --years 0|there is no year to measure",
                "ablation --scale 0.1 --forms 500|allowed: at most",
                "ablation --out= |--out: \"\" is not the name of a folder.",
                "ablation --place prestn|Maybe you meant preston?",
                "compare basline steady-returns|Maybe you meant baseline?",
                "compare baseline|There is nothing to compare \"baseline\" with",
                "compare baseline baseline|Two of the scenarios are called \"baseline\"",
                "compare baseline steady-returns --seeds 1|there is no interval with one pair",
                "compare baseline steady-returns --seeds ten|--seeds: the number is \"ten\".",
                "compare baseline steady-returns --window 11|allowed: a whole number from 1 to 10",
                "compare baseline steady-returns --under recesion|there is no scenario \"recesion\"",
                "compare baseline steady-returns --out= |--out: \"\" is not the name of a folder.",
                "compare baseline steady-returns --out /dev/null|is a file, not a folder",
                "compare baseline steady-returns --precision labour.job=5|Maybe you meant labour.jobs",
                "compare baseline steady-returns --precision labour.jobs|is not a precision",
                "compare baseline steady-returns --precision labour.jobs=few|half-width of labour.jobs is \"few\"",
                "compare baseline steady-returns --precision labour.jobs=0|allowed: a number above 0, in people",
                "compare baseline steady-returns --precision labour.jobs=5pounds|in people, not in \"pounds\"",
                "scales --scales 0.1|at least two different scales",
                "scales --scales 0.1,99|allowed: a number from 0.02 to 10"
            })
    void whatCannotBeDoneIsAnsweredWithExitCode2(String line, String message) {
        assertThat(execute(line)).isEqualTo(2);
        assertThat(err.toString()).contains(message).doesNotContain("\tat ");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void everyProblemOfOptionsIsToldAtOnce() {
        assertThat(execute("run --years 1000 --audit x --set a --scale 99")).isEqualTo(2);
        assertThat(err.toString()).contains("--years:", "--audit:", "--set:", "--scale:");
    }

    @Test
    void everyProblemOfAComparisonIsToldAtOnce() {
        String line = "compare basline no-such.yaml --seeds 0 --precision x=1 --under y --set a --scale 99 --jobs 0";
        assertThat(execute(line)).isEqualTo(2);
        assertThat(err.toString())
                .contains(
                        "basline",
                        "no-such.yaml: there is no such file.",
                        "--seeds:",
                        "--set:",
                        "--scale:",
                        "there is no indicator \"x\"",
                        "there is no scenario \"y\"",
                        "--jobs:");
    }

    @Test
    void whatIsWrongWithAScenarioFileIsToldWithItsLine(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("mine.yaml"), """
                question: What if?
                parameters:
                  consumption.adjustment: fast
                estimates:
                  social-rent: -1
                  no-such: off
                """);
        assertThat(execute("run " + file)).isEqualTo(2);
        assertThat(err.toString())
                .contains(
                        "mine.yaml:3: consumption.adjustment: \"fast\" is not a number.",
                        "mine.yaml:5: estimate.social-rent: \"-1\" is out of range.",
                        "mine.yaml:6: the place has no estimate \"no-such\".");
    }

    @Test
    void everyProblemOfParametersAndPlaceIsToldAtOnce() {
        assertThat(execute("run --set a.b=1 --set ownership=2 --place x")).isEqualTo(2);
        assertThat(err.toString()).contains("\"a.b\"", "ownership is a group", "there is no place");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "month",
                "parameters",
                "levers",
                "ownership",
                "indicators",
                "places",
                "scenarios",
                "estimates",
                "estimates --place kirklees"
            })
    void descriptionsFitAHundredColumns(String what) {
        assertThat(execute("describe " + what)).isZero();
        assertThat(out.toString().lines())
                .hasSizeGreaterThan(2)
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(100));
    }

    @Test
    void thePageOfAssumptionsIsCurrent() throws IOException {
        execute("describe assumptions");
        assertThat(Home.find().resolve("docs/assumptions.md"))
                .as("written by: " + AssumptionsText.COMMAND)
                .hasContent(out.toString());
    }

    @Test
    void parametersEndWithTheirNumbersByStatus() {
        execute("describe parameters consumption.floor");
        assertThat(out.toString()).endsWith("1 in all: 1 assumed.\n");
        out.getBuffer().setLength(0);
        execute("describe parameters");
        String last = out.toString().strip().lines().reduce((one, next) -> next).orElseThrow();
        assertThat(last)
                .matches("\\d+ in all: \\d+ observed, \\d+ estimated, \\d+ calibrated, \\d+ assumed, \\d+ lever\\..*");
    }

    @Test
    void parametersOfEveryAnswerAreDescribedWithWhatToChooseForThem() {
        execute("describe parameters consumption");
        assertThat(out.toString())
                .contains("Source: textbook. With: consumption=fixed-share")
                .doesNotContain("With: consumption=wealth-target");
    }

    @Test
    void descriptionsAreComplete() {
        execute("describe month");
        assertThat(out.toString())
                .contains(Arrays.stream(Phase.values()).map(Phase::title).toList());
        execute("describe indicators --format csv");
        assertThat(out.toString()
                        .lines()
                        .filter(line ->
                                line.startsWith(Indicators.CATALOGUE.get(0).name() + ",")))
                .hasSize(1);
        execute("describe parameters --format csv");
        assertThat(out.toString()).contains("key,value,unit,range,status,what,source,with\n");
        execute("describe ownership");
        assertThat(out.toString()).contains("to-workers", "worker cooperative", "charity", "switched off");
        execute("describe scenarios");
        assertThat(out.toString()).contains("What does the place look like if nothing is done?");
        out.getBuffer().setLength(0);
        execute("describe levers");
        assertThat(out.toString())
                .contains("levers.progressive-procurement   Anchors weigh", "shocks.recession")
                .contains("fiscal.income-tax.basic-rate");
        assertThat(out.toString().lines()).hasSizeLessThan(150);
    }

    @Test
    void leversAndShocksAreShownWithTheirDialsCostsAndFailures() {
        execute("describe levers s");
        String text = out.toString().replaceAll("\\s+", " ");
        assertThat(text)
                .contains("levers.progressive-procurement Anchors weigh social value in tenders")
                .contains("turns weight of social value in tenders; local firms that hear of a lot;")
                .contains("costs anchors: paid by anchors for officers and advisers")
                .contains("may fail Contracts whose supplier closed: anchors' contracts that lost their supplier")
                .contains("example --set levers.pension-localisation.target=0.2")
                .contains("turns posts outside that residents take; demand from outside example")
                .contains("turns no dial: it acts on the place itself");
        assertThat(text.indexOf("turns")).isLessThan(text.indexOf("key value unit"));
    }

    @Test
    void leversAreTwoTablesForPrograms() {
        execute("describe levers s --format json");
        JsonNode tables = JsonMapper.builder().build().readTree(out.toString());
        assertThat(tables.propertyNames()).containsExactly("programmes", "parameters");
        assertThat(tables.get("programmes")).hasSizeGreaterThanOrEqualTo(7);
        assertThat(tables.get("programmes").get(3).get("turns").asString())
                .startsWith("pension fund's target for the place; part of that target that goes into dwellings");
        out.getBuffer().setLength(0);
        execute("describe levers s --format csv");
        assertThat(out.toString())
                .startsWith("programme,what,turns,costs,may fail,example\n")
                .contains("\n\nkey,value,unit,range,status,what,source,with\n");
    }

    @Test
    void theCompletionScriptKnowsVerbsAndOptions() {
        assertThat(execute("completion")).isZero();
        assertThat(out.toString())
                .contains("_complete_commonweal", "describe", "--burn-in")
                .contains("procurement-ambitious", "kirklees", "tenders.reach=", "labour.jobs");
    }

    @Test
    void helpOfACommandIsAskedForInAnyOrder() {
        List<String> pages = new ArrayList<>();
        for (String line : List.of("run --help", "help run", "run help")) {
            out.getBuffer().setLength(0);
            assertThat(execute(line)).isZero();
            pages.add(out.toString());
        }
        assertThat(pages.get(0)).contains("Usage: commonweal run");
        assertThat(pages).containsOnly(pages.get(0));
    }

    @Test
    void everyExampleInAHelpIsOneLineToBeCopied() {
        all(new CommandLine(new Main(new Stop()))).forEach(command -> {
            String usage = command.setUsageHelpWidth(TextTable.WIDTH).getUsageMessage(CommandLine.Help.Ansi.OFF);
            for (String line : command.getCommandSpec().usageMessage().footer()) {
                if (line.startsWith("  commonweal ")) {
                    assertThat(usage.lines()).contains(line.replace("%%", "%"));
                }
            }
        });
    }

    private static Stream<CommandLine> all(CommandLine command) {
        return Stream.concat(
                Stream.of(command), command.getSubcommands().values().stream().flatMap(MainTest::all));
    }

    @Test
    void aCodeOfASourceAndAWordOfATableAreFound() {
        execute("describe evidence e19");
        assertThat(out.toString())
                .contains("E19", "Preston tenure", "place: Preston")
                .doesNotContain("J7");
        out.getBuffer().setLength(0);
        execute("describe indicators GINI");
        assertThat(out.toString())
                .contains("wealth.gini", "Gini of private wealth")
                .doesNotContain("labour.jobs");
        out.getBuffer().setLength(0);
        execute("describe estimates social-rent --place Preston");
        assertThat(out.toString()).contains("estimate.social-rent").doesNotContain("estimate.pension-fund");
    }

    private int execute(String line) {
        String[] args = line.isEmpty() ? new String[0] : line.split(" ");
        return Main.execute(new PrintWriter(out), new PrintWriter(err), args);
    }
}
