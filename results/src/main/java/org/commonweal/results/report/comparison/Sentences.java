package org.commonweal.results.report.comparison;

import java.util.ArrayList;
import java.util.List;
import org.commonweal.results.archive.SeriesMeta;
import org.commonweal.results.compare.Cost;
import org.commonweal.results.compare.Effect;
import org.commonweal.results.compare.Failure;
import org.commonweal.results.compare.Interval;
import org.commonweal.results.report.html.Amount;

/** Sentences about effects that say no more than their intervals do. */
final class Sentences {
    private static final int MANY = 1000;

    private Sentences() {}

    /** An effect that is told apart from zero: {@code Jobs rise by 120 people (95 % interval +40 to +200; 0.14 % of ...)}. */
    static String told(SeriesMeta meta, Effect effect) {
        Interval difference = effect.difference();
        String unit = meta.unit();
        List<String> notes = new ArrayList<>();
        String ends = ComparisonView.ends(difference, unit);
        if (!ends.isEmpty()) {
            notes.add("95 % interval " + ends);
        }
        notes.add("baseline " + Amount.level(effect.baseline().mean(), unit));
        return meta.title() + ": " + (difference.mean() > 0 ? "up" : "down") + " by "
                + Amount.size(difference.mean(), unit) + " (" + String.join("; ", notes) + ").";
    }

    /** An effect that is not told apart from zero, to be listed: {@code jobs (−40 to +60; needs about 60 pairs)}. */
    static String untold(SeriesMeta meta, Effect effect) {
        List<String> notes = new ArrayList<>();
        String ends = ComparisonView.ends(effect.difference(), meta.unit());
        if (!ends.isEmpty()) {
            String unit = Amount.changeUnit(meta.unit());
            notes.add(ends + (unit.startsWith("pounds") || unit.equals("ratio") ? period(unit) : " " + unit));
        }
        if (effect.pairsNeeded() > 0) {
            notes.add("needs " + needed(effect.pairsNeeded()));
        }
        return lower(meta.title()) + (notes.isEmpty() ? "" : " (" + String.join("; ", notes) + ")");
    }

    private static String period(String unit) {
        return unit.startsWith("pounds") ? unit.substring("pounds".length()) : "";
    }

    /** The verdict on an effect in a table. */
    static String verdict(Effect effect, String direction) {
        Interval difference = effect.difference();
        if (!Double.isFinite(difference.mean())) {
            return "not measured";
        }
        if (unchanged(effect)) {
            return "no change in any pair";
        }
        if (difference.count() < 2) {
            return "one pair: no interval";
        }
        if (effect.told()) {
            boolean up = difference.mean() > 0;
            return switch (direction) {
                case "HIGHER_IS_BETTER" -> up ? "higher, which is better" : "lower, which is worse";
                case "LOWER_IS_BETTER" -> up ? "higher, which is worse" : "lower, which is better";
                default -> up ? "higher" : "lower";
            };
        }
        return "cannot be told apart from no change with " + difference.count() + " pairs"
                + (effect.pairsNeeded() > 0 ? "; needs " + needed(effect.pairsNeeded()) : "");
    }

    /** How many pairs an effect of this size needs, as far as it makes sense to count. */
    static String needed(int pairs) {
        return pairs > MANY ? "more than 1,000 pairs" : "about " + Amount.bare(pairs, "") + " pairs";
    }

    /** Whether scenario and baseline are equal in every pair. */
    static boolean unchanged(Effect effect) {
        return effect.difference().mean() == 0 && effect.difference().halfWidth() == 0;
    }

    static String cost(Cost cost) {
        String ends = ComparisonView.ends(cost.perYear(), "pounds/year");
        return cost.what() + ": " + Amount.change(cost.perYear().mean(), "pounds/year")
                + (ends.isEmpty() ? "" : " (" + ends + ")") + ", on the account of " + cost.payer();
    }

    static String failure(Failure failure) {
        return failure.what() + " in " + failure.runs() + " of " + failure.of() + " runs"
                + (failure.runs() > 0 && Double.isFinite(failure.size())
                        ? ", then " + Amount.level(failure.size(), failure.unit()) + " on average"
                        : "");
    }

    static String lower(String title) {
        boolean name = title.length() > 1 && Character.isUpperCase(title.charAt(1)) || title.startsWith("Gini");
        return name ? title : Character.toLowerCase(title.charAt(0)) + title.substring(1);
    }
}
