package org.commonweal.results.report.comparison;

import java.util.Optional;
import org.commonweal.results.number.Amount;
import org.commonweal.results.number.Unit;

/**
 * Why poverty and the Gini of income do not move as a reader expects of what the lowest quintile gains or loses: by the
 * numbers, and only where they do not.
 */
final class LowIncomes {
    private final Policy policy;
    private final Spoken lowest;

    private LowIncomes(Policy policy, Spoken lowest) {
        this.policy = policy;
        this.lowest = lowest;
    }

    /** Poverty that hardly answers to the incomes of the lowest quintile, because its line moves with the median. */
    static Optional<String> poverty(Policy policy) {
        return of(policy).flatMap(LowIncomes::poverty);
    }

    /** A Gini that moves the other way, because the highest quintile loses or gains more of what it has. */
    static Optional<String> gini(Policy policy) {
        return of(policy).flatMap(LowIncomes::gini);
    }

    private static Optional<LowIncomes> of(Policy policy) {
        return policy.effect("income.mean.quintile-1")
                .filter(Spoken::isDistinguishable)
                .map(lowest -> new LowIncomes(policy, lowest));
    }

    private boolean fall() {
        return lowest.mean() < 0;
    }

    private Optional<String> poverty() {
        Optional<Spoken> poverty = policy.effect("income.poverty").filter(this::hardlyAnswers);
        Optional<Spoken> median = policy.effect("income.median").filter(middle -> middle.mean() < 0 == fall());
        return poverty.flatMap(relative -> median.map(middle -> "Relative poverty changes by only " + points(relative)
                + " although the lowest quintile of households has " + lowest.size() + (fall() ? " less" : " more")
                + ", since the median, of which its line is 60 %, "
                + (fall() ? "falls" : "rises") + " by " + middle.size() + " too"
                + policy.effect("income.poverty.fixed-line")
                        .map(fixed ->
                                "; the share of households below the line of the opening changes by " + points(fixed))
                        .orElse("")
                + "."));
    }

    /** Whether poverty moves with the lowest incomes, or against them by less than they do, beside what was there. */
    private boolean hardlyAnswers(Spoken poverty) {
        return poverty.mean() < 0 == fall() || Math.abs(poverty.share()) < Math.abs(lowest.share());
    }

    private Optional<String> gini() {
        Optional<Spoken> gini = policy.effect("income.gini").filter(spread -> spread.mean() < 0 == fall());
        return gini.flatMap(spread -> policy.effect("income.mean.quintile-5")
                .filter(highest -> fall() ? highest.share() < lowest.share() : highest.share() > lowest.share())
                .map(highest -> "The Gini of income " + (fall() ? "falls" : "rises") + " by " + spread.size()
                        + spread.doubt() + " although the lowest quintile " + (fall() ? "loses" : "gains")
                        + ", since the highest " + (fall() ? "loses" : "gains") + " more of what it has: "
                        + part(highest) + " of its income, the lowest " + part(lowest) + "."));
    }

    private static String points(Spoken effect) {
        return Amount.change(effect.mean(), effect.unit()) + effect.doubt();
    }

    private static String part(Spoken effect) {
        return Amount.bare(Math.abs(effect.share()), Unit.SHARE);
    }
}
