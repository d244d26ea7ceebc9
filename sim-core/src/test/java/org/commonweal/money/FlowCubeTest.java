package org.commonweal.money;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FlowCubeTest {
    private final FlowCube cube = new FlowCube(Sector.CORE);

    FlowCubeTest() {
        add(Flow.CONSUMPTION, Sector.HOUSEHOLDS, Sector.PRIVATE_FIRMS, 100);
        add(Flow.CONSUMPTION, Sector.HOUSEHOLDS, Sector.PRIVATE_FIRMS, 20);
        add(Flow.CONSUMPTION, Sector.HOUSEHOLDS, Sector.CHARITIES, 3);
        add(Flow.WAGES, Sector.PRIVATE_FIRMS, Sector.HOUSEHOLDS, 70);
        add(Flow.INHERITANCE, Sector.HOUSEHOLDS, Sector.HOUSEHOLDS, 5_000);
        add(Flow.LENDING, Sector.NATIONAL_BANK, Sector.PRIVATE_FIRMS, 900);
    }

    @Test
    void paymentsOfOneReasonBetweenTwoSectorsAddUp() {
        assertThat(cube.month(Flow.CONSUMPTION, Sector.HOUSEHOLDS, Sector.PRIVATE_FIRMS))
                .isEqualTo(120);
        assertThat(cube.month(Flow.CONSUMPTION, Sector.PRIVATE_FIRMS, Sector.HOUSEHOLDS))
                .isZero();
    }

    @Test
    void aReasonIsTheSumOverPayersAndOverPayees() {
        assertThat(cube.month(Flow.CONSUMPTION)).isEqualTo(123);
        assertThat(cube.monthFrom(Flow.CONSUMPTION, Sector.HOUSEHOLDS)).isEqualTo(123);
        assertThat(cube.monthTo(Flow.CONSUMPTION, Sector.CHARITIES)).isEqualTo(3);
        assertThat(cube.monthTo(Flow.CONSUMPTION, Sector.HOUSEHOLDS)).isZero();
    }

    @Test
    void aSectorsNetIsWhatItReceivedLessWhatItPaid() {
        assertThat(cube.net(Sector.HOUSEHOLDS, Flow.Kind.CURRENT)).isEqualTo(70 - 123);
        assertThat(cube.net(Sector.PRIVATE_FIRMS, Flow.Kind.CURRENT)).isEqualTo(120 - 70);
        assertThat(cube.net(Sector.PRIVATE_FIRMS, Flow.Kind.FINANCIAL)).isEqualTo(900);
    }

    @Test
    void whatStaysWithinASectorNetsToNothing() {
        assertThat(cube.net(Sector.HOUSEHOLDS, Flow.Kind.CAPITAL)).isZero();
    }

    @Test
    void whatSomeReceiveOthersHavePaid() {
        for (Flow.Kind kind : Flow.Kind.values()) {
            long sum = 0;
            for (Sector sector : Sector.CORE) {
                sum += cube.net(sector, kind);
            }
            assertThat(sum).as(kind.name()).isZero();
        }
    }

    @Test
    void theYearIsTheSumOfItsClosedMonths() {
        cube.closeMonth();
        add(Flow.WAGES, Sector.PRIVATE_FIRMS, Sector.HOUSEHOLDS, 71);
        assertThat(cube.year(Flow.WAGES, Sector.PRIVATE_FIRMS, Sector.HOUSEHOLDS))
                .isEqualTo(70);
        cube.closeMonth();
        assertThat(cube.year(Flow.WAGES, Sector.PRIVATE_FIRMS, Sector.HOUSEHOLDS))
                .isEqualTo(141);
        assertThat(cube.month(Flow.WAGES)).isZero();
    }

    @Test
    void aNewYearBeginsAtZero() {
        cube.closeMonth();
        cube.closeYear();
        assertThat(cube.year(Flow.WAGES, Sector.PRIVATE_FIRMS, Sector.HOUSEHOLDS))
                .isZero();
    }

    @Test
    void aCopyIsEqualAndIndependent() {
        FlowCube copy = new FlowCube(Sector.CORE);
        copy.copyFrom(cube);
        add(Flow.WAGES, Sector.PRIVATE_FIRMS, Sector.HOUSEHOLDS, 1);
        assertThat(copy.month(Flow.WAGES)).isEqualTo(70);
        assertThat(cube.month(Flow.WAGES)).isEqualTo(71);
    }

    private void add(Flow why, Sector from, Sector to, long pence) {
        cube.add(why, from.ordinal(), to.ordinal(), pence);
    }
}
