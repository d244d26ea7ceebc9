package org.commonweal.scenarios.lint;

import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Map;
import org.commonweal.economy.Industry;
import org.commonweal.mix.OwnershipMix;
import org.commonweal.ownership.LegalForm;
import org.commonweal.ownership.LegalForms;
import org.commonweal.place.LegalFormCounts;
import org.commonweal.place.PlaceData;
import org.commonweal.policy.Ceiling;
import org.commonweal.policy.Circumstances;
import org.commonweal.policy.Doubt.Figure;
import org.commonweal.policy.Landing;
import org.commonweal.policy.OpeningAccounts;

/**
 * The most that an ownership mix could do: all surplus of the firms that change hands stays or leaves, they buy here what the
 * forms differ in at most, and what they own of capital goods changes hands.
 */
final class MixCeilings {
    private static final List<String> USUAL = List.of("private-firm", "branch");

    private MixCeilings() {}

    /** The ceilings of a mix; none of one that asks for nothing. */
    static List<Ceiling> of(OwnershipMix mix, Circumstances where) {
        if (!mix.isAsked()) {
            return List.of();
        }
        OpeningAccounts accounts = OpeningAccounts.of(where);
        double part = part(mix, where.place());
        double surplus = part * OpeningAccounts.surplus(where.place());
        DoubleSummaryStatistics sourcing = where.rule(LegalForms.class).all().stream()
                .mapToDouble(LegalForm::localSourcing)
                .summaryStatistics();
        double bought = part * (sourcing.getMax() - sourcing.getMin()) * accounts.sales();
        return new Landing(
                        accounts,
                        Math.max(0, where.years() - mix.from()),
                        surplus + bought,
                        "{} of the jobs at most are in firms that change hands: their surplus, {}, and what forms buy here"
                                + " more or less, {}",
                        List.of(new Figure(part, "share"), Figure.poundsPerYear(surplus), Figure.poundsPerYear(bought)))
                .ceilingsWithWealth(part * accounts.capital());
    }

    /** What private firms and branches have less of may be all of it; of rare forms, what is asked for or what there is. */
    private static double part(OwnershipMix mix, PlaceData place) {
        LegalFormCounts counts = place.legalForms();
        double rare = counts.nonProfit()
                + counts.special().values().stream().mapToInt(Integer::intValue).sum();
        double enterprises = Math.max(1, counts.companies() + counts.soleProprietors() + counts.partnerships() + rare);
        double part = 0;
        for (Map.Entry<String, Double> share : mix.shares().entrySet()) {
            String[] key = share.getKey().split("\\.", 2);
            double there = USUAL.contains(key[0]) ? 1 : rare / enterprises;
            part += Math.max(share.getValue(), there) * (key.length == 1 ? 1 : jobs(key[1], place));
        }
        return Math.min(1, part);
    }

    private static double jobs(String industry, PlaceData place) {
        return Industry.OF_FIRMS.stream()
                        .filter(one -> one.code().replace('_', '-').equals(industry))
                        .mapToInt(one -> place.industry(one).jobs())
                        .sum()
                / (double) Math.max(1, place.totals().jobs());
    }
}
