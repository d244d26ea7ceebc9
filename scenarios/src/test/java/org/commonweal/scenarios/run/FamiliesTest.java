package org.commonweal.scenarios.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.commonweal.parameter.Setting;
import org.junit.jupiter.api.Test;

class FamiliesTest {
    private static final Variant LEVER =
            new Variant("lever", "", List.of(SmallRuns.set("levers.progressive-procurement.reach", "9")));
    private static final Variant RULE =
            new Variant("rule", "", List.of(SmallRuns.set("consumption.adjustment", "0.2 1/year")));

    private static List<Trial> trials() {
        Trial base = SmallRuns.year(1, List.<Setting>of()).withBurnIn(1);
        List<Trial> trials = new ArrayList<>(new Pairs(List.of(base, base.in(LEVER)), 2).trials());
        trials.add(base.in(RULE));
        return trials;
    }

    @Test
    void trialsOfASeedAreAFamilyUnlessTheirRulesDiffer() {
        assertThat(Families.of(trials()).stream()
                        .map(family -> family.stream().map(Trial::title).toList()))
                .containsExactly(
                        List.of("small, seed 1", "small, lever, seed 1"),
                        List.of("small, seed 2", "small, lever, seed 2"),
                        List.of("small, rule, seed 1"));
    }

    @Test
    void aFamilyIsBurntInOnce() {
        assertThat(Families.months(trials())).isEqualTo(3 * 12 + 5 * 12);
    }

    @Test
    void anotherPlaceHasAnotherPast() {
        Trial base = SmallRuns.year(1, List.of());
        assertThat(Families.of(List.of(base, base.withFewestOfEachForm(3), base.withScale(0.03), base.withBurnIn(1))))
                .hasSize(4);
    }
}
