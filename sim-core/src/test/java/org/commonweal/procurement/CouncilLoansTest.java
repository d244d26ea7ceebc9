package org.commonweal.procurement;

import static org.assertj.core.api.Assertions.assertThat;

import org.commonweal.economy.Anchor;
import org.commonweal.economy.Economy;
import org.commonweal.money.Flow;
import org.commonweal.money.Instrument;
import org.commonweal.parameter.Given;
import org.commonweal.simulation.TinyPlace;
import org.junit.jupiter.api.Test;

/** The council of the tiny place may borrow half of what it builds; it pays 6 % and a tenth a year back. */
class CouncilLoansTest {
    private final Economy economy = TinyPlace.open();
    private final Anchor council = economy.anchors.get(TinyPlace.COUNCIL);
    private final CouncilLoans loans = new CouncilLoans(
            economy, Given.rule(BorrowingRule.class, "share=0.5", "from=0.1", "rate=0.06", "years=10"));

    private long owed() {
        return economy.ledger.owed(Instrument.COUNCIL_LOANS, council.account());
    }

    @Test
    void itBorrowsWhatIsMissingUpToHalfOfWhatItBuilds() {
        assertThat(loans.borrow(council, 300_000, 1_200_000, 0)).isEqualTo(300_000);
        assertThat(loans.borrow(council, 900_000, 1_200_000, 0)).isEqualTo(600_000);
        assertThat(owed()).isEqualTo(900_000);
    }

    @Test
    void whatReservesAreThereForIsNotBorrowed() {
        // a tenth of what it spends, 2,500,000 a year
        assertThat(loans.borrow(council, 300_000, 1_200_000, 2_500_000)).isEqualTo(50_000);
        assertThat(loans.borrow(council, 200_000, 1_200_000, 2_500_000)).isZero();
    }

    @Test
    void nothingWhenNothingIsMissingNorUnderANotice() {
        assertThat(loans.borrow(council, -300_000, 1_200_000, 0)).isZero();
        council.frozen = true;
        assertThat(loans.borrow(council, 300_000, 1_200_000, 0)).isZero();
        assertThat(owed()).isZero();
    }

    @Test
    void interestAndAPartOfTheDebtArePaidEachMonth() {
        loans.borrow(council, 240_000, 1_200_000, 0);
        loans.serve(council);
        assertThat(economy.ledger.flows().month(Flow.LOAN_INTEREST)).isEqualTo(1_200);
        assertThat(owed()).isEqualTo(240_000 - 2_000);
    }

    @Test
    void interestThereIsNoMoneyForIsOwedAsWell() {
        loans.borrow(council, 240_000, 1_200_000, 0);
        long all = economy.ledger.deposits(council.account());
        economy.ledger.pay(Flow.GRANTS, council.account(), economy.accounts.government, all);
        loans.serve(council);
        assertThat(owed()).isEqualTo(241_200);
    }

    @Test
    void theLastPennyIsPaidBack() {
        BorrowingRule rule = Given.rule(BorrowingRule.class, "share=0.5", "from=0.1", "rate=0.06", "years=10");
        assertThat(rule.principal(1)).isEqualTo(1);
        assertThat(rule.principal(0)).isZero();
    }
}
