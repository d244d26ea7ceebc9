package org.commonweal.results.report.comparison;

import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonweal.results.compare.ComparedScenario;
import org.commonweal.results.number.Amount;
import org.commonweal.results.number.Unit;
import org.commonweal.results.overnight.Overnight;
import org.commonweal.results.report.Markdown;
import org.commonweal.results.report.Words;
import org.commonweal.results.report.html.DataTable;
import org.commonweal.results.report.html.Element;
import org.commonweal.results.report.html.Section;

/** Who would gain and who would lose by other taxes and benefits overnight, and what that costs Treasury and council. */
final class MorningAfter {
    private static final String TITLE = "Who gains overnight by the other taxes and benefits";
    private static final String WHAT =
            "The residents of the baseline and their incomes before tax of its first year, under the rules of either,"
                    + " when nobody does anything differently: a static comparison, as tax-benefit models make it. Amounts"
                    + " are in the money of that year. What work, prices and firms make of it is in the other sections."
                    + " Employers' contributions are counted, and nobody passes them on; taxes of firms and on spending"
                    + " are not. The gains of each kind of groups are the same sum as those by tax and benefit, and what"
                    + " Treasury and council pay for them, to the penny: overnight-groups.csv, overnight-lines.csv.";
    private static final List<String> GROUPS =
            List.of("households", "number ", "each, a year ", "gain ", "lose ", "together, a year ");
    private static final List<String> LINES = List.of(
            "tax or benefit, a year",
            "on whose account",
            "before ",
            "after ",
            "to households ",
            "to Treasury, council ");
    private static final double PER_CENT = 0.01;

    private final ComparisonView view;
    private final ComparedScenario scenario;
    private final Overnight overnight;

    private MorningAfter(ComparisonView view, ComparedScenario scenario) {
        this.view = view;
        this.scenario = scenario;
        overnight = view.comparison().overnight().of(scenario.name());
    }

    private static List<MorningAfter> all(ComparisonView view) {
        return view.scenarios().stream()
                .map(scenario -> new MorningAfter(view, scenario))
                .filter(one -> !one.overnight.isNone())
                .toList();
    }

    /** What happens overnight by the rules of a scenario, a sentence or three; empty if they are the baseline's. */
    static String sentence(ComparisonView view, ComparedScenario scenario) {
        MorningAfter one = new MorningAfter(view, scenario);
        return one.overnight.isNone() ? "" : one.sentence();
    }

    /** The section of the page; none where the rules of all scenarios are the baseline's. */
    static Optional<Section> of(ComparisonView view) {
        List<DomContent> content = new ArrayList<>(List.of(Element.paragraph(WHAT)));
        for (MorningAfter one : all(view)) {
            content.add(Element.paragraph(one.sentence()));
            if (one.changesAnything()) {
                content.add(one.groups());
                content.add(DataTable.of(one.title("what it costs Treasury and council"), LINES, one.lines()));
            }
        }
        return content.size() == 1 ? Optional.empty() : Optional.of(new Section("overnight", TITLE, content));
    }

    /** The same in Markdown. */
    static void add(ComparisonView view, Markdown page) {
        List<MorningAfter> all = all(view);
        if (all.isEmpty()) {
            return;
        }
        page.heading(TITLE);
        page.paragraph(WHAT);
        for (MorningAfter one : all) {
            page.paragraph(Markdown.plain(one.sentence()));
            if (one.changesAnything()) {
                page.table(
                        GROUPS,
                        one.overnight.groups().stream()
                                .map(group -> one.row(group.by() + ": " + group.name(), group))
                                .toList());
                page.table(LINES, one.lines());
            }
        }
    }

    private boolean changesAnything() {
        return overnight.lines().stream().anyMatch(line -> line.budget() != 0);
    }

    private String title(String what) {
        return ComparisonView.title(scenario.name()) + ": " + what;
    }

    private String sentence() {
        String with = "Overnight, before anybody acts on it, with " + ComparisonView.words(scenario.name()) + " ";
        if (!changesAnything()) {
            return with + "everybody pays and is paid the same.";
        }
        List<Overnight.Group> all = by(overnight.groups().get(0).by());
        long households = all.stream().mapToLong(Overnight.Group::households).sum();
        long gainers = all.stream().mapToLong(Overnight.Group::gainers).sum();
        long losers = all.stream().mapToLong(Overnight.Group::losers).sum();
        return with + "households' income after taxes and benefits changes by " + change(overnight.gain()) + ", "
                + Amount.change(overnight.gain() / 100.0 / households, Unit.POUNDS_A_YEAR) + " each on average: "
                + Amount.bare(gainers / (double) households, Unit.SHARE) + " of them gain a pound a week or more, "
                + Amount.bare(losers / (double) households, Unit.SHARE) + " lose as much. " + payers()
                + " Worked out for " + Amount.count(households, "household", "households") + " of "
                + Amount.count(overnight.runs(), "run", "runs") + ".";
    }

    private String payers() {
        List<String> payers = overnight.lines().stream()
                .map(Overnight.Line::payer)
                .distinct()
                .map(payer -> "the account of the " + payer + " changes by " + account(overnight.onAccountOf(payer)))
                .toList();
        return Words.sentence(Words.series(payers)) + ".";
    }

    private String account(Overnight payer) {
        return (payer.budget() == 0 ? "nothing" : change(payer.budget()))
                + (payer.ofEmployers() == 0 ? "" : " (" + change(payer.ofEmployers()) + " of it from employers)");
    }

    /** An amount in the whole place. */
    private String change(long pence) {
        return Amount.change(overnight.inPlace(pence), Unit.POUNDS_A_YEAR);
    }

    private List<Overnight.Group> by(String grouping) {
        return overnight.groups().stream()
                .filter(group -> group.by().equals(grouping))
                .toList();
    }

    private List<String> groupings() {
        return overnight.groups().stream().map(Overnight.Group::by).distinct().toList();
    }

    private Element groups() {
        DataTable table = new DataTable(title("who gains, who loses"), GROUPS);
        for (String grouping : groupings()) {
            table.group("By " + grouping);
            by(grouping).forEach(group -> table.row(row(group.name(), group)));
        }
        return table.element();
    }

    private List<String> row(String name, Overnight.Group group) {
        return List.of(
                name,
                Amount.exact(Math.rint(group.households() * overnight.weight()), Unit.NUMBER),
                Amount.changeAt(group.mean(), 1, Unit.POUNDS),
                Amount.at(group.gaining(), PER_CENT, Unit.SHARE),
                Amount.at(group.losing(), PER_CENT, Unit.SHARE),
                exact(overnight.inPlace(group.gain())));
    }

    private static String exact(double pounds) {
        return pounds == 0 ? "" : Amount.exactChange(pounds, Unit.POUNDS_A_YEAR);
    }

    private List<List<String>> lines() {
        List<List<String>> rows = new ArrayList<>();
        for (Overnight.Line line : overnight.lines()) {
            rows.add(List.of(
                    line.what(),
                    line.payer(),
                    Amount.exact(overnight.inPlace(line.before()), Unit.POUNDS_A_YEAR),
                    Amount.exact(overnight.inPlace(line.after()), Unit.POUNDS_A_YEAR),
                    exact(overnight.inPlace(line.gain())),
                    exact(overnight.inPlace(line.budget()))));
        }
        rows.add(List.of(
                "all",
                "",
                "",
                "",
                exact(overnight.inPlace(overnight.gain())),
                exact(overnight.inPlace(overnight.budget()))));
        return rows;
    }
}
