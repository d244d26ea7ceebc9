package org.commonweal.results.report.ownership;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.commonweal.results.SyntheticComparison;
import org.commonweal.results.archive.Parameter;
import org.commonweal.results.archive.SeriesMeta;
import org.commonweal.results.archive.SeriesMeta.Direction;
import org.commonweal.results.archive.SeriesMeta.Kind;
import org.commonweal.results.archive.SeriesMeta.Role;
import org.commonweal.results.compare.ComparedScenario;
import org.commonweal.results.compare.Comparison;
import org.commonweal.results.compare.ComparisonPlan.Varies;
import org.commonweal.results.compare.Effect;
import org.commonweal.results.compare.ModelVariant;
import org.commonweal.results.number.Unit;
import org.commonweal.results.report.Markdown;
import org.commonweal.results.statistics.Interval;
import org.junit.jupiter.api.Test;

/** A mix that keeps 60 more hundredths of the surplus here, and has 500 jobs more, which is lost among private firms. */
class OwnershipReportTest {
    private static final String MIX = "mix-worker-cooperatives-30";
    private static final SeriesMeta SURPLUS = meta("retention.surplus.all", "Surplus that stays in the place", "share");
    private static final SeriesMeta JOBS = meta("labour.jobs", "Jobs", "people");

    private static SeriesMeta meta(String name, String title, String unit) {
        return new SeriesMeta(name, title, Unit.of(unit), title, Direction.NEITHER, Kind.MEAN, Role.OUTCOME, "", "");
    }

    private static Effect effect(SeriesMeta meta, double mean, boolean isDistinguishable) {
        Interval difference = new Interval(mean, isDistinguishable ? Math.abs(mean) / 2 : 2 * Math.abs(mean), 10, 0.01);
        return new Effect(
                meta.name(), MIX, new Interval(1000, 1, 10, 0), difference, difference, 0.01, isDistinguishable, 0);
    }

    private static Comparison comparison(String key, int pairs) {
        Comparison bare = SyntheticComparison.of(List.of(SURPLUS, JOBS), List.of(), 10);
        Parameter change = new Parameter(key, "0.3", "share", "", "a choice", "lever", "");
        List<ModelVariant> variants = List.of(
                new ModelVariant(
                        "main",
                        "as the scenarios are",
                        Varies.NOTHING,
                        10,
                        0.95,
                        List.of(effect(SURPLUS, 0.06, true), effect(JOBS, 500, true))),
                new ModelVariant(
                        "as-private-firm",
                        "all legal forms as private firms are",
                        Varies.ASSUMPTIONS,
                        pairs,
                        0.95,
                        List.of(effect(SURPLUS, 0.001, false), effect(JOBS, -10, false))),
                new ModelVariant(
                        "recession",
                        "in a recession",
                        Varies.CIRCUMSTANCES,
                        pairs,
                        0.95,
                        List.of(effect(SURPLUS, 0.05, true), effect(JOBS, -300, true))));
        return new Comparison(
                bare.frame(),
                List.of(
                        new ComparedScenario("baseline", "?", List.of(), List.of(), List.of()),
                        new ComparedScenario(MIX, "?", List.of(change), List.of(), List.of())),
                bare.catalogue(),
                variants,
                bare.paths(),
                bare.groups(),
                bare.curves(),
                bare.accounts(),
                bare.costs(),
                bare.unitCosts(),
                bare.failures(),
                bare.pounds(),
                bare.pairing(),
                bare.overnight());
    }

    private static String signs(int pairs) {
        OwnershipView view = new OwnershipView(comparison("ownership-mix.worker-cooperative", pairs));
        return new Signs(view, view.mixes().get(0)).text();
    }

    @Test
    void signsThatHoldAreNamedAndThoseThatDoNot() {
        assertThat(signs(6))
                .isEqualTo(
                        "Of 2 effects that are asked for here 2 are distinguishable from zero."
                                + " All legal forms as private firms are: none of these effects is seen."
                                + " In a recession: 1 sign holds, of surplus that stays in the place; that of jobs turns round.");
    }

    @Test
    void fewPairsTellNothingOfSigns() {
        assertThat(signs(3)).contains("In a recession: too few pairs to tell which signs hold.");
    }

    @Test
    void aComparisonWithoutAMixHasNoSuchSection() {
        assertThat(OwnershipReport.section(comparison("levers.local-bank.capital", 6)))
                .isEmpty();
        assertThat(OwnershipReport.picture(comparison("levers.local-bank.capital", 6), ""))
                .isEmpty();
    }

    @Test
    void theSummaryNamesTheMixAndItsEffects() {
        Markdown page = new Markdown();
        OwnershipReport.add(comparison("ownership-mix.worker-cooperative", 6), page);
        List<String> expected = new ArrayList<>(List.of("worker cooperatives 30 %", "+6 (", "+500 ("));
        assertThat(page.toString()).contains(expected);
    }
}
