package org.commonweal.results.report.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonweal.results.compare.Cost;
import org.commonweal.results.compare.Derived;
import org.commonweal.results.compare.UnitCost;
import org.commonweal.results.number.Amount;
import org.commonweal.results.number.Unit;
import org.commonweal.results.report.Words;
import org.commonweal.results.statistics.Ratio;

/** What a scenario costs whom, what that comes to for each job, and what is left when it is paid. */
final class CostSentence {
    private final Policy policy;

    private CostSentence(Policy policy) {
        this.policy = policy;
    }

    static String of(Policy policy) {
        return new CostSentence(policy).text();
    }

    private String text() {
        List<String> parts = new ArrayList<>();
        parts.add(paid());
        net().ifPresent(parts::add);
        exchequer().ifPresent(parts::add);
        services().ifPresent(parts::add);
        return String.join("; ", parts) + ".";
    }

    private String paid() {
        List<String> bearers = policy.costs().stream()
                .map(Cost::payer)
                .distinct()
                .flatMap(payer -> bearer(payer).stream())
                .toList();
        if (bearers.isEmpty()) {
            return policy.costs().isEmpty()
                    ? "It costs nobody anything that is booked as its cost"
                    : "No cost of it in these years is distinguishable from zero" + wholeRun();
        }
        return "It " + Words.series(bearers) + together(bearers.size() == 1 && isAllTold()) + wholeRun() + each();
    }

    /** What a bearer pays in all, or what of it is distinguishable where all of it is not. */
    private Optional<String> bearer(String payer) {
        Optional<Spoken> all = total(payer);
        if (all.isPresent()) {
            return all.map(cost ->
                    (cost.mean() < 0 ? "saves the " : "costs the ") + payer + " " + cost.size() + cost.interval());
        }
        List<String> parts = policy.costs().stream()
                .filter(cost -> cost.payer().equals(payer) && cost.perYear().leavesOutZero())
                .map(cost -> Amount.level(cost.perYear().mean(), Unit.POUNDS_A_YEAR) + " for " + cost.what())
                .toList();
        return parts.isEmpty() ? Optional.empty() : Optional.of("costs the " + payer + " " + Words.series(parts));
    }

    /** Whether the words name the whole cost of everybody who bears one, and not only what is distinguishable of it. */
    private boolean isAllTold() {
        List<String> payers =
                policy.costs().stream().map(Cost::payer).distinct().toList();
        return payers.size() == 1 && total(payers.get(0)).isPresent();
    }

    private String together(boolean isToldAlready) {
        return isToldAlready
                ? ""
                : policy.effect(Derived.COST)
                        .map(all -> ", " + all.size() + all.interval() + " in all"
                                + (isAllDistinguishable() ? "" : " with what may be chance"))
                        .orElse("");
    }

    private boolean isAllDistinguishable() {
        return policy.costs().stream()
                .map(Cost::payer)
                .allMatch(payer -> total(payer).isPresent());
    }

    /** What a bearer pays in all, if that is distinguishable from zero, or if nothing can be. */
    private Optional<Spoken> total(String payer) {
        return policy.effect(Derived.COST_OF + payer.replace(' ', '-'))
                .filter(cost -> cost.isDistinguishable() || policy.view().main().hasFewPairs() && cost.mean() != 0);
    }

    /** What was paid before the window is not in it. */
    private String wholeRun() {
        int years = policy.view().frame().years();
        if (policy.view().frame().window() >= years) {
            return "";
        }
        double all = policy.costs().stream().mapToDouble(Cost::wholeRun).sum();
        return ", and it " + (all < 0 ? "saves " : "costs ") + Amount.bare(Math.abs(all), Unit.POUNDS) + " over all "
                + years + " years";
    }

    /** For each additional job and resident in work. */
    private String each() {
        List<String> known = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        for (UnitCost cost : policy.unitCosts()) {
            String what = Headline.one(cost.indicator());
            Ratio perYear = cost.perYear();
            if (perYear.isDefined()) {
                known.add(Amount.bare(perYear.value(), Unit.POUNDS_A_YEAR) + " a year ("
                        + Amount.levels(perYear.low(), perYear.high(), Unit.POUNDS_A_YEAR) + ") for each " + what);
            } else {
                unknown.add(what);
            }
        }
        return (known.isEmpty() ? "" : ", " + Words.series(known))
                + (unknown.isEmpty()
                        ? ""
                        : " (the cost of each " + Words.series(unknown) + " is not defined, as none is"
                                + " distinguishable from chance)");
    }

    private Optional<String> net() {
        return policy.effect(Derived.NET_HERE)
                .map(net -> net.isDistinguishable()
                        ? "net of all costs, households of " + policy.place() + " have " + net.size()
                                + (net.mean() > 0 ? " more" : " less") + net.interval() + " after taxes and benefits"
                        : "net of all costs, the change in what households of " + policy.place() + " have, "
                                + net.change() + " a year" + net.interval() + ", is not distinguishable from zero");
    }

    private Optional<String> exchequer() {
        return policy.effect("treasury.net")
                .map(net -> net.isDistinguishable()
                        ? "the Exchequer is " + net.size() + (net.mean() > 0 ? " better off" : " worse off")
                                + net.interval()
                        : "for the Exchequer no gain or loss is distinguishable");
    }

    private Optional<String> services() {
        return policy.effect("anchors.volume")
                .map(volume -> volume.isDistinguishable()
                        ? "anchors buy " + Amount.bare(Math.abs(volume.share()), Unit.SHARE)
                                + (volume.mean() > 0 ? " more" : " fewer") + " goods and services"
                        : "anchors buy as many goods and services as before, as far as can be distinguished");
    }
}
