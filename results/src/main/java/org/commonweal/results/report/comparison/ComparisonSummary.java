package org.commonweal.results.report.comparison;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.commonweal.results.archive.DistributionRow.Part;
import org.commonweal.results.compare.ComparedScenario;
import org.commonweal.results.compare.Comparison;
import org.commonweal.results.compare.Effect;
import org.commonweal.results.compare.GroupEffect;
import org.commonweal.results.compare.ModelVariant;
import org.commonweal.results.number.Amount;
import org.commonweal.results.number.Unit;
import org.commonweal.results.report.Answer;
import org.commonweal.results.report.Markdown;
import org.commonweal.results.report.Words;
import org.commonweal.results.report.ceiling.CeilingWords;
import org.commonweal.results.report.comparison.Reach.Measure;
import org.commonweal.results.report.comparison.Reach.Where;
import org.commonweal.results.report.ownership.OwnershipReport;
import org.commonweal.results.report.uncertainty.UncertaintyWords;
import org.commonweal.results.statistics.Interval;

/** A comparison in words and small tables, as Markdown; the whole of it is in its CSV files. */
public final class ComparisonSummary {
    private static final String NO_EFFECT = "no effect";

    private final Comparison comparison;
    private final ComparisonView view;
    private final Markdown page = new Markdown();

    private ComparisonSummary(Comparison comparison) {
        this.comparison = comparison;
        this.view = new ComparisonView(comparison);
    }

    /**
     * The summary.
     *
     * @param precision what was asked for of the width of intervals and whether it was met, in sentences
     */
    public static String of(Comparison comparison, List<String> precision) {
        ComparisonSummary summary = new ComparisonSummary(comparison);
        summary.page.heading(comparison.frame().placeTitle() + ": scenarios compared");
        for (Answer answer : Answers.of(summary.view)) {
            summary.page.paragraph(
                    "**" + Markdown.plain(answer.subject()) + ".** *" + Markdown.plain(answer.question()) + "*");
            answer.paragraphs().forEach(summary.page::paragraph);
        }
        summary.warnings();
        precision.forEach(summary.page::paragraph);
        summary.scenarios();
        MorningAfter.add(summary.view, summary.page);
        OwnershipReport.add(comparison, summary.page);
        summary.headlines();
        summary.ceilings();
        summary.variants();
        summary.circles();
        summary.quintiles();
        summary.pairing();
        summary.reproduce();
        return summary.page.toString();
    }

    private void warnings() {
        if (!view.warnings().isEmpty()) {
            page.heading("To bear in mind");
            view.warnings().forEach(warning -> page.paragraph(Markdown.plain(warning)));
        }
    }

    private void scenarios() {
        page.heading("Scenarios");
        page.table(
                List.of("scenario", "question", "sets"),
                comparison.scenarios().stream()
                        .map(scenario -> List.of(
                                Markdown.plain(scenario.name()),
                                Markdown.plain(scenario.question()),
                                changes(scenario)))
                        .toList());
    }

    private static String changes(ComparedScenario scenario) {
        return String.join(
                ", ",
                scenario.changes().stream()
                        .map(change -> "`" + change.key() + "` " + Markdown.plain(change.value()))
                        .toList());
    }

    private void headlines() {
        page.heading("Effects");
        page.paragraph(view.oneWindow());
        page.paragraph(
                "Scenario less baseline with its interval; bold: statistically distinguishable from zero. Behind the"
                        + " others stands how many pairs an effect of that size needs. " + ComparisonView.WHOLE_PLACE
                        + " All indicators are in `effects.csv`, by year in `paths.csv`.");
        page.paragraph(UncertaintyWords.line(view.frame().drawn()));
        page.table(columns(), rows(view.main(), this::mainCell));
    }

    private void ceilings() {
        page.heading("Ceilings");
        page.paragraph(CeilingWords.READING);
        for (ComparedScenario scenario : view.scenarios()) {
            List<List<String>> arithmetic = new CeilingWords(comparison, scenario).arithmetic();
            page.paragraph("**" + Markdown.plain(ComparisonView.title(scenario.name())) + ".**"
                    + (arithmetic.isEmpty() ? " " + CeilingWords.NONE : ""));
            if (!arithmetic.isEmpty()) {
                page.table(List.of("indicator", "at most ", "how it is reckoned"), arithmetic);
            }
        }
    }

    private List<List<String>> rows(ModelVariant variant, Function<Effect, String> cell) {
        return Headline.ALL.stream()
                .filter(headline -> view.meta(headline.indicator()).isPresent())
                .map(headline -> row(headline.words(), headline.indicator(), variant, cell))
                .toList();
    }

    private void variants() {
        if (comparison.variants().size() == 1) {
            return;
        }
        page.heading("The same in other variants of the model");
        for (ModelVariant variant :
                comparison.variants().subList(1, comparison.variants().size())) {
            page.paragraph("**" + Words.sentence(variant.title()) + "** (`" + variant.name() + "`, " + variant.pairs()
                    + " pairs)");
            page.table(columns(), rows(variant, this::cell));
        }
    }

    private void circles() {
        page.heading("In the district, the region and the UK");
        page.paragraph(
                "Each without the one before it; the total is the whole country. In every" + " variant of the model.");
        List<List<String>> rows = new ArrayList<>();
        for (ModelVariant variant : comparison.variants()) {
            for (Measure measure : List.of(Measure.OUTPUT, Measure.JOBS)) {
                for (Where where : Where.values()) {
                    String name = where.indicator(measure);
                    if (variant.effects().stream()
                            .anyMatch(effect -> effect.indicator().equals(name))) {
                        List<String> row = new ArrayList<>(List.of(variant.name()));
                        row.addAll(row(measure.key() + ", " + where.key(), name, variant, this::cell));
                        rows.add(row);
                    }
                }
            }
        }
        List<String> columns = new ArrayList<>(List.of("variant"));
        columns.addAll(columns());
        page.table(columns, rows);
    }

    private void quintiles() {
        page.heading("Who gains and who loses");
        page.paragraph(
                "Quintiles of households, those who are in them in each year of each run, each December, the mean over "
                        + view.window()
                        + "; other groups"
                        + " (neighbourhoods, legal forms) are in `groups.csv`.");
        Map<String, List<String>> rows = new TreeMap<>();
        for (GroupEffect effect : comparison.groups()) {
            if (effect.part() == Part.QUINTILE) {
                String group = effect.table() + ", " + effect.group() + ": " + effect.measure() + " ("
                        + Amount.changeUnit(effect.unit()) + ")";
                rows.computeIfAbsent(group, absent -> new ArrayList<>(List.of(group)))
                        .add(effect.difference().isNothing() ? NO_EFFECT : size(effect.difference(), effect.unit()));
            }
        }
        page.table(columns(), distinct(rows.values()));
    }

    /** Rows without those that say what one before them says, under another name. */
    private static List<List<String>> distinct(Collection<List<String>> rows) {
        Set<List<String>> said = new HashSet<>();
        return rows.stream()
                .filter(row -> Set.of(NO_EFFECT).containsAll(row.subList(1, row.size()))
                        || said.add(row.subList(1, row.size())))
                .toList();
    }

    private void pairing() {
        page.heading("What pairs gain");
        page.paragraph(
                "Variance of the effect over pairs of the same seed, relative to that over runs of different seeds;"
                        + " all indicators are in `pairing.csv`.");
        List<List<String>> rows = new ArrayList<>();
        for (Headline headline : Headline.ALL) {
            List<String> row = new ArrayList<>(List.of(headline.words()));
            for (ComparedScenario scenario : view.scenarios()) {
                row.add(view.pairing(scenario.name(), headline.indicator())
                        .map(pairing -> Amount.bare(pairing.ratio(), Unit.NUMBER))
                        .orElse(NO_EFFECT));
            }
            rows.add(row);
        }
        page.table(columns(), rows);
    }

    private void reproduce() {
        page.heading("How to make this again");
        page.code(String.join("\n", comparison.frame().commands()));
        if (view.frame().drawn().isDrawn()) {
            page.paragraph(UncertaintyWords.method(view.frame().drawn()));
        }
        page.paragraph("Version " + comparison.frame().version()
                + ". Student's t over pairs of the same seed, intervals of "
                + Amount.bare(view.main().level(), Unit.SHARE) + "; false discoveries are held at "
                + Amount.bare(comparison.frame().falseDiscoveries(), Unit.SHARE)
                + " over all effects of a variant by Benjamini and Hochberg's procedure, which allows for indicators that"
                + " move together. Effects that are zero in every pair are known and not tested.");
    }

    private List<String> columns() {
        List<String> columns = new ArrayList<>(List.of("indicator"));
        view.scenarios().forEach(scenario -> columns.add(Markdown.plain(scenario.name()) + " "));
        return columns;
    }

    private List<String> row(String title, String indicator, ModelVariant variant, Function<Effect, String> cell) {
        List<String> row = new ArrayList<>(List.of(titled(title, indicator)));
        for (ComparedScenario scenario : view.scenarios()) {
            row.add(variant.effects().stream()
                    .filter(effect -> effect.scenario().equals(scenario.name())
                            && effect.indicator().equals(indicator))
                    .map(cell)
                    .findFirst()
                    .orElse(""));
        }
        return row;
    }

    private String titled(String title, String indicator) {
        return title
                + view.meta(indicator)
                        .map(meta -> " (" + Amount.changeUnit(meta.unit()) + ")")
                        .orElse("");
    }

    private String cell(Effect effect) {
        if (effect.isNothing()) {
            return NO_EFFECT;
        }
        Unit unit = view.meta(effect.indicator()).orElseThrow().unit();
        String size = size(effect.difference(), unit);
        return effect.isDistinguishable()
                ? "**" + size + "**"
                : size + (effect.pairsNeeded() > 0 ? "; needs " + Sentences.needed(effect.pairsNeeded()) : "");
    }

    private String mainCell(Effect effect) {
        return cellWithCeiling(effect)
                + (effect.components().isKnown() ? "; luck " + UncertaintyWords.luck(effect) : "");
    }

    private String cellWithCeiling(Effect effect) {
        Unit unit = view.meta(effect.indicator()).orElseThrow().unit();
        return view.scenarios().stream()
                .filter(scenario -> scenario.name().equals(effect.scenario()))
                .findFirst()
                .flatMap(scenario -> CeilingWords.bare(scenario, effect.indicator(), 1, unit))
                .map(ceiling -> cell(effect) + "; ceiling " + ceiling)
                .orElseGet(() -> cell(effect));
    }

    private static String size(Interval difference, Unit unit) {
        return Amount.bareChange(difference.mean(), unit)
                + (Double.isFinite(difference.halfWidth()) ? " (" + ComparisonView.ends(difference, unit) + ")" : "");
    }
}
