package org.commonweal.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SectorTest {

    @Test
    void firmsAreTenSectorsInARow() {
        assertThat(Arrays.stream(Sector.values()).filter(Sector::isFirms))
                .containsExactly(
                        Sector.PLC_BRANCHES,
                        Sector.PRIVATE_FIRMS,
                        Sector.WORKER_COOPERATIVES,
                        Sector.CONSUMER_COOPERATIVES,
                        Sector.MUTUALS,
                        Sector.COMMUNITY_INTEREST_COMPANIES,
                        Sector.MUNICIPAL_COMPANIES,
                        Sector.EMPLOYEE_TRUSTS,
                        Sector.COMMUNITY_BENEFIT_SOCIETIES,
                        Sector.CHARITIES);
    }

    @Test
    void moneyThatReachesTheseSectorsHasLeftThePlace() {
        assertThat(Arrays.stream(Sector.values()).filter(sector -> !sector.isLocal()))
                .containsExactly(
                        Sector.NATION, Sector.REGION, Sector.GOVERNMENT, Sector.NATIONAL_BANK, Sector.PENSION_FUND);
    }

    @ParameterizedTest
    @EnumSource
    void everySectorIsFoundByItsOrdinal(Sector sector) {
        assertThat(Sector.at(sector.ordinal())).isSameAs(sector);
    }

    @Test
    void everySectorHasItsOwnName() {
        assertThat(Sector.values())
                .extracting(Sector::title)
                .doesNotHaveDuplicates()
                .allMatch(title -> !title.isBlank());
        assertThat(Sector.values()).hasSize(Sector.COUNT);
    }
}
