package org.commonweal.scenarios.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import org.commonweal.scenarios.cli.option.FormerNames;
import org.commonweal.scenarios.cli.option.PlaceRunOptions;
import org.commonweal.scenarios.cli.text.Terminal;
import org.commonweal.scenarios.lint.Linter;
import org.commonweal.scenarios.live.LiveView;
import org.commonweal.scenarios.run.Runner;
import org.commonweal.scenarios.run.Trial;
import org.commonweal.scenarios.run.TrialReader;
import org.commonweal.scenarios.run.Watcher;
import org.commonweal.scenarios.scenario.Draft;
import org.commonweal.scenarios.scenario.Scenario;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code commonweal live}: a place on the screen, month by month. */
@Command(
        name = "live",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Shows a place while it runs: a map, firms, contracts, charts, inspectors, and levers that move."
                + " It begins after the burn-in and pauses after the years of the run; a tenth of the place unless --scale is"
                + " given. Nothing is written.",
        footer = {
            "%nExamples:",
            "  commonweal live",
            "  commonweal live --place kirklees --scale 0.05",
            "  commonweal live procurement --years 10"
        })
final class LiveCommand implements Callable<Integer> {
    private static final String USUAL_SCALE = "0.1";

    @Mixin
    private PlaceRunOptions run;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException {
        Trial trial = new TrialReader().of(scenario());
        PrintWriter err = spec.commandLine().getErr();
        LiveView.checkScreen();
        FormerNames.note(spec, List.of(trial));
        Linter.warnings(trial.scenario(), trial.spec(), trial.place())
                .forEach(warning -> Terminal.print(err, "Warning: " + warning));
        Terminal.print(
                err,
                trial.place().title() + ", " + trial.scenario().name()
                        + ": burnt in first, then windows open. Press play;"
                        + " double-click what you want to inspect; levers are under Model.");
        PrintStream before = System.err;
        System.setErr(new Flat(before));
        try {
            LiveView.show(new Runner(Main.stop(spec), Watcher.NOBODY), trial, Main.stop(spec), err::println);
        } finally {
            System.setErr(before);
        }
        return 0;
    }

    /** What is said on standard error, but for MASON's complaint that it lacks a third dimension: nobody asked for one. */
    private static final class Flat extends PrintStream {
        Flat(PrintStream all) {
            super(all, true, StandardCharsets.UTF_8);
        }

        @Override
        public void println(String line) {
            if (!line.contains("Java3D")) {
                super.println(line);
            }
        }
    }

    private Scenario scenario() {
        Draft draft = run.draft();
        if (!run.hasScale()) {
            draft.scale(USUAL_SCALE, "--scale");
        }
        return draft.finish();
    }
}
