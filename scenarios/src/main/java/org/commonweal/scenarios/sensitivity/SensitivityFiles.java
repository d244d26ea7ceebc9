package org.commonweal.scenarios.sensitivity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.commonweal.results.archive.CommandPassport;
import org.commonweal.results.archive.ReportFolder;
import org.commonweal.results.archive.SeriesMeta;
import org.commonweal.results.chart.Caption;
import org.commonweal.results.chart.ChartFiles;
import org.commonweal.results.chart.EffectChart;
import org.commonweal.results.chart.Fonts;
import org.commonweal.results.number.Amount;
import org.commonweal.results.number.Unit;
import org.commonweal.results.report.Markdown;
import org.commonweal.results.report.Origin;
import org.commonweal.results.sensitivity.SobolIndices;
import org.commonweal.results.table.CsvFile;
import org.commonweal.results.table.Table;
import org.commonweal.scenarios.run.Failed;
import org.commonweal.scenarios.sensitivity.Answers.Line;

/** Writes what a sensitivity analysis found: tables, charts and a report. */
public final class SensitivityFiles {
    /** A file of every such folder. */
    public static final String REPORT = "sensitivity.md";

    private final Asked asked;
    private final String heading;
    private final String command;
    private final List<Failed> failed;
    private final List<Row> rows = new ArrayList<>();
    private final Markdown text = new Markdown();

    /**
     * A line of a table with what it is about.
     *
     * @param indicator the indicator
     * @param step {@code rooms}, {@code parameters} or {@code indices}
     * @param line the line
     */
    private record Row(SeriesMeta indicator, String step, Line line) {}

    /**
     * A writer.
     *
     * @param heading what was run, sentences
     * @param command the command that runs it again
     * @param failed the runs that failed
     */
    public SensitivityFiles(Asked asked, String heading, String command, List<Failed> failed) {
        this.asked = asked;
        this.heading = heading;
        this.command = command;
        this.failed = failed;
    }

    /** The folder as one of its kind, interrupted ones included. */
    public static ReportFolder kind(Path folder) {
        return PointRuns.reportFolder("sensitivity analysis", REPORT, folder);
    }

    /** Writes a screening into a folder; its passport comes last. */
    public void write(Path folder, Screening.Found found, CommandPassport passport) throws IOException {
        Origin origin = Origin.of(passport, heading, command);
        begin(
                "Trajectories move one room of the model after another through its plausible values, all of its parameters"
                        + " together, and once the seeds: mu* is the mean size of the change that this makes, as if over the whole"
                        + " range. What moves the outcome no more than other seeds may be luck. Then the parameters of"
                        + " the rooms that do are scattered over their ranges, and a regression says what each changes between the"
                        + " ends of its range; false discoveries are held at 5 %. Intervals are of 95 %.");
        for (int i = 0; i < asked.indicators().size(); i++) {
            SeriesMeta indicator = asked.indicators().get(i);
            text.heading(indicator.title());
            found.parameters()
                    .ifPresent(some ->
                            text.paragraph(Answers.spread(asked.varied().contrast(), indicator, some.of(indicator))));
            text.paragraph(Answers.ofGroups(found.rooms(), i));
            lines(folder, indicator, "rooms", Answers.groups(found.rooms(), i), indicator.unit(), origin);
            if (found.parameters().isPresent()) {
                Scattered some = found.parameters().get();
                text.paragraph(Answers.ofParameters(some, indicator));
                lines(folder, indicator, "parameters", Answers.parameters(some, indicator), indicator.unit(), origin);
                text.paragraph(Answers.ofResponse(some, indicator));
            }
        }
        end(folder, found.parameters(), passport);
    }

    /** Writes indices into a folder; its passport comes last. */
    public void write(Path folder, List<SobolIndices> found, CommandPassport passport) throws IOException {
        Origin origin = Origin.of(passport, heading, command);
        begin(
                "The total index is the share of the outcome's variance that stays while only this one is unknown, the first"
                        + " index the share that goes when only this one is known; the difference works through others. Luck, other"
                        + " seeds, is a factor of its own. Intervals are of 95 %, by bootstrap.");
        for (int i = 0; i < found.size(); i++) {
            SeriesMeta indicator = asked.indicators().get(i);
            text.heading(indicator.title());
            Answers.ofIndices(asked, found.get(i)).forEach(text::paragraph);
            lines(folder, indicator, "indices", Answers.indices(asked, found.get(i)), Unit.SHARE, origin);
        }
        end(folder, Optional.empty(), passport);
    }

    private void begin(String method) {
        text.heading("What " + asked.varied().contrast().words() + " hangs on");
        text.paragraph(heading);
        text.code(command);
        text.paragraph(method);
        if (!failed.isEmpty()) {
            text.paragraph(Amount.count(failed.size(), "run", "runs") + " failed and left gaps; they are listed in"
                    + " failures.csv, and what is said here is said by the others.");
        }
    }

    private void lines(Path folder, SeriesMeta indicator, String step, List<Line> lines, Unit unit, Origin origin)
            throws IOException {
        lines.forEach(line -> rows.add(new Row(indicator, step, line)));
        List<Line> shown = Answers.shown(lines);
        boolean levels = !step.equals("parameters");
        if (Fonts.problem().isEmpty()) {
            String name = step + "-" + indicator.name().replace('.', '-');
            String what = switch (step) {
                case "rooms" -> "What rooms of the model do to ";
                case "parameters" -> "What single parameters do to ";
                default -> "Shares of the variance of ";
            };
            ChartFiles.write(
                    EffectChart.draw(
                                    new Caption(
                                            what + asked.varied().contrast().words(),
                                            indicator.title() + ". " + heading + " Filled: more than luck.",
                                            "",
                                            ""),
                                    unit,
                                    shown.stream().map(SensitivityFiles::drawn).toList(),
                                    shown.stream().map(SensitivityFiles::drawn).toList())
                            .from(origin.text()),
                    folder,
                    name);
            text.image(what + indicator.title(), name + ".png");
        }
        String further = switch (step) {
            case "rooms" -> "spread ";
            case "parameters" -> "q ";
            default -> "first index ";
        };
        String size = switch (step) {
            case "rooms" -> "mu* ";
            case "parameters" -> "change ";
            default -> "total index ";
        };
        text.table(
                List.of("what", "about", size, "interval ", further, "more than luck"),
                shown.stream().map(line -> cells(line, step, unit, levels)).toList());
    }

    private static List<String> cells(Line line, String step, Unit unit, boolean levels) {
        String size = levels
                ? Amount.level(line.size().value(), unit)
                : Amount.change(line.size().value(), unit);
        String interval = !line.size().hasInterval()
                ? ""
                : levels
                        ? Amount.levels(line.size().low(), line.size().high(), unit)
                        : Amount.changes(line.size().low(), line.size().high(), unit);
        double more = line.further().value();
        String further = !Double.isFinite(more)
                ? ""
                : step.equals("parameters") ? Amount.level(more, Unit.NUMBER) : Amount.level(more, unit);
        return List.of(line.name(), line.about(), size, interval, further, line.isClear() ? "yes" : "");
    }

    private static EffectChart.Row drawn(Line line) {
        return new EffectChart.Row(
                line.name(),
                List.of(new EffectChart.Mark(
                        line.size().low(), line.size().value(), line.size().high(), line.isClear(), 0)));
    }

    private void end(Path folder, Optional<Scattered> scattered, CommandPassport passport) throws IOException {
        CsvFile.write(folder, table(), rows.stream());
        CsvFile.write(folder, factors(), asked.varied().factors().stream());
        if (scattered.isPresent()) {
            Scattered some = scattered.get();
            CsvFile.write(
                    folder,
                    draws(some),
                    IntStream.range(0, some.points().length).boxed());
        }
        if (!failed.isEmpty()) {
            CsvFile.write(folder, failures(), failed.stream());
        }
        Files.writeString(folder.resolve(REPORT), text.toString());
        passport.write(folder);
    }

    private static Table<Row> table() {
        return Table.<Row>named("sensitivity")
                .text("indicator", row -> row.indicator().name())
                .text(
                        "unit",
                        row -> row.step().equals("indices")
                                ? "share"
                                : row.indicator().unit().text())
                .text("step", Row::step)
                .text("what", row -> row.line().name())
                .text("about", row -> row.line().about())
                .number("size", row -> row.line().size().value())
                .number("low", row -> row.line().size().low())
                .number("high", row -> row.line().size().high())
                .number("further", row -> row.line().further().value())
                .whole("count", row -> row.line().size().count())
                .text("more_than_luck", row -> row.line().isClear() ? "yes" : "no");
    }

    /** What was varied, from where to where, and why. */
    public static Table<Factor> factors() {
        return Table.<Factor>named("factors")
                .text("parameter", Factor::key)
                .text("unit", Factor::unit)
                .text("usual", Factor::usual)
                .text("from", factor -> factor.value(0))
                .text("to", factor -> factor.value(1))
                .text("basis", Factor::basis);
    }

    /** Every draw with its values and what it came to. */
    public static Table<Integer> draws(Scattered scattered) {
        Table<Integer> table = Table.<Integer>named("draws").whole("draw", draw -> draw);
        List<Factor> factors = scattered.asked().varied().factors();
        for (int i = 0; i < factors.size(); i++) {
            int place = i;
            table = table.text(
                    factors.get(i).key(),
                    draw -> factors.get(place).value(scattered.points()[draw][place]));
        }
        for (SeriesMeta indicator : scattered.asked().indicators()) {
            double[] values = scattered.of(indicator);
            table = table.number(indicator.name(), draw -> values[draw]);
        }
        return table;
    }

    /** The runs that failed, each with its reason. */
    public static Table<Failed> failures() {
        return Table.<Failed>named("failures")
                .text("run", failed -> failed.trial().title())
                .whole("seed", failed -> failed.trial().scenario().seed())
                .text(
                        "reason",
                        failed -> failed.reason().getClass().getSimpleName() + ": "
                                + String.valueOf(failed.reason().getMessage())
                                        .lines()
                                        .findFirst()
                                        .orElse(""));
    }
}
