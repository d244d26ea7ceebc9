package org.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.commonweal.scenarios.Home;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a jar brings stands beside what comes with the model, wherever the command line looks: the project is not edited. */
class ExamplesCommandTest {
    private static final Path CLASSES = Path.of("target/classes");
    private static final String SMALL = " --scale 0.02 --years 1 --burn-in 0 --quiet --out ";

    @TempDir
    private static Path folder;

    private static Program program;

    @BeforeAll
    static void putTheJarOnTheClassPath() throws IOException {
        Path jar = folder.resolve("examples.jar");
        pack(CLASSES, Files.newOutputStream(jar));
        program =
                new Program(Home.find(), folder, Program.withoutExamples() + File.pathSeparator + jar, jar.toString());
        Files.writeString(folder.resolve("supplier-days.yaml"), """
                question: What do a hundred supplier days bring in a year of strikes?
                extends: baseline
                levers:
                  supplier-days: {days: 50, ramp: 2 years}
                shocks:
                  port-strike: {size: 60 %, ramp: 0 years}
                parameters:
                  consumption: steady-spending
                  labour.separation: 0.05
                """);
    }

    private static void pack(Path classes, OutputStream file) throws IOException {
        try (JarOutputStream jar = new JarOutputStream(file);
                Stream<Path> all = Files.walk(classes)) {
            for (Path path : all.filter(Files::isRegularFile).toList()) {
                jar.putNextEntry(
                        new JarEntry(classes.relativize(path).toString().replace(File.separatorChar, '/')));
                Files.copy(path, jar);
            }
        }
    }

    /** What a command says, spaces and line breaks alike; it must end well. */
    private static String say(String command) throws IOException, InterruptedException {
        Program.Ended ended = program.command(command);
        assertThat(ended.code()).as(ended.text()).isZero();
        return ended.text().replaceAll("\\s+", " ");
    }

    @Test
    void leversAndShocksAreDescribedWithWhatTheyTurnAndCost() throws IOException, InterruptedException {
        assertThat(say("describe levers s"))
                .contains("levers.supplier-days The council holds supplier days, so that more local firms hear of what")
                .contains("turns local firms that hear of a lot costs council: rooms and officers")
                .contains("may fail Supplier days: unpaid: months in which money was lacking")
                .contains("example --set levers.supplier-days.days=12")
                .contains("example --set shocks.port-strike.size=0.2")
                .contains("levers.supplier-days.days 0 count 0 to 52 lever");
    }

    @Test
    void soAreRulesLegalFormsAndIndicators() throws IOException, InterruptedException {
        assertThat(say("describe parameters o"))
                .contains("consumption.of-the-rest", "With: consumption=steady-spending")
                .contains("ownership.social-cooperative.to-workers");
        assertThat(say("describe indicators"))
                .contains("people.with-children", "cost.supplier-days.council", "firms.count.social-cooperatives");
    }

    @Test
    void aScenarioPullsThemTheLinterSaysItsDoubtsAndTheObserverSpeaks() throws IOException, InterruptedException {
        Path run = folder.resolve("run");
        assertThat(say("run supplier-days.yaml" + SMALL + run))
                .contains("levers.supplier-days reaches")
                .contains("supplier-days.yaml:6: shocks.port-strike is large: 60")
                .contains("% is missing. Maybe lower size.")
                .containsPattern("Unemployment is 1\\d\\.\\d % in month \\d+\\.");
        assertThat(run.resolve("passport.json"))
                .content()
                .contains("levers.supplier-days.days", "steady-spending", "ownership.social-cooperative.to-workers");
        assertThat(run.resolve("series.csv")).content().contains("people.with-children", "cost.supplier-days.council");
    }

    @Test
    void aComparisonTellsWhatALeverCostsAndWhetherItFails() throws IOException, InterruptedException {
        Path comparison = folder.resolve("comparison");
        say("compare baseline supplier-days.yaml --seeds 2 --settings-pairs 0" + SMALL + comparison);
        assertThat(comparison.resolve("effects.csv"))
                .content()
                .contains("cost.supplier-days.council", "failure.supplier-days.unpaid", "people.with-children");
        assertThat(comparison.resolve("costs.csv")).content().contains("Supplier days: cost to the council,council,");
        assertThat(List.of("report.html", "comparison.md"))
                .allSatisfy(
                        page -> assertThat(comparison.resolve(page)).content().contains("Supplier days"));
    }
}
