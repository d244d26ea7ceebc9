package org.commonweal.results.report.comparison;

import java.util.List;
import java.util.Optional;
import org.commonweal.results.compare.ComparedScenario;
import org.commonweal.results.compare.Cost;
import org.commonweal.results.compare.GroupEffect;
import org.commonweal.results.compare.UnitCost;

/** One scenario of a comparison, as the sentences about it ask for it. */
record Policy(ComparisonView view, ComparedScenario scenario) {

    String name() {
        return scenario.name();
    }

    String place() {
        return view.frame().placeTitle();
    }

    /** What it does to an indicator, or to what is worked out of them; empty if that was not measured. */
    Optional<Spoken> effect(String indicator) {
        return view.meta(indicator)
                .flatMap(meta -> ComparisonView.effect(view.main(), name(), indicator)
                        .filter(effect -> effect.difference().count() > 0)
                        .map(effect -> Spoken.of(meta, effect)));
    }

    List<Cost> costs() {
        return view.comparison().costs().stream()
                .filter(cost -> cost.scenario().equals(name()))
                .toList();
    }

    List<UnitCost> unitCosts() {
        return view.comparison().unitCosts().stream()
                .filter(cost -> cost.scenario().equals(name()))
                .toList();
    }

    List<GroupEffect> groups() {
        return view.comparison().groups().stream()
                .filter(effect -> effect.scenario().equals(name()))
                .toList();
    }

    /** Whether every indicator is the baseline's to the last digit. */
    boolean changesNothing() {
        return view.main().effects().stream()
                .filter(effect -> effect.scenario().equals(name()))
                .allMatch(effect -> effect.isNothing() || effect.difference().count() == 0);
    }
}
