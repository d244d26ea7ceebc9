package org.commonweal.genesis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.commonweal.economy.Industry;
import org.commonweal.genesis.OpeningLots.Lot;
import org.commonweal.parameter.ParameterReader;
import org.commonweal.procurement.LettingRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An anchor that spends 20 million pounds a year, the same on each of the twelve industries. */
class OpeningLotsTest {
    private static final long BUDGET = 2_000_000_000L;
    private static final double LARGE = 7_500_000; // 75,000 pounds: more than 0.04 of a category's budget

    @ParameterizedTest
    @ValueSource(doubles = {0.00001, 0.02, 0.3, 1, 3})
    void lotsAreTheBudgetOfTheRun(double scale) {
        assertThat(sum(lots(scale, 1))).isCloseTo(scale * BUDGET, within(1e-3 * scale * BUDGET + 100));
    }

    @Test
    void lotsOfASmallRunAreAsLargeAsInTheRealPlace() {
        double real = shareOfLarge(lots(1, 1));
        List<Lot> small = new ArrayList<>();
        for (long key = 1; key <= 30; key++) {
            small.addAll(lots(0.04, key));
        }
        assertThat(real).isGreaterThan(0.3);
        assertThat(shareOfLarge(small)).isCloseTo(real, within(0.15));
    }

    @Test
    void anAnchorThatBuysNothingHasNoLots() {
        assertThat(new OpeningLots(rule(), 1, 0.5).of(0, 0, recipe())).isEmpty();
    }

    private static double shareOfLarge(List<Lot> lots) {
        return sum(lots.stream().filter(lot -> lot.yearly() > LARGE).toList()) / sum(lots);
    }

    private static double sum(List<Lot> lots) {
        return lots.stream().mapToDouble(Lot::yearly).sum();
    }

    private static List<Lot> lots(double scale, long key) {
        return new OpeningLots(rule(), key, scale).of(0, BUDGET, recipe());
    }

    private static double[] recipe() {
        double[] recipe = new double[Industry.FIRM_INDUSTRIES];
        Arrays.fill(recipe, 1.0 / recipe.length);
        return recipe;
    }

    private static LettingRule rule() {
        return ParameterReader.read(LettingRule.class, List.of());
    }
}
