package org.commonweal.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.commonweal.economy.Economy;
import org.commonweal.genesis.SmallPlace;
import org.commonweal.money.Audit;
import org.commonweal.money.Instrument;
import org.junit.jupiter.api.Test;

/** Firms of the small place that invest with a lender, for two years with exact books. */
class ProjectRunTest {
    private static final String ALL = "investment.project-borrowers=1";
    private static final String NO_LENDER = "credit.constant=-5";
    private static final String STRICT = "credit.leverage=20";

    private static Economy afterTwoYears(String... settings) {
        Simulation run = new Simulation(Spec.with(settings), SmallPlace.data(), 3, 1, 0, Audit.PHASE, List.of());
        run.run(24);
        return run.economy();
    }

    private static double capital(Economy economy) {
        return IntStream.range(0, economy.firms.used)
                .filter(f -> economy.firms.live[f])
                .mapToDouble(f -> economy.firms.capital[f])
                .sum();
    }

    private static double loans(Economy economy) {
        return economy.ledger.balance(Instrument.FIRM_LOANS, economy.accounts.nationalBank);
    }

    @Test
    void theyOweMoreThanFirmsThatBorrowOnlyWhatIsMissing() {
        assertThat(loans(afterTwoYears(ALL))).isGreaterThan(1.5 * loans(afterTwoYears()));
    }

    @Test
    void withoutALenderTheyHaveLessCapitalTheMoreTheyGiveUp() {
        double nothing = capital(afterTwoYears(ALL, NO_LENDER, STRICT, "investment.project-given-up=0"));
        double all = capital(afterTwoYears(ALL, NO_LENDER, STRICT, "investment.project-given-up=1"));
        assertThat(all).isLessThan(0.95 * nothing);
    }
}
