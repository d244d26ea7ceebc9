package org.commonweal.results.report.comparison;

import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.commonweal.results.archive.SeriesMeta;
import org.commonweal.results.chart.Line;
import org.commonweal.results.compare.ComparedScenario;
import org.commonweal.results.compare.Course;
import org.commonweal.results.compare.Curve;
import org.commonweal.results.number.Amount;
import org.commonweal.results.number.Unit;
import org.commonweal.results.report.html.Curves;
import org.commonweal.results.report.html.DataTable;
import org.commonweal.results.report.html.Element;
import org.commonweal.results.report.html.Figure;
import org.commonweal.results.report.html.Section;

/** How indicators go over the years, with fans, and the Lorenz curves at the end. */
final class OverTime {

    private OverTime() {}

    static Optional<Section> of(ComparisonView view) {
        List<DomContent> content = new ArrayList<>();
        content.add(Element.paragraph(
                "The first panel of each figure shows levels: the line is the mean over pairs, the fan"
                        + " around the " + ComparisonView.words(view.baseline().name())
                        + " holds eight runs in ten. The other panels show scenario less baseline with its 95 % interval; an"
                        + " interval that holds zero says that the year's effect cannot be told from none."));
        List<SeriesMeta> indicators = view.courseIndicators();
        for (int i = 0; i < indicators.size(); i++) {
            content.add(Element.of("h3", indicators.get(i).title()));
            content.add(figure(view, "course-" + i, indicators.get(i)));
        }
        return indicators.isEmpty() ? Optional.empty() : Optional.of(new Section("time", "Year by year", content));
    }

    private static Element figure(ComparisonView view, String id, SeriesMeta meta) {
        List<Course> courses = view.courses(meta.name());
        List<Course> others = courses.stream()
                .filter(course -> !course.scenario().equals(view.baseline().name()))
                .toList();
        List<Line> levels = levels(view, courses);
        List<Line> changes = others.stream().map(ComparisonView::differences).toList();
        List<Element> panels = new ArrayList<>();
        panels.add(Curves.overYears(new Curves.Look(id + "-levels", "Levels", meta.unit(), false, 0), levels));
        for (int i = 0; i < changes.size(); i++) {
            Curves.Look look = new Curves.Look(
                    id + "-" + i,
                    ComparisonView.capital(changes.get(i).name()) + " less baseline",
                    meta.unit(),
                    true,
                    1 + i);
            panels.add(Curves.overYears(look, List.of(changes.get(i)), changes));
        }
        String caption = ComparisonView.capital(meta.definition()) + ". Levels in "
                + meta.unit().words() + ", changes in " + Amount.changeUnit(meta.unit())
                + "; the panels of changes share one scale.";
        return new Figure(caption, panels, numbers(meta, courses)).element();
    }

    /** Levels of all scenarios; the baseline with its fan. */
    static List<Line> levels(ComparisonView view, List<Course> courses) {
        return courses.stream()
                .map(course -> ComparisonView.levels(
                        course, course.scenario().equals(view.baseline().name())))
                .toList();
    }

    private static Element numbers(SeriesMeta meta, List<Course> courses) {
        DataTable table = new DataTable(
                meta.title() + " by year (" + meta.unit().words() + ")",
                List.of("year", "mean ", "one in ten below ", "one in ten above ", "less baseline ", "95 % interval "));
        for (Course course : courses) {
            table.group(ComparisonView.title(course.scenario()));
            for (int year = 0; year < course.levels().size(); year++) {
                boolean compared = year < course.differences().size();
                table.row(List.of(
                        Integer.toString(year + 1),
                        Amount.bare(course.levels().get(year), meta.unit()),
                        Amount.bare(course.lows().get(year), meta.unit()),
                        Amount.bare(course.highs().get(year), meta.unit()),
                        compared
                                ? Amount.bareChange(
                                        course.differences().get(year).mean(), meta.unit())
                                : "–",
                        compared ? ComparisonView.ends(course.differences().get(year), meta.unit()) : "–"));
            }
        }
        return table.element();
    }

    static Optional<Section> lorenz(ComparisonView view) {
        List<String> tables =
                view.comparison().curves().stream().map(Curve::table).distinct().toList();
        if (tables.isEmpty()) {
            return Optional.empty();
        }
        List<Element> panels = IntStream.range(0, tables.size())
                .mapToObj(i ->
                        Curves.lorenz("lorenz-" + i, ComparisonView.capital(tables.get(i)), lines(view, tables.get(i))))
                .toList();
        String caption =
                "What the poorest 10 %, 20 % ... of households have together, in the last year, the mean over pairs."
                        + " The further below the diagonal, the more unequal; curves that lie on each other do not differ to the eye.";
        Figure figure = new Figure(caption, panels, shares(view, tables));
        return Optional.of(new Section("lorenz", "How unequal", List.of(figure.element())));
    }

    /** Lorenz curves of a table, the baseline first. */
    static List<Line> lines(ComparisonView view, String table) {
        return curves(view, table)
                .map(curve -> new Line(
                        ComparisonView.words(curve.scenario()),
                        IntStream.range(0, curve.shares().size())
                                .mapToDouble(i -> (double) i / (curve.shares().size() - 1))
                                .toArray(),
                        curve.shares().stream().mapToDouble(Double::doubleValue).toArray()))
                .toList();
    }

    private static Stream<Curve> curves(ComparisonView view, String table) {
        return view.comparison().scenarios().stream()
                .map(ComparedScenario::name)
                .flatMap(scenario -> view.comparison().curves().stream()
                        .filter(curve ->
                                curve.table().equals(table) && curve.scenario().equals(scenario)));
    }

    private static Element shares(ComparisonView view, List<String> tables) {
        DataTable table = new DataTable(
                "Cumulative shares",
                List.of("scenario", "poorest tenth ", "poorest half ", "poorest nine tenths ", "richest tenth "));
        for (String kind : tables) {
            table.group(ComparisonView.capital(kind));
            curves(view, kind)
                    .forEach(curve -> table.row(List.of(
                            ComparisonView.words(curve.scenario()),
                            Amount.bare(share(curve, 0.1), Unit.SHARE),
                            Amount.bare(share(curve, 0.5), Unit.SHARE),
                            Amount.bare(share(curve, 0.9), Unit.SHARE),
                            Amount.bare(1 - share(curve, 0.9), Unit.SHARE))));
        }
        return table.element();
    }

    /** What the poorest have, between the nearest points. */
    static double share(Curve curve, double poorest) {
        double at = poorest * (curve.shares().size() - 1);
        int before = (int) Math.min(Math.floor(at + 1e-9), curve.shares().size() - 2);
        double weight = at - before;
        return curve.shares().get(before) * (1 - weight) + curve.shares().get(before + 1) * weight;
    }
}
