package org.commonweal.results.report.comparison;

import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonweal.results.account.SwitchLine;
import org.commonweal.results.compare.ComparedScenario;
import org.commonweal.results.number.Amount;
import org.commonweal.results.number.Unit;
import org.commonweal.results.report.Words;
import org.commonweal.results.report.html.DataTable;
import org.commonweal.results.report.html.Element;
import org.commonweal.results.report.html.Section;

/** The accounting of a switch: what everybody receives less what they pay, which adds up to nothing. */
final class Accounts {
    private Accounts() {}

    static Optional<Section> of(ComparisonView view) {
        List<DomContent> content = new ArrayList<>();
        content.add(Element.paragraph("Receipts less payments of every party, scenario less baseline, the mean over "
                + view.window() + ", read off the flow"
                + " record. What one gains others pay: over all parties the lines add up to nothing."));
        int before = content.size();
        view.scenarios().forEach(scenario -> table(view, scenario).ifPresent(content::add));
        return content.size() == before
                ? Optional.empty()
                : Optional.of(new Section("accounts", "Where the money comes from", content));
    }

    private static Optional<Element> table(ComparisonView view, ComparedScenario scenario) {
        List<SwitchLine> lines = view.comparison().accounts().stream()
                .filter(line -> line.scenario().equals(scenario.name()))
                .toList();
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        if (lines.stream().allMatch(line -> line.difference().isNothing())) {
            return Optional.of(Element.paragraph(
                    ComparisonView.title(scenario.name()) + ": not a payment differs from the baseline's."));
        }
        DataTable table = new DataTable(
                ComparisonView.title(scenario.name()) + ": accounting of the switch (pounds a year)",
                List.of("party", "change ", "interval "));
        lines.stream().map(SwitchLine::circle).distinct().forEach(circle -> {
            List<SwitchLine> here =
                    lines.stream().filter(line -> line.circle().equals(circle)).toList();
            table.group(Words.sentence(circle) + ": " + Amount.bareChange(sum(here), Unit.POUNDS_A_YEAR));
            here.forEach(line -> table.row(List.of(
                    line.party(),
                    Amount.bareChange(line.difference().mean(), Unit.POUNDS_A_YEAR),
                    ComparisonView.ends(line.difference(), Unit.POUNDS_A_YEAR))));
        });
        table.group("All together: " + Amount.exactChange(sum(lines), Unit.POUNDS_A_YEAR));
        return Optional.of(table.element());
    }

    private static double sum(List<SwitchLine> lines) {
        return lines.stream().mapToDouble(line -> line.difference().mean()).sum();
    }
}
