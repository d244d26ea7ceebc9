package org.commonweal.scenarios.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.commonweal.scenarios.Home;
import org.commonweal.scenarios.batch.Experiment;
import org.commonweal.scenarios.batch.ExperimentReader;
import org.commonweal.scenarios.scenario.ScenarioReader;
import org.junit.jupiter.api.Test;

/** What docs/findings.md tells people to type runs, what it names exists, and every answer has its command and its ceiling. */
class FindingsTest {
    private static final WrittenPage PAGE = WrittenPage.of("docs/findings.md");
    private static final Pattern NAME = Pattern.compile("[a-z]+(-[a-z0-9]+)+");
    private static final Pattern ANSWERED = Pattern.compile("# questions? (\\d+)(?: to (\\d+))?");
    private static final Pattern INTERVAL = Pattern.compile("\\([^()]*\\d to [^()]*\\d[^()]*\\)");

    private static List<String> questions() {
        return IntStream.rangeClosed(1, 10)
                .mapToObj(number -> {
                    int from = PAGE.text().indexOf("**" + number + ". ");
                    assertThat(from).as("question " + number).isPositive();
                    int to = PAGE.text().indexOf("\n\n", from);
                    return PAGE.text().substring(from, to);
                })
                .toList();
    }

    @Test
    void everyCommandSaysWhatItWouldTake() {
        List<List<String>> commands = PAGE.commands();
        assertThat(commands).hasSizeGreaterThan(4);
        for (List<String> command : commands) {
            if (!command.get(0).equals("query")) {
                List<String> words = new ArrayList<>(command);
                words.add("--dry-run");
                StringWriter err = new StringWriter();
                assertThat(Main.execute(
                                new PrintWriter(new StringWriter()),
                                new PrintWriter(err),
                                words.toArray(String[]::new)))
                        .as(command + ": " + err)
                        .isZero();
            }
        }
    }

    @Test
    void everyScenarioExperimentAndWorldItNamesExists() {
        List<String> known = new ArrayList<>(new ScenarioReader(Home.library()).names());
        for (List<String> command : PAGE.commands()) {
            if (command.get(0).equals("batch")) {
                Experiment experiment = ExperimentReader.read(command.get(1));
                known.add(command.get(1));
                experiment.worlds().forEach(world -> known.add(world.name()));
            }
        }
        assertThat(PAGE.code().filter(code -> NAME.matcher(code).matches()))
                .hasSizeGreaterThan(15)
                .allSatisfy(name -> assertThat(known).contains(name));
    }

    @Test
    void everyAnswerHasAScenarioAnIntervalACeilingAndACommand() {
        List<Integer> answered = new ArrayList<>();
        Matcher comments = ANSWERED.matcher(PAGE.text());
        while (comments.find()) {
            int from = Integer.parseInt(comments.group(1));
            int to = comments.group(2) == null ? from : Integer.parseInt(comments.group(2));
            IntStream.rangeClosed(from, to).forEach(answered::add);
        }
        assertThat(answered)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 10).boxed().toList());
        assertThat(questions())
                .allSatisfy(question -> assertThat(question)
                        .containsPattern(INTERVAL)
                        .contains("ceiling")
                        .containsPattern("`[a-z0-9-]+`"));
    }
}
