package org.commonweal.results.report.ownership;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.commonweal.results.archive.SeriesMeta;
import org.commonweal.results.compare.ComparedScenario;
import org.commonweal.results.compare.Comparison;
import org.commonweal.results.compare.Effect;
import org.commonweal.results.compare.ModelVariant;
import org.commonweal.results.number.Amount;
import org.commonweal.results.number.Unit;
import org.commonweal.results.statistics.Interval;

/** A comparison of which a scenario sets an ownership mix, as what is said of ownership asks for it. */
record OwnershipView(Comparison comparison) {
    private static final String MIX = "ownership-mix.";
    private static final Pattern PRESET = Pattern.compile("mix-(.+)-(\\d+)");

    /** The scenarios that set a mix. */
    List<ComparedScenario> mixes() {
        return comparison.scenarios().subList(1, comparison.scenarios().size()).stream()
                .filter(scenario -> scenario.changes().stream()
                        .anyMatch(change -> change.key().startsWith(MIX)))
                .toList();
    }

    /** A scenario in words: {@code mix-employee-trusts-30} is {@code employee trusts 30 %}. */
    static String words(ComparedScenario scenario) {
        Matcher preset = PRESET.matcher(scenario.name());
        String words = preset.matches() ? preset.group(1) + " " + preset.group(2) + " %" : scenario.name();
        return words.replace('-', ' ');
    }

    ModelVariant main() {
        return comparison.variants().get(0);
    }

    /** The variants but that of the scenarios themselves. */
    List<ModelVariant> others() {
        return comparison.variants().subList(1, comparison.variants().size());
    }

    Optional<SeriesMeta> meta(String indicator) {
        return comparison.catalogue().stream()
                .filter(meta -> meta.name().equals(indicator))
                .findFirst();
    }

    /** What was measured of what a question asks. */
    Stream<SeriesMeta> measured(OwnershipQuestion question) {
        return question.indicators().stream().flatMap(indicator -> meta(indicator).stream());
    }

    static Optional<Effect> effect(ModelVariant variant, ComparedScenario scenario, SeriesMeta meta) {
        return variant.effects().stream()
                .filter(effect -> effect.scenario().equals(scenario.name())
                        && effect.indicator().equals(meta.name()))
                .findFirst();
    }

    /** An effect in the unit that is spoken. */
    static Interval spoken(SeriesMeta meta, Effect effect) {
        return effect.difference().times(meta.unit().spokenFactor());
    }

    /** The level in the baseline, in words. */
    static String level(SeriesMeta meta, Effect effect) {
        return Amount.bare(meta.unit().spokenFactor() * effect.baseline().mean(), unit(meta));
    }

    /** A change with its interval, or that it may be chance. */
    static String change(SeriesMeta meta, Effect effect) {
        Interval difference = spoken(meta, effect);
        Unit unit = unit(meta);
        if (!Double.isFinite(difference.mean())) {
            return "–";
        }
        if (effect.isNothing()) {
            return "none";
        }
        return Amount.bareChange(difference.mean(), unit)
                + (effect.isDistinguishable()
                        ? " (" + Amount.changes(difference.low(), difference.high(), unit) + ")"
                        : " (may be chance)");
    }

    /** The unit in which an indicator is told: money by the year. */
    static Unit unit(SeriesMeta meta) {
        Unit spoken = meta.unit().spoken();
        return spoken.what().equals("people") ? Unit.NUMBER : spoken;
    }
}
