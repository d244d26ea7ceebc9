package org.commonweal.results.report.ceiling;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.commonweal.results.archive.SeriesMeta;
import org.commonweal.results.ceiling.Ceiling;
import org.commonweal.results.compare.ComparedScenario;
import org.commonweal.results.compare.Comparison;
import org.commonweal.results.compare.Effect;
import org.commonweal.results.number.Amount;
import org.commonweal.results.number.Unit;
import org.commonweal.results.report.Words;
import org.commonweal.results.statistics.Interval;

/** The ceilings of one scenario of a comparison, and whether its effects stay below them. */
public final class CeilingWords {
    /** What a reader has to know of all of them. */
    public static final String READING =
            "A ceiling is the most by which arithmetic alone lets a scenario change an indicator, up or down: the money that"
                    + " its levers, a shock or a change of owners can move, times where it can land, from the accounts of the place at its"
                    + " opening. It is stated before any run. An effect whose whole interval lies beyond it points to a fault, or to something"
                    + " that the arithmetic leaves out.";

    /** Why a scenario has none. */
    public static final String NONE =
            "No ceiling is stated, for it differs from the baseline in more than levers, shocks and an ownership mix, or in none of them.";

    private final Comparison comparison;
    private final ComparedScenario scenario;

    /** Those of a scenario of a comparison. */
    public CeilingWords(Comparison comparison, ComparedScenario scenario) {
        this.comparison = comparison;
        this.scenario = scenario;
    }

    /**
     * The most by which an indicator could change, for a table whose unit is named: {@code ±3,400}; empty where that is not
     * known.
     *
     * @param factor from the indicator's unit to that of the table
     * @param unit of the table
     */
    public static Optional<String> bare(ComparedScenario scenario, String indicator, double factor, Unit unit) {
        return scenario.ceiling(indicator)
                .map(ceiling ->
                        "±" + Amount.bareChange(factor * ceiling.amount(), unit).replace("+", ""));
    }

    /**
     * What all of it comes to, in two sentences; empty where nothing is known.
     *
     * @param called what an indicator is called in a sentence
     */
    public Optional<String> sentences(Function<SeriesMeta, String> called) {
        List<String> most = scenario.ceilings().stream()
                .flatMap(ceiling ->
                        meta(ceiling)
                                .map(meta -> called.apply(meta) + " by " + size(ceiling, meta) + per(meta))
                                .stream())
                .toList();
        if (most.isEmpty()) {
            return Optional.empty();
        }
        List<String> beyond = exceeded().stream()
                .flatMap(ceiling -> meta(ceiling).map(called).stream())
                .toList();
        return Optional.of("By arithmetic alone, before any run, it can change "
                + Words.series(most).replaceFirst(" by ", " by at most ") + "; "
                + (beyond.isEmpty()
                        ? "no effect is distinguishably beyond such a ceiling."
                        : "the whole interval of its effect on " + Words.series(beyond) + " lies beyond."));
    }

    /** A warning for each effect that is beyond its ceiling, without the name of the scenario. */
    public List<String> warnings() {
        return exceeded().stream()
                .flatMap(ceiling -> meta(ceiling)
                        .map(meta -> "the effect on " + lower(meta.title()) + ", "
                                + Amount.bareChange(
                                        factor(meta) * difference(ceiling).mean(), spoken(meta))
                                + per(meta) + ", is beyond its ceiling of " + size(ceiling, meta) + per(meta) + " ("
                                + ceiling.words()
                                + "). Either there is a fault or the arithmetic leaves something out.")
                        .stream())
                .toList();
    }

    /** How each ceiling was reckoned: the indicator, the most, the arithmetic. */
    public List<List<String>> arithmetic() {
        return scenario.ceilings().stream()
                .flatMap(ceiling -> meta(ceiling)
                        .map(meta -> List.of(meta.title(), "±" + size(ceiling, meta) + per(meta), ceiling.words()))
                        .stream())
                .toList();
    }

    private List<Ceiling> exceeded() {
        return scenario.ceilings().stream()
                .filter(ceiling -> effect(ceiling)
                        .filter(effect -> ceiling.isExceededBy(effect.difference()))
                        .isPresent())
                .toList();
    }

    private Interval difference(Ceiling ceiling) {
        return effect(ceiling).orElseThrow().difference();
    }

    private Optional<Effect> effect(Ceiling ceiling) {
        return comparison.variants().get(0).effects().stream()
                .filter(effect -> effect.scenario().equals(scenario.name())
                        && effect.indicator().equals(ceiling.indicator()))
                .findFirst();
    }

    private Optional<SeriesMeta> meta(Ceiling ceiling) {
        return comparison.catalogue().stream()
                .filter(meta -> meta.name().equals(ceiling.indicator()))
                .findFirst();
    }

    private static String size(Ceiling ceiling, SeriesMeta meta) {
        Unit unit = spoken(meta);
        return Amount.size(factor(meta) * ceiling.amount(), unit.isShare() ? unit : unit.altogether());
    }

    private static String per(SeriesMeta meta) {
        return spoken(meta).isMoney() && !spoken(meta).per().isEmpty()
                ? " a " + spoken(meta).per()
                : "";
    }

    private static Unit spoken(SeriesMeta meta) {
        return meta.unit().what().equals("people") ? Unit.NUMBER : meta.unit().spoken();
    }

    private static double factor(SeriesMeta meta) {
        return meta.unit().spokenFactor();
    }

    private static String lower(String title) {
        return Character.toLowerCase(title.charAt(0)) + title.substring(1);
    }
}
