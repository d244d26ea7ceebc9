package org.commonweal.economy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Two lots, of 100 and of 60 pence a month, until month 12. */
class ContractsTest {
    private static final int FIRM = 20;

    private static final int ELSEWHERE = 7;

    private final Contracts contracts = new Contracts(2, ELSEWHERE);

    ContractsTest() {
        for (int c = 0; c < 2; c++) {
            contracts.lot[c] = c == 0 ? 100 : 60;
            contracts.payment[c] = contracts.lot[c];
            contracts.supplier[c] = FIRM;
            contracts.ends[c] = 12;
        }
    }

    private long sum() {
        return IntStream.range(0, contracts.count)
                .mapToLong(c -> contracts.lot[c])
                .sum();
    }

    @Test
    void partsAddUpToTheLotAndTheFirstTakesThePennyOver() {
        contracts.divide(0, 3);
        assertThat(contracts.lot[0]).isEqualTo(34);
        int second = contracts.nextPart(0);
        int third = contracts.nextPart(second);
        assertThat(contracts.lot[second]).isEqualTo(33);
        assertThat(contracts.lot[third]).isEqualTo(33);
        assertThat(contracts.nextPart(third)).isEqualTo(-1);
        assertThat(contracts.wholeLot(third)).isEqualTo(100);
        assertThat(contracts.whole[third]).isZero();
        assertThat(contracts.ends[third]).isEqualTo(12);
        assertThat(contracts.isPart(0)).isTrue();
        assertThat(contracts.isPart(1)).isFalse();
    }

    @Test
    void aLotThatIsDividedAgainAndAgainHasNoMoreParts() {
        for (int parts : new int[] {2, 3, 3, 3, 2, 3}) {
            contracts.divide(0, parts);
            contracts.divide(1, parts);
            assertThat(sum()).isEqualTo(160);
            assertThat(contracts.wholeLot(1)).isEqualTo(60);
        }
        assertThat(contracts.count).as("two lots in three parts").isEqualTo(6);
    }

    @Test
    void aLotThatIsOneAgainLeavesNothingInItsParts() {
        contracts.divide(0, 3);
        int part = contracts.nextPart(0);
        contracts.payment[part] = 33;
        contracts.supplier[part] = FIRM;
        contracts.divide(0, 1);
        assertThat(contracts.lot[0]).isEqualTo(100);
        assertThat(contracts.isPart(0)).isFalse();
        assertThat(contracts.lot[part]).isZero();
        assertThat(contracts.payment[part]).isZero();
        assertThat(contracts.supplier[part]).isEqualTo(ELSEWHERE);
    }

    @Test
    void aLotWithoutItsSupplierEndsAtOnceAndAPartIsLetAgainForTheRest() {
        contracts.divide(0, 2);
        int part = contracts.nextPart(0);
        contracts.loseSupplier(part, 5);
        contracts.loseSupplier(1, 5);
        assertThat(contracts.vacant[part]).isTrue();
        assertThat(contracts.ends[part]).isEqualTo(12);
        assertThat(contracts.vacant[1]).isFalse();
        assertThat(contracts.ends[1]).isEqualTo(5);
        assertThat(contracts.supplier[1]).isEqualTo(ELSEWHERE);
    }
}
