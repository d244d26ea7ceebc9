package org.commonweal.results.compare;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.commonweal.results.account.SwitchLine;
import org.commonweal.results.archive.SeriesMeta;
import org.commonweal.results.ceiling.Ceiling;
import org.commonweal.results.number.Unit;
import org.commonweal.results.overnight.OvernightTables;
import org.commonweal.results.statistics.Interval;
import org.commonweal.results.table.CsvFile;
import org.commonweal.results.table.Table;

/** The tables of a comparison, as CSV. */
public final class ComparisonTables {
    private static final Table<EffectRow> EFFECTS = Table.<EffectRow>named("effects")
            .text("variant", row -> row.variant.name())
            .whole("pairs", row -> row.variant.pairs())
            .text("scenario", row -> row.effect.scenario())
            .text("indicator", row -> row.effect.indicator())
            .text("unit", row -> row.unit.text())
            .number("baseline", row -> row.effect.baseline().mean())
            .number("baseline_half_width", row -> row.effect.baseline().halfWidth())
            .number("difference", row -> row.effect.difference().mean())
            .number("half_width", row -> row.effect.difference().halfWidth())
            .number("level", row -> row.variant.level())
            .number("half_width_alone", row -> row.effect.alone().halfWidth())
            .number("p", row -> row.effect.alone().p())
            .number("q", row -> row.effect.q())
            .text("distinguishable", row -> yesOrNo(row.effect.isDistinguishable()))
            .whole("pairs_needed", row -> row.effect.pairsNeeded())
            .number("ceiling", row -> row.ceiling.map(Ceiling::amount).orElse(Double.NaN))
            .text("beyond_ceiling", EffectRow::beyond)
            .number("luck", row -> row.effect.components().luck())
            .number("spread_over_draws", row -> row.effect.components().spread());

    private static final Table<PathRow> PATHS = Table.<PathRow>named("paths")
            .text("scenario", row -> row.path.scenario())
            .text("indicator", row -> row.path.indicator())
            .whole("year", row -> row.year + 1)
            .number("level", row -> row.path.levels().get(row.year))
            .number("low", row -> row.path.lows().get(row.year))
            .number("high", row -> row.path.highs().get(row.year))
            .number("difference", row -> row.difference().mean())
            .number("half_width", row -> row.difference().halfWidth())
            .text("distinguishable", row -> yesOrNo(row.difference().leavesOutZero()));

    private static final Table<GroupEffect> GROUPS = Table.<GroupEffect>named("groups")
            .text("scenario", GroupEffect::scenario)
            .text("table", GroupEffect::table)
            .text("group", GroupEffect::group)
            .text("measure", GroupEffect::measure)
            .text("unit", row -> row.unit().text())
            .number("baseline", row -> row.baseline().mean())
            .number("difference", row -> row.difference().mean())
            .number("half_width", row -> row.difference().halfWidth())
            .number("p", row -> row.difference().p())
            .text("distinguishable", row -> yesOrNo(row.difference().leavesOutZero()));

    private static final Table<Pairing> PAIRING = Table.<Pairing>named("pairing")
            .text("scenario", Pairing::scenario)
            .text("indicator", Pairing::indicator)
            .number("paired_variance", Pairing::paired)
            .number("unpaired_variance", Pairing::unpaired)
            .number("ratio", Pairing::ratio);

    private static final Table<Cost> COSTS = Table.<Cost>named("costs")
            .text("scenario", Cost::scenario)
            .text("what", Cost::what)
            .text("payer", Cost::payer)
            .number("pounds_per_year", row -> row.perYear().mean())
            .number("half_width", row -> row.perYear().halfWidth())
            .text("distinguishable", row -> yesOrNo(row.perYear().leavesOutZero()))
            .number("whole_run_pounds", Cost::wholeRun);

    private static final Table<UnitCost> UNIT_COSTS = Table.<UnitCost>named("unit-costs")
            .text("scenario", UnitCost::scenario)
            .text("indicator", UnitCost::indicator)
            .number("pounds_per_year", row -> row.perYear().value())
            .number("low", row -> row.perYear().low())
            .number("high", row -> row.perYear().high());

    private static final Table<SwitchLine> ACCOUNTS = Table.<SwitchLine>named("accounts")
            .text("scenario", SwitchLine::scenario)
            .text("circle", SwitchLine::circle)
            .text("party", SwitchLine::party)
            .number("pounds_per_year", row -> row.difference().mean())
            .number("half_width", row -> row.difference().halfWidth())
            .text("distinguishable", row -> yesOrNo(row.difference().leavesOutZero()));

    private static final Table<Failure> FAILURES = Table.<Failure>named("failures")
            .text("scenario", Failure::scenario)
            .text("indicator", Failure::indicator)
            .text("what", Failure::what)
            .whole("runs", Failure::runs)
            .whole("of", Failure::of)
            .number("size", Failure::size)
            .text("unit", row -> row.unit().text())
            .number("share", Failure::share)
            .text("share_unit", row -> row.shareUnit().text());

    /** Ceilings are those of the scenarios themselves, not of other variants of the model. */
    private record EffectRow(ModelVariant variant, Effect effect, Unit unit, Optional<Ceiling> ceiling) {

        String beyond() {
            return ceiling.map(most -> yesOrNo(most.isExceededBy(effect.difference())))
                    .orElse("");
        }
    }

    private record PathRow(IndicatorPath path, int year) {

        Interval difference() {
            return path.differences().get(year);
        }
    }

    private ComparisonTables() {}

    /** Writes all of them. @throws IOException if one cannot be written */
    public static void write(Path folder, Comparison comparison) throws IOException {
        CsvFile.write(folder, EFFECTS, effects(comparison).stream());
        CsvFile.write(folder, PATHS, paths(comparison).stream());
        CsvFile.write(folder, GROUPS, comparison.groups().stream());
        CsvFile.write(folder, PAIRING, comparison.pairing().stream());
        CsvFile.write(folder, COSTS, comparison.costs().stream());
        CsvFile.write(folder, UNIT_COSTS, comparison.unitCosts().stream());
        CsvFile.write(folder, ACCOUNTS, comparison.accounts().stream());
        CsvFile.write(folder, FAILURES, comparison.failures().stream());
        OvernightTables.write(folder, comparison.overnight());
    }

    private static String yesOrNo(boolean yes) {
        return yes ? "yes" : "no";
    }

    private static List<EffectRow> effects(Comparison comparison) {
        Map<String, Unit> units =
                comparison.catalogue().stream().collect(Collectors.toMap(SeriesMeta::name, SeriesMeta::unit));
        return comparison.variants().stream()
                .flatMap(variant -> variant.effects().stream()
                        .map(effect -> new EffectRow(
                                variant, effect, units.get(effect.indicator()), ceiling(comparison, variant, effect))))
                .toList();
    }

    private static Optional<Ceiling> ceiling(Comparison comparison, ModelVariant variant, Effect effect) {
        return comparison.scenarios().stream()
                .filter(scenario -> variant.equals(comparison.variants().get(0))
                        && scenario.name().equals(effect.scenario()))
                .findFirst()
                .flatMap(scenario -> scenario.ceiling(effect.indicator()));
    }

    private static List<PathRow> paths(Comparison comparison) {
        List<PathRow> rows = new ArrayList<>();
        for (IndicatorPath path : comparison.paths()) {
            for (int year = 0; year < path.levels().size(); year++) {
                rows.add(new PathRow(path, year));
            }
        }
        return rows;
    }
}
