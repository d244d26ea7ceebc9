package org.commonweal.scenarios.sensitivity;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonweal.results.archive.ReportFolder;
import org.commonweal.results.archive.SeriesMeta;
import org.commonweal.results.chart.Caption;
import org.commonweal.results.chart.ChartFiles;
import org.commonweal.results.chart.EffectChart;
import org.commonweal.results.number.Amount;
import org.commonweal.results.number.Unit;
import org.commonweal.results.sensitivity.SobolIndices;
import org.commonweal.results.table.Table;
import org.commonweal.scenarios.sensitivity.Answers.Line;

/** Writes what a sensitivity analysis found: tables, charts and a report. */
public final class SensitivityFiles {
    /** A file of every such folder. */
    public static final String REPORT = "sensitivity.md";

    private final Asked asked;
    private final FoundFiles files;
    private final List<Row> rows = new ArrayList<>();

    /**
     * A line of a table with what it is about.
     *
     * @param indicator the indicator
     * @param step {@code rooms}, {@code parameters} or {@code indices}
     * @param line the line
     */
    private record Row(SeriesMeta indicator, String step, Line line) {}

    /** Writes into these files. */
    public SensitivityFiles(Asked asked, FoundFiles files) {
        this.asked = asked;
        this.files = files;
    }

    /** The folder as one of its kind, interrupted ones included. */
    public static ReportFolder kind(Path folder) {
        return PointRuns.reportFolder("sensitivity analysis", REPORT, folder);
    }

    /** Writes a screening; the passport comes last. */
    public void write(Screening.Found found) throws IOException {
        begin(
                "Trajectories move one room of the model after another through its plausible values, all of its parameters"
                        + " together, and once the seeds: mu* is the mean size of the change that this makes, as if over the whole"
                        + " range. What moves the outcome no more than other seeds may be luck. Then the parameters of"
                        + " the rooms that do are scattered over their ranges, and a regression says what each changes between the"
                        + " ends of its range; false discoveries are held at 5 %. Intervals are of 95 %.");
        for (int i = 0; i < asked.indicators().size(); i++) {
            SeriesMeta indicator = asked.indicators().get(i);
            files.text().heading(indicator.title());
            found.parameters()
                    .ifPresent(some -> files.text()
                            .paragraph(Answers.spread(asked.varied().contrast(), indicator, some.of(indicator))));
            files.text().paragraph(Answers.ofGroups(found.rooms(), i));
            lines(indicator, "rooms", Answers.groups(found.rooms(), i), indicator.unit());
            if (found.parameters().isPresent()) {
                Scattered some = found.parameters().get();
                files.text().paragraph(Answers.ofParameters(some, indicator));
                lines(indicator, "parameters", Answers.parameters(some, indicator), indicator.unit());
                files.text().paragraph(Answers.ofResponse(some, indicator));
            }
        }
        end(found.parameters());
    }

    /** Writes indices; the passport comes last. */
    public void write(List<SobolIndices> found) throws IOException {
        begin(
                "The total index is the share of the outcome's variance that stays while only this one is unknown, the first"
                        + " index the share that goes when only this one is known; the difference works through others. Luck, other"
                        + " seeds, is a factor of its own. Intervals are of 95 %, by bootstrap.");
        for (int i = 0; i < found.size(); i++) {
            SeriesMeta indicator = asked.indicators().get(i);
            files.text().heading(indicator.title());
            Answers.ofIndices(asked, found.get(i)).forEach(files.text()::paragraph);
            lines(indicator, "indices", Answers.indices(asked, found.get(i)), Unit.SHARE);
        }
        end(Optional.empty());
    }

    private void begin(String method) {
        files.begin("What " + asked.varied().contrast().words() + " hangs on", List.of());
        files.text().paragraph(method);
        int failed = files.failed().size();
        if (failed > 0) {
            files.text()
                    .paragraph(Amount.count(failed, "run", "runs") + " failed and left gaps; they are listed in"
                            + " failures.csv, and what is said here is said by the others.");
        }
    }

    private void lines(SeriesMeta indicator, String step, List<Line> lines, Unit unit) throws IOException {
        lines.forEach(line -> rows.add(new Row(indicator, step, line)));
        List<Line> shown = Answers.shown(lines);
        boolean levels = !step.equals("parameters");
        Optional<String> origin = files.origin();
        if (origin.isPresent()) {
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
                                            indicator.title() + ". " + files.heading() + " Filled: more than luck.",
                                            "",
                                            ""),
                                    unit,
                                    shown.stream().map(SensitivityFiles::drawn).toList(),
                                    shown.stream().map(SensitivityFiles::drawn).toList())
                            .from(origin.get()),
                    files.folder(),
                    name);
            files.text().image(what + indicator.title(), name + ".png");
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
        files.text()
                .table(
                        List.of("what", "about", size, "interval ", further, "more than luck"),
                        shown.stream()
                                .map(line -> cells(line, step, unit, levels))
                                .toList());
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

    private void end(Optional<Scattered> scattered) throws IOException {
        files.write(table(), rows);
        if (scattered.isPresent()) {
            files.write(scattered.get());
        }
        files.end(REPORT, asked.varied());
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
}
