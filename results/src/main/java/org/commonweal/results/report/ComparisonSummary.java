package org.commonweal.results.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.commonweal.results.chart.NumberStyle;
import org.commonweal.results.compare.ComparedScenario;
import org.commonweal.results.compare.Comparison;
import org.commonweal.results.compare.Effect;
import org.commonweal.results.compare.GroupEffect;
import org.commonweal.results.compare.ModelSetting;
import org.commonweal.results.report.ComparisonAnswer.Headline;

/** A comparison in words and small tables, as Markdown; the whole of it is in its CSV files. */
public final class ComparisonSummary {
    private static final List<String> CIRCLES = List.of("district", "region", "nation", "total");
    private static final List<String> CIRCLE_MEASURES = List.of("output", "jobs");

    private static final String NO_EFFECT = "no effect";

    private final Comparison comparison;
    private final Markdown page = new Markdown();

    private ComparisonSummary(Comparison comparison) {
        this.comparison = comparison;
    }

    /**
     * The summary.
     *
     * @param precision what was asked for of the width of intervals and whether it was met, in sentences
     */
    public static String of(Comparison comparison, List<String> precision) {
        ComparisonSummary summary = new ComparisonSummary(comparison);
        summary.page.heading(comparison.frame().placeTitle() + ": scenarios compared");
        ComparisonAnswer.of(comparison).forEach(summary.page::paragraph);
        precision.forEach(summary.page::paragraph);
        summary.scenarios();
        summary.headlines();
        summary.settings();
        summary.circles();
        summary.fifths();
        summary.pairing();
        summary.reproduce();
        return summary.page.toString();
    }

    private void scenarios() {
        page.heading("Scenarios");
        page.table(
                List.of("scenario", "question", "sets"),
                comparison.scenarios().stream()
                        .map(scenario -> List.of(scenario.name(), scenario.question(), changes(scenario)))
                        .toList());
    }

    private static String changes(ComparedScenario scenario) {
        return String.join(
                ", ",
                scenario.changes().stream()
                        .map(change -> "`" + change.key() + "` " + change.value())
                        .toList());
    }

    private void headlines() {
        page.heading("Effects");
        page.paragraph(
                "Scenario less baseline with its 95 % interval; bold: told from zero. Behind the others stands how"
                        + " many pairs an effect of that size needs. All indicators are in `effects.csv`, by year in"
                        + " `courses.csv`.");
        page.table(columns(), rows(this::cell));
        page.paragraph("The chance that the scenario is for the better, where one way is better:");
        page.table(columns(), rows(effect -> NumberStyle.PERCENT.text(effect.improvement())));
    }

    private List<List<String>> rows(Function<Effect, String> cell) {
        return ComparisonAnswer.HEADLINES.stream()
                .map(headline -> row(headline.words(), headline.indicator(), main(), cell))
                .toList();
    }

    private void settings() {
        if (comparison.settings().size() == 1) {
            return;
        }
        page.heading("The same in other settings of the model");
        for (ModelSetting setting :
                comparison.settings().subList(1, comparison.settings().size())) {
            page.paragraph("**" + Words.sentence(setting.title()) + "** (`" + setting.name() + "`, " + setting.pairs()
                    + " pairs)");
            page.table(
                    columns(),
                    ComparisonAnswer.HEADLINES.stream()
                            .map(headline -> row(headline.words(), headline.indicator(), setting))
                            .toList());
        }
    }

    private void circles() {
        page.heading("In the district, the region and the nation");
        page.paragraph("Each without the one before it; the total is the whole country; at life size. In every"
                + " setting of the model.");
        List<List<String>> rows = new ArrayList<>();
        for (ModelSetting setting : comparison.settings()) {
            for (String measure : CIRCLE_MEASURES) {
                for (String circle : CIRCLES) {
                    String name = circle + "." + measure + ".change";
                    if (setting.effects().stream()
                            .anyMatch(effect -> effect.indicator().equals(name))) {
                        List<String> row = new ArrayList<>(List.of(setting.name()));
                        row.addAll(row(measure + ", " + circle, name, setting));
                        rows.add(row);
                    }
                }
            }
        }
        List<String> columns = new ArrayList<>(List.of("setting"));
        columns.addAll(columns());
        page.table(columns, rows);
    }

    private void fifths() {
        page.heading("Who gains and who loses");
        page.paragraph(
                "Fifths of households in the last year, those who are in them at the end of each run; other groups"
                        + " (neighbourhoods, legal forms) are in `groups.csv`.");
        Map<String, List<String>> rows = new TreeMap<>();
        for (GroupEffect effect : comparison.groups()) {
            if (effect.table().startsWith("fifths of ")) {
                Effect as = new Effect(
                        "", effect.scenario(), effect.baseline(), effect.difference(), Double.NaN, 1, false, 0);
                String group = effect.table() + ", " + effect.group();
                rows.computeIfAbsent(group, absent -> new ArrayList<>(List.of(group)))
                        .add(as.isNothing() ? NO_EFFECT : new EffectWords(as, effect.unit()).signed());
            }
        }
        page.table(columns(), List.copyOf(rows.values()));
    }

    private void pairing() {
        page.heading("What pairs gain");
        page.paragraph(
                "Variance of the effect over pairs of the same seed, relative to that over runs of different seeds;"
                        + " all indicators are in `pairing.csv`.");
        List<List<String>> rows = new ArrayList<>();
        for (Headline headline : ComparisonAnswer.HEADLINES) {
            List<String> row = new ArrayList<>(List.of(headline.words()));
            for (ComparedScenario scenario : others()) {
                row.add(comparison.pairing().stream()
                        .filter(pairing -> pairing.indicator().equals(headline.indicator())
                                && pairing.scenario().equals(scenario.name()))
                        .map(pairing -> String.format(Locale.UK, "%.3f", pairing.ratio()))
                        .findFirst()
                        .orElse(NO_EFFECT));
            }
            rows.add(row);
        }
        page.table(columns(), rows);
    }

    private List<ComparedScenario> others() {
        return comparison.scenarios().subList(1, comparison.scenarios().size());
    }

    private void reproduce() {
        page.heading("How to make this again");
        page.code(String.join("\n", comparison.frame().commands()));
        page.paragraph("Version " + comparison.frame().version()
                + ". Student's t over pairs of the same seed; false discoveries are held at "
                + Math.round(100 * comparison.frame().falseDiscoveries())
                + " % over all effects of a setting by Benjamini and Hochberg's procedure, which allows for indicators that"
                + " move together. Effects that are zero in every pair are known and not tested.");
    }

    private ModelSetting main() {
        return comparison.settings().get(0);
    }

    private List<String> columns() {
        List<String> columns = new ArrayList<>(List.of("indicator"));
        others().forEach(scenario -> columns.add(scenario.name() + " "));
        return columns;
    }

    private List<String> row(String title, String indicator, ModelSetting setting) {
        return row(title, indicator, setting, this::cell);
    }

    private List<String> row(String title, String indicator, ModelSetting setting, Function<Effect, String> cell) {
        List<String> row = new ArrayList<>(List.of(title));
        for (ComparedScenario scenario : others()) {
            row.add(setting.effects().stream()
                    .filter(effect -> effect.scenario().equals(scenario.name())
                            && effect.indicator().equals(indicator))
                    .map(cell)
                    .findFirst()
                    .orElse(""));
        }
        return row;
    }

    private String cell(Effect effect) {
        if (effect.isNothing()) {
            return NO_EFFECT;
        }
        String size = ComparisonAnswer.words(comparison, effect).signed();
        return effect.told()
                ? "**" + size + "**"
                : size + (effect.pairsNeeded() > 0 ? " (" + EffectWords.about(effect.pairsNeeded()) + ")" : "");
    }
}
