package org.commonweal.shock;

import static org.assertj.core.api.Assertions.assertThat;

import org.commonweal.credit.FirmCash;
import org.commonweal.economy.Anchor;
import org.commonweal.economy.Economy;
import org.commonweal.model.ModelSpec;
import org.commonweal.money.Flow;
import org.commonweal.money.Sector;
import org.commonweal.policy.Terms;
import org.commonweal.publicfinance.PublicFinance;
import org.commonweal.simulation.TinyPlace;
import org.junit.jupiter.api.Test;

/** The council of the tiny place, whose people cost 200,000 pence a month each. */
class AnchorPostsTest {
    private static final ModelSpec SPEC = TinyPlace.spec();
    private static final long COST = 200_000;

    private final Economy economy = TinyPlace.open();
    private final Anchor council = economy.anchors.get(TinyPlace.COUNCIL);
    private final Terms terms = Terms.of(economy, 0);

    private long netGrant(double size, boolean paidFor) {
        council.grant = 0;
        council.fees = 0;
        council.wageBill = COST * council.heads();
        new AnchorPosts(0, 100, 0, size, paidFor, true, false).set(terms, 1);
        new PublicFinance(
                        economy,
                        SPEC.rules().fiscal(),
                        SPEC.rules().ownership().inOrder(),
                        terms.publicFinance,
                        new FirmCash(economy, SPEC.rules().credit()))
                .grantsAndFees();
        return economy.ledger.flows().month(Flow.GRANTS, Sector.GOVERNMENT, Sector.ANCHORS)
                - economy.ledger.flows().month(Flow.GRANTS, Sector.ANCHORS, Sector.GOVERNMENT);
    }

    @Test
    void postsOpenedComeWithTheirMoney() {
        assertThat(netGrant(0.5, true)).isEqualTo(council.jobs() * COST / 2);
        assertThat(terms.procurement.posts.value(TinyPlace.COUNCIL)).isEqualTo(0.5);
    }

    @Test
    void thoseClosedTakeItAlong() {
        assertThat(netGrant(-0.5, true)).isEqualTo(-council.jobs() * COST / 2);
    }

    @Test
    void thoseThatNobodyElsePaysForChangePostsOnly() {
        assertThat(netGrant(0.5, false)).isZero();
        assertThat(terms.procurement.posts.value(TinyPlace.COUNCIL)).isEqualTo(0.5);
    }
}
