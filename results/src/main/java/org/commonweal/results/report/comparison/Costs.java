package org.commonweal.results.report.comparison;

import java.util.List;
import java.util.Optional;
import org.commonweal.results.number.Amount;
import org.commonweal.results.number.Unit;
import org.commonweal.results.report.html.DataTable;
import org.commonweal.results.report.html.Element;
import org.commonweal.results.report.html.Section;

/** What the levers cost and whom, and what failed. */
final class Costs {

    private Costs() {}

    static Optional<Section> of(ComparisonView view) {
        List<List<String>> rows = view.comparison().costs().stream()
                .map(cost -> List.of(
                        ComparisonView.words(cost.scenario()),
                        cost.what(),
                        cost.payer(),
                        Amount.bareChange(cost.perYear().mean(), Unit.POUNDS_A_YEAR),
                        ComparisonView.ends(cost.perYear(), Unit.POUNDS_A_YEAR)))
                .toList();
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Section(
                        "costs",
                        "What it costs, and whom",
                        List.of(
                                Element.paragraph("Every cost stands on somebody's account in the flow record: scenario"
                                        + " less baseline, the mean over the run's years."),
                                DataTable.of(
                                        "Cost of each scenario (pounds a year)",
                                        List.of("scenario", "what", "who pays", "cost ", "95 % interval "),
                                        rows))));
    }

    static Optional<Section> failures(ComparisonView view) {
        List<List<String>> rows = view.comparison().failures().stream()
                .map(failure -> List.of(
                        ComparisonView.words(failure.scenario()),
                        failure.what(),
                        failure.runs() + " of " + failure.of(),
                        failure.runs() == 0 ? "–" : Amount.level(failure.size(), failure.unit())))
                .toList();
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Section(
                        "failures",
                        "What failed",
                        List.of(DataTable.of(
                                "What went wrong, and in how many runs",
                                List.of("scenario", "what", "runs ", "how much where it happened "),
                                rows))));
    }
}
