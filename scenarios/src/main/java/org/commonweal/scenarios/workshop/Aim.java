package org.commonweal.scenarios.workshop;

import java.util.List;
import java.util.Map;
import org.commonweal.results.archive.SeriesMeta;
import org.commonweal.results.report.comparison.Headline;
import org.commonweal.scenarios.BadInput;
import org.commonweal.scenarios.Problem;
import org.commonweal.scenarios.sensitivity.PointRuns;

/**
 * What somebody wants to reach: so much more, or less, of something that everybody asks for.
 *
 * @param indicator its name
 * @param title what it is called
 * @param unit of the amount
 * @param amount how much more; below zero for less
 */
public record Aim(String indicator, String title, String unit, double amount) {
    private static final String INDICATOR = "indicator";
    private static final String AMOUNT = "amount";
    private static final String NUMBER = "-?[0-9]{1,15}(\\.[0-9]{1,15})?";

    /** All indicators that can be aimed at, by no amount yet. */
    public static List<Aim> all() {
        List<SeriesMeta> catalogue = PointRuns.catalogue();
        return Headline.ALL.stream()
                .flatMap(headline -> catalogue.stream()
                        .filter(meta -> meta.name().equals(headline.indicator()))
                        .map(meta -> new Aim(
                                headline.indicator(),
                                headline.title(),
                                meta.unit().text(),
                                0)))
                .toList();
    }

    /** Takes the aim out of what a link says. @throws BadInput if it is none */
    public static Aim take(Map<String, String> asked) {
        String indicator = asked.remove(INDICATOR);
        String amount = asked.remove(AMOUNT);
        Aim aim = all().stream()
                .filter(one -> one.indicator().equals(indicator))
                .findFirst()
                .orElseThrow(() -> new BadInput(
                        INDICATOR,
                        "there is no indicator " + Problem.quoted("" + indicator),
                        String.join(", ", all().stream().map(Aim::indicator).toList()),
                        ""));
        if (amount == null || !amount.matches(NUMBER) || Double.parseDouble(amount) == 0) {
            throw new BadInput(AMOUNT, "the amount is " + Problem.quoted("" + amount), "a number other than zero", "");
        }
        return new Aim(indicator, aim.title(), aim.unit(), Double.parseDouble(amount));
    }

    /** Whether an effect is so large, or larger. */
    boolean isReachedBy(double effect) {
        return amount > 0 ? effect >= amount : effect <= amount;
    }

    /** How far an effect is on the way: 1 where it is reached. */
    double share(double effect) {
        return effect / amount;
    }
}
