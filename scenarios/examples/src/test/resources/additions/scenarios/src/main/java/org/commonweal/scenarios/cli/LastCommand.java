package org.commonweal.scenarios.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.commonweal.scenarios.cli.text.FormatOption;
import org.commonweal.scenarios.cli.text.TextTable;
import org.commonweal.scenarios.lastmonth.LastMonth;
import org.commonweal.scenarios.run.Seeds;
import org.commonweal.scenarios.run.Trial;
import org.commonweal.scenarios.run.TrialReader;
import org.commonweal.scenarios.run.Watcher;
import org.commonweal.scenarios.scenario.Draft;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code commonweal last}: what two small runs come to. */
@Command(name = "last", mixinStandardHelpOptions = true, description = "Shows the last month of two small runs.")
final class LastCommand implements Callable<Integer> {
    @Mixin
    private FormatOption format;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException, InterruptedException {
        Draft draft = new Draft();
        draft.years("1", "");
        draft.burnIn("0", "");
        draft.scale("0.02", "");
        List<Trial> trials = new Seeds(new TrialReader().of(draft.finish()), 2).trials();
        List<Double> jobs = Main.engine(spec, 1).results(trials, new LastMonth("labour.jobs"), Watcher.NOBODY);
        TextTable table = new TextTable("seed", "jobs");
        for (int i = 0; i < trials.size(); i++) {
            table.add(Long.toString(trials.get(i).scenario().seed()), Long.toString(Math.round(jobs.get(i))));
        }
        format.output(spec).only(table);
        return 0;
    }
}
