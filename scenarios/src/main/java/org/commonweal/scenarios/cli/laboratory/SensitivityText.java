package org.commonweal.scenarios.cli.laboratory;

import java.util.List;
import org.commonweal.results.archive.SeriesMeta;
import org.commonweal.results.number.Amount;
import org.commonweal.results.number.Unit;
import org.commonweal.results.sensitivity.Estimate;
import org.commonweal.results.sensitivity.SobolIndices;
import org.commonweal.scenarios.cli.text.Output;
import org.commonweal.scenarios.cli.text.TextTable;
import org.commonweal.scenarios.run.Trial;
import org.commonweal.scenarios.sensitivity.Answers;
import org.commonweal.scenarios.sensitivity.Answers.Line;
import org.commonweal.scenarios.sensitivity.Asked;
import org.commonweal.scenarios.sensitivity.Scattered;
import org.commonweal.scenarios.sensitivity.Screening;

/** What an effect hangs on, for the terminal. */
public final class SensitivityText {
    private SensitivityText() {}

    /** What is run, sentences. */
    public static String heading(Asked asked) {
        Trial base = asked.varied().contrast().baseline();
        return base.place().title() + " at scale " + base.scenario().scale() + ", "
                + base.scenario().length()
                + ", means of the last " + Amount.count(asked.window(), "year", "years") + ", "
                + Amount.count(asked.varied().factors().size(), "parameter varied", "parameters varied")
                + ", seeds from "
                + base.scenario().seed() + ".";
    }

    /** Rooms and parameters that matter, indicator by indicator. */
    public static void print(Asked asked, Screening.Found found, Output output) {
        output.say(heading(asked));
        for (int i = 0; i < asked.indicators().size(); i++) {
            SeriesMeta indicator = asked.indicators().get(i);
            output.gap();
            output.say(indicator.title() + ": " + asked.varied().contrast().words() + ".");
            output.say(Answers.ofGroups(found.rooms(), i));
            lines(indicator.name() + ".rooms", Answers.groups(found.rooms(), i), indicator.unit(), "mu*", output);
            if (found.parameters().isPresent()) {
                Scattered some = found.parameters().get();
                output.gap();
                output.say(Answers.spread(asked.varied().contrast(), indicator, some.of(indicator)));
                output.say(Answers.ofParameters(some, indicator));
                lines(
                        indicator.name() + ".parameters",
                        Answers.parameters(some, indicator),
                        indicator.unit(),
                        "change",
                        output);
                output.say(Answers.ofResponse(some, indicator));
            }
        }
    }

    /** Indices, indicator by indicator. */
    public static void print(Asked asked, List<SobolIndices> found, Output output) {
        output.say(heading(asked));
        for (int i = 0; i < found.size(); i++) {
            SeriesMeta indicator = asked.indicators().get(i);
            output.gap();
            output.say(indicator.title() + ": " + asked.varied().contrast().words() + ".");
            Answers.ofIndices(asked, found.get(i)).forEach(output::say);
            lines(
                    indicator.name() + ".indices",
                    Answers.indices(asked, found.get(i)),
                    Unit.SHARE,
                    "total index",
                    output);
        }
    }

    private static void lines(String name, List<Line> lines, Unit unit, String size, Output output) {
        output.gap();
        TextTable table = new TextTable("what", "about", size, "interval", "more than luck");
        for (Line line : Answers.shown(lines)) {
            Estimate estimate = line.size();
            boolean change = size.equals("change");
            String value = change ? Amount.change(estimate.value(), unit) : Amount.level(estimate.value(), unit);
            String interval = !estimate.hasInterval()
                    ? ""
                    : change
                            ? Amount.changes(estimate.low(), estimate.high(), unit)
                            : Amount.levels(estimate.low(), estimate.high(), unit);
            table.add(line.name(), line.about(), value, interval, line.isClear() ? "yes" : "");
        }
        output.table(name, table);
    }
}
