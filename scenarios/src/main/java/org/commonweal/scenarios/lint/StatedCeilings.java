package org.commonweal.scenarios.lint;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.commonweal.mix.OwnershipMix;
import org.commonweal.model.ModelSpec;
import org.commonweal.model.ModelSpec.Dated;
import org.commonweal.parameter.Question;
import org.commonweal.place.PlaceData;
import org.commonweal.results.ceiling.Ceiling;
import org.commonweal.scenarios.scenario.Scenario;

/**
 * The most that the levers, the shocks and the ownership mix in which two scenarios differ could do, said before either runs.
 * Where the scenarios differ in anything else (rules, estimates) no arithmetic bounds the difference and nothing is said.
 */
public final class StatedCeilings {
    private final Case baseline;
    private final Case other;

    private StatedCeilings(Case baseline, Case other) {
        this.baseline = baseline;
        this.other = other;
    }

    /**
     * The ceilings of the difference, in the order of the levers' indicators.
     *
     * @param place where both run
     */
    public static List<Ceiling> of(
            Scenario baseline, ModelSpec baselineSpec, Scenario other, ModelSpec otherSpec, PlaceData place) {
        boolean bounded = baselineSpec.rules().equals(otherSpec.rules())
                && baseline.estimateSettings().equals(other.estimateSettings());
        return bounded
                ? new StatedCeilings(new Case(baseline, baselineSpec, place), new Case(other, otherSpec, place)).all()
                : List.of();
    }

    /** Programmes that are pulled in both, but otherwise, could each do their most in opposite directions. */
    private List<Ceiling> all() {
        Map<String, List<Ceiling>> byIndicator = new LinkedHashMap<>();
        for (int i = 0; i < other.programmes().size(); i++) {
            Dated before = baseline.programmes().get(i);
            Dated after = other.programmes().get(i);
            if (!before.programme().equals(after.programme())) {
                add(Stream.concat(stated(baseline, before), stated(other, after)), byIndicator);
            }
        }
        if (!baseline.spec().ownershipMix().equals(other.spec().ownershipMix())) {
            add(Stream.concat(mix(baseline), mix(other)), byIndicator);
        }
        return byIndicator.values().stream().map(StatedCeilings::together).toList();
    }

    private static void add(Stream<Ceiling> ceilings, Map<String, List<Ceiling>> byIndicator) {
        ceilings.forEach(ceiling -> byIndicator
                .computeIfAbsent(ceiling.indicator(), absent -> new ArrayList<>())
                .add(ceiling));
    }

    private static Stream<Ceiling> mix(Case asked) {
        return MixCeilings.of(asked.spec().ownershipMix(), new Seen(asked, OwnershipMix.NAME)).stream()
                .map(ceiling -> told("ownership mix", ceiling));
    }

    private static Stream<Ceiling> stated(Case asked, Dated dated) {
        boolean acts = dated.programme().isPulled()
                && dated.programme().from() < asked.scenario().years();
        if (!acts) {
            return Stream.of();
        }
        String name = Question.nameOf(dated.programme().getClass()).replace('-', ' ');
        return dated.programme().ceilings(new Seen(asked, dated.key())).stream().map(ceiling -> told(name, ceiling));
    }

    private static Ceiling told(String whose, org.commonweal.policy.Ceiling ceiling) {
        return new Ceiling(
                ceiling.indicator(), ceiling.amount(), whose + ": " + Figures.in(ceiling.why(), ceiling.figures()));
    }

    private static Ceiling together(List<Ceiling> ceilings) {
        String indicator = ceilings.get(0).indicator();
        double sum = ceilings.stream().mapToDouble(Ceiling::amount).sum();
        return new Ceiling(
                indicator,
                org.commonweal.policy.Ceiling.isShare(indicator) ? Math.min(1, sum) : sum,
                String.join("; ", ceilings.stream().map(Ceiling::words).toList()));
    }
}
