package org.commonweal.results.report.ownership;

import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.commonweal.results.archive.SeriesMeta;
import org.commonweal.results.chart.Caption;
import org.commonweal.results.chart.Chart;
import org.commonweal.results.chart.EffectChart;
import org.commonweal.results.chart.EffectChart.Score;
import org.commonweal.results.chart.Sheet;
import org.commonweal.results.compare.ComparedScenario;
import org.commonweal.results.compare.Comparison;
import org.commonweal.results.compare.Effect;
import org.commonweal.results.number.Amount;
import org.commonweal.results.report.Markdown;
import org.commonweal.results.report.Picture;
import org.commonweal.results.report.html.DataTable;
import org.commonweal.results.report.html.Element;
import org.commonweal.results.report.html.Figure;
import org.commonweal.results.report.html.Section;
import org.commonweal.results.statistics.Interval;

/** What firms being owned otherwise changes, question by question, as a section of a page, of a summary, and as a picture. */
public final class OwnershipReport {
    private static final String TITLE = "What changes when firms are owned differently";
    private static final String ACROSS = "less  ←  no change  →  more";

    private static final String READING =
            "Each change is that of a mix less the baseline. In brackets is the interval of what is distinguishable from zero. "
                    + "A mix says what a place is like that is owned so, and not how it would come about: who gives up a firm is paid from "
                    + "outside the place, unless the mix is set to pay nobody. What workers hold together is in the firm; the model has no "
                    + "capital accounts of single members, and pays out as a bonus what would be credited to them.";

    private static final String SIGNS =
            "A mix is nothing but legal forms. With all of them as private firms are, or all as branches are, it changes names only: "
                    + "what is seen then is luck. Where forms differ in who gets the surplus, and behave as private firms in all else, "
                    + "what is seen is what sharing the surplus does, its first round by arithmetic and what follows from it; what is lost there "
                    + "comes from how forms are assumed to behave: hours before jobs, closures, credit, local purchases, appeal.";

    private static final List<String> PICTURED = List.of(
            "retention.surplus.all",
            "wealth.bottom50.mean",
            "wealth.gini.with-business",
            "income.disposable.per-head",
            "labour.jobs");

    private final OwnershipView view;

    private OwnershipReport(Comparison comparison) {
        view = new OwnershipView(comparison);
    }

    /** The section; none of a comparison without an ownership mix. */
    public static Optional<Section> section(Comparison comparison) {
        OwnershipReport report = new OwnershipReport(comparison);
        return report.view.mixes().isEmpty() ? Optional.empty() : Optional.of(report.section());
    }

    /** The same in the words of a summary. */
    public static void add(Comparison comparison, Markdown page) {
        OwnershipReport report = new OwnershipReport(comparison);
        if (!report.view.mixes().isEmpty()) {
            report.add(page);
        }
    }

    /** Its picture, for slides; none of a comparison without an ownership mix. */
    public static Optional<Picture> picture(Comparison comparison, String subtitle) {
        OwnershipReport report = new OwnershipReport(comparison);
        return report.view.mixes().isEmpty()
                ? Optional.empty()
                : Optional.of(new Picture("ownership", report.chart(TITLE, subtitle)));
    }

    private Section section() {
        List<DomContent> content = new ArrayList<>();
        content.add(Element.paragraph(READING));
        content.add(new Figure(
                        "ownership-picture",
                        "Each row is a mix, each group of rows one question on a scale of its own, the line in the middle no change."
                                + " Filled marks are distinguishable from zero, hollow ones are not.",
                        Sheet.WIDE,
                        List.of(chart(TITLE, "")),
                        table())
                .element());
        content.add(table());
        content.add(Element.of("h3", "What of it was put in by hand"));
        content.add(Element.paragraph(SIGNS));
        for (ComparedScenario mix : view.mixes()) {
            content.add(Element.of("p", Element.of("strong", title(mix) + ". ")).withText(new Signs(view, mix).text()));
        }
        view.mixes().forEach(mix -> signs(mix).ifPresent(content::add));
        return new Section("ownership", TITLE, content);
    }

    private static String title(ComparedScenario mix) {
        String words = OwnershipView.words(mix);
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private List<String> headings() {
        return Stream.concat(
                        Stream.of("indicator", "baseline "),
                        view.mixes().stream().map(mix -> OwnershipView.words(mix) + " "))
                .toList();
    }

    private Element table() {
        DataTable table = new DataTable("What each mix changes, question by question", headings());
        for (OwnershipQuestion question : OwnershipQuestion.values()) {
            table.group(question.title());
            view.measured(question).forEach(meta -> table.row(row(meta)));
        }
        return table.element();
    }

    private List<String> row(SeriesMeta meta) {
        List<String> cells = new ArrayList<>();
        String unit = Amount.changeUnit(OwnershipView.unit(meta));
        cells.add(meta.title() + (unit.isEmpty() ? "" : ", " + unit));
        cells.add(effects(meta)
                .findFirst()
                .map(effect -> OwnershipView.level(meta, effect))
                .orElse("–"));
        for (ComparedScenario mix : view.mixes()) {
            cells.add(OwnershipView.effect(view.main(), mix, meta)
                    .map(effect -> OwnershipView.change(meta, effect))
                    .orElse("–"));
        }
        return cells;
    }

    private Stream<Effect> effects(SeriesMeta meta) {
        return view.mixes().stream().flatMap(mix -> OwnershipView.effect(view.main(), mix, meta).stream());
    }

    /** Of each effect that is seen its size in all variants, and whether the sign holds there. */
    private Optional<Element> signs(ComparedScenario mix) {
        Signs signs = new Signs(view, mix);
        if (signs.seen().isEmpty() || view.others().isEmpty()) {
            return Optional.empty();
        }
        List<String> headings = Stream.concat(
                        Stream.of("indicator", "as it is "),
                        view.others().stream().map(variant -> variant.title() + " "))
                .toList();
        DataTable table = new DataTable(title(mix) + ": which signs hold", headings);
        for (SeriesMeta meta : signs.seen()) {
            List<String> cells = new ArrayList<>(List.of(meta.title()));
            cells.add(size(OwnershipView.effect(view.main(), mix, meta), meta));
            view.others()
                    .forEach(variant -> cells.add(size(OwnershipView.effect(variant, mix, meta), meta) + ": "
                            + signs.in(variant, meta).words()));
            table.row(cells);
        }
        return Optional.of(table.element());
    }

    private static String size(Optional<Effect> effect, SeriesMeta meta) {
        return effect.map(found ->
                        Amount.bareChange(OwnershipView.spoken(meta, found).mean(), OwnershipView.unit(meta)))
                .orElse("–");
    }

    private void add(Markdown page) {
        page.heading(TITLE);
        page.paragraph(READING);
        List<List<String>> rows = new ArrayList<>();
        for (OwnershipQuestion question : OwnershipQuestion.values()) {
            view.measured(question).map(this::row).forEach(rows::add);
        }
        page.table(headings(), rows);
        page.paragraph(SIGNS);
        for (ComparedScenario mix : view.mixes()) {
            page.paragraph("**" + Markdown.plain(title(mix)) + ".** " + new Signs(view, mix).text());
        }
    }

    private Chart chart(String title, String subtitle) {
        List<Score> scores = new ArrayList<>();
        PICTURED.stream().flatMap(indicator -> view.meta(indicator).stream()).forEach(meta -> {
            scores.add(Score.heading(meta.title()));
            view.mixes()
                    .forEach(mix -> OwnershipView.effect(view.main(), mix, meta)
                            .ifPresent(effect -> scores.add(score(mix, meta, effect))));
        });
        return EffectChart.scorecard(new Caption(title, subtitle, ACROSS, ""), scores);
    }

    private static Score score(ComparedScenario mix, SeriesMeta meta, Effect effect) {
        Interval drawn = OwnershipView.spoken(meta, effect);
        EffectChart.Mark mark =
                new EffectChart.Mark(drawn.low(), drawn.mean(), drawn.high(), effect.isDistinguishable(), 0);
        return new Score(OwnershipView.words(mix), OwnershipView.unit(meta), List.of(mark), meta.name());
    }
}
