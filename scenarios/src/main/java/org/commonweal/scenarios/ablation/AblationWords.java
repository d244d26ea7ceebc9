package org.commonweal.scenarios.ablation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.commonweal.results.number.Amount;
import org.commonweal.results.number.Unit;
import org.commonweal.results.report.Words;
import org.commonweal.results.statistics.Interval;
import org.commonweal.scenarios.ablation.Ablation.Measure;
import org.commonweal.scenarios.ablation.Contributions.Cell;
import org.commonweal.scenarios.ablation.Contributions.Column;
import org.commonweal.scenarios.ablation.Contributions.Row;

/** What the contributions of assumptions say, in words and cells. */
public final class AblationWords {
    private static final String NOTHING = "–";
    private static final double STEP = 0.001; // a thousandth of a ratio, a tenth of a percentage point

    private AblationWords() {}

    /** What a table shows. */
    public static String title(Contributions result) {
        Measure measure = result.measure();
        String unit = measure.share() ? " [percentage points]" : "";
        return Words.sentence(measure.title()) + unit + ": " + measure.meaning()
                + "; difference from private firms, and what each assumption contributes to it.";
    }

    /** Mean and half width of the interval, with a star when distinguishable from zero; a dash where nothing was measured. */
    public static String cell(Measure measure, Cell cell) {
        if (!cell.measured()) {
            return NOTHING;
        }
        Interval interval = cell.interval();
        return Amount.changeWithin(interval.mean(), interval.halfWidth(), STEP, unit(measure))
                + (cell.isDistinguishable() ? "*" : "");
    }

    /** A mean alone. */
    public static String mean(Measure measure, Cell cell) {
        return cell.measured() ? Amount.changeAt(cell.interval().mean(), STEP, unit(measure)) : NOTHING;
    }

    /** Which assumptions matter, which are not distinguishable from zero, and what is left without any; sentences. */
    public static List<String> findings(Contributions result) {
        if (result.columns().stream().noneMatch(AblationWords::measured)) {
            return List.of("Nothing could be measured: too short a run, too few firms, or too few seeds.");
        }
        List<String> sentences = new ArrayList<>(List.of(
                "A star: distinguishable from zero, all cells considered (Student t, paired seeds, Holm at 5 %)."));
        List<String> idle = new ArrayList<>();
        List<String> silent = new ArrayList<>();
        for (Row row : result.byAssumption()) {
            String found = found(result, row);
            if (row.cells().stream().allMatch(AblationWords::idle)) {
                idle.add(row.name());
            } else if (found.isEmpty()) {
                silent.add(row.name());
            } else {
                sentences.add(row.name() + " matters: " + found + ".");
            }
        }
        if (!silent.isEmpty()) {
            sentences.add("Not distinguishable from zero for any form: " + String.join(", ", silent) + ".");
        }
        if (!idle.isEmpty()) {
            sentences.add("Without any effect, in every run: " + String.join(", ", idle) + ".");
        }
        List<Row> rows = result.rows();
        String left = found(result, rows.get(rows.size() - 1));
        sentences.add("Left with all off, not of this table (size, industry, where the owners live, luck): "
                + (left.isEmpty() ? "nothing that is distinguishable from zero" : left) + ".");
        String few = result.columns().stream()
                .filter(column -> !measured(column))
                .map(Column::form)
                .collect(Collectors.joining(", "));
        if (!few.isEmpty()) {
            sentences.add("No figure, for too few firms or none that is followed: " + few + ".");
        }
        return sentences;
    }

    /** Whether a form is the same with and without an assumption, with every seed. */
    private static boolean idle(Cell cell) {
        return !cell.measured()
                || cell.interval().mean() == 0 && cell.interval().halfWidth() == 0;
    }

    private static boolean measured(Column column) {
        return Double.isFinite(column.allOn().mean());
    }

    private static String found(Contributions result, Row row) {
        List<String> forms = new ArrayList<>();
        for (int c = 0; c < row.cells().size(); c++) {
            if (row.cells().get(c).isDistinguishable()) {
                forms.add(result.columns().get(c).form() + " "
                        + mean(result.measure(), row.cells().get(c)));
            }
        }
        return String.join(", ", forms);
    }

    private static Unit unit(Measure measure) {
        return measure.share() ? Unit.SHARE : Unit.NUMBER;
    }
}
