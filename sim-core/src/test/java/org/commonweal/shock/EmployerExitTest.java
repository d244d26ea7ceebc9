package org.commonweal.shock;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.commonweal.economy.Economy;
import org.commonweal.money.Sector;
import org.commonweal.policy.Terms;
import org.commonweal.simulation.TinyPlace;
import org.commonweal.time.Month;
import org.junit.jupiter.api.Test;

/**
 * Beside the builders, a private firm of one, and the hairdressers, a co-operative, there are a branch of five, a private
 * firm of five, one of nine and a charity of forty.
 */
class EmployerExitTest {
    private static final int BRANCH_OF_FIVE = 2;
    private static final int PRIVATE_OF_FIVE = 3;
    private static final int PRIVATE_OF_NINE = 4;
    private static final int CHARITY_OF_FORTY = 5;

    private final Economy economy = place();

    private static Economy place() {
        Economy economy = TinyPlace.open();
        add(economy, Sector.PLC_BRANCHES, 5);
        add(economy, Sector.PRIVATE_FIRMS, 5);
        add(economy, Sector.PRIVATE_FIRMS, 9);
        add(economy, Sector.CHARITIES, 40);
        return economy;
    }

    private static void add(Economy economy, Sector sector, int commuters) {
        int f = economy.firms.open();
        economy.firms.commuters[f] = commuters;
        economy.ledger.classify(economy.accounts.firm(f), sector);
    }

    /** Who is closing after a month, in the order of the slots. */
    private List<Integer> closing(EmployerExit shock, int month) {
        economy.month = new Month(month);
        shock.open(economy, Terms.of(economy, 0));
        List<Integer> closing = new ArrayList<>();
        for (int f = 0; f < economy.firms.used; f++) {
            if (economy.firms.closing[f]) {
                closing.add(f);
            }
        }
        return closing;
    }

    @Test
    void theLargestPrivateEmployerClosesInTheMonthItStarts() {
        EmployerExit shock = new EmployerExit(1, 100, 2, 1);
        assertThat(closing(shock, 11)).isEmpty();
        assertThat(closing(shock, 12)).containsExactly(PRIVATE_OF_NINE);
        assertThat(closing(shock, 13)).containsExactly(PRIVATE_OF_NINE);
    }

    @Test
    void severalCloseAtOnceWithoutARamp() {
        assertThat(closing(new EmployerExit(0, 100, 0, 2), 0)).containsExactly(BRANCH_OF_FIVE, PRIVATE_OF_NINE);
    }

    @Test
    void theOthersFollowEvenlyOverTheRamp() {
        EmployerExit shock = new EmployerExit(0, 100, 0.5, 3);
        List<Integer> months = new ArrayList<>();
        for (int month = 0; month < 12; month++) {
            months.add(closing(shock, month).size());
        }
        assertThat(months).containsExactly(1, 1, 2, 2, 3, 3, 3, 3, 3, 3, 3, 3);
        assertThat(closing(shock, 12)).containsExactly(BRANCH_OF_FIVE, PRIVATE_OF_FIVE, PRIVATE_OF_NINE);
    }

    @Test
    void noneClosesAfterItsEnd() {
        EmployerExit shock = new EmployerExit(0, 0.25, 0.5, 3);
        for (int month = 0; month < 12; month++) {
            closing(shock, month);
        }
        assertThat(closing(shock, 12)).hasSize(2);
    }

    @Test
    void moreThanThereAreCloseAllOfThem() {
        assertThat(closing(new EmployerExit(0, 100, 0, 50), 0))
                .doesNotContain(TinyPlace.HAIRDRESSERS, CHARITY_OF_FORTY)
                .hasSize(4);
    }
}
