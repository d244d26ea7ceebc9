package org.commonweal.enterprise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.commonweal.simulation.TinyPlace.BUILDERS;
import static org.commonweal.simulation.TinyPlace.CONSTRUCTION;
import static org.commonweal.simulation.TinyPlace.HAIRDRESSERS;

import java.util.stream.IntStream;
import org.commonweal.economy.Economy;
import org.commonweal.money.Sector;
import org.commonweal.ownership.LegalForms;
import org.commonweal.parameter.Given;
import org.commonweal.random.Draws;
import org.commonweal.random.Purpose;
import org.commonweal.simulation.TinyPlace;
import org.junit.jupiter.api.Test;

/** Two private builders, one with one person of whose like a fifth close in a year, one with 30 that live four times as long. */
class OpeningEnterprisesTest {
    private static final int PRIVATE = LegalForms.index(Sector.PRIVATE_FIRMS);

    private final Economy economy = TinyPlace.open();
    private final OpeningEnterprises register;

    OpeningEnterprisesTest() {
        economy.firms.industry[HAIRDRESSERS] = (byte) CONSTRUCTION;
        economy.firms.form[HAIRDRESSERS] = (byte) PRIVATE;
        economy.firms.commuters[HAIRDRESSERS] = 29;
        register = OpeningEnterprises.of(
                economy,
                Given.rule(ClosureHazard.ByAgeAndSize.class, "fifth-year=0.2", "later=0.2", "medium=0.25"),
                TinyPlace.spec().rules().ownership().inOrder());
    }

    @Test
    void aQuarterOfAFirmClosesInAYear() {
        assertThat(economy.firms.heads(BUILDERS)).isEqualTo(1);
        assertThat(register.count(CONSTRUCTION, PRIVATE)).isEqualTo(2);
        assertThat(register.closures(CONSTRUCTION, PRIVATE)).isCloseTo(0.25, within(1e-12));
        assertThat(register.closures(CONSTRUCTION, PRIVATE + 1)).isZero();
    }

    @Test
    void ofThoseThatCloseOneInFiveIsTheLarger() {
        long key = new Draws(1).key(Purpose.ENTRIES, 0);
        double large = IntStream.range(0, 10_000)
                .map(n -> register.heads(CONSTRUCTION, PRIVATE, 7, Draws.bits(key, n, 0)))
                .filter(heads -> heads == 30)
                .count();
        assertThat(large / 10_000).isCloseTo(0.2, within(0.02));
    }

    @Test
    void whereThereWasNoneTheAnswerIsTheUsualOne() {
        assertThat(register.heads(CONSTRUCTION, PRIVATE + 1, 7, 1)).isEqualTo(7);
        assertThat(OpeningEnterprises.none().heads(CONSTRUCTION, PRIVATE, 7, 1)).isEqualTo(7);
    }
}
