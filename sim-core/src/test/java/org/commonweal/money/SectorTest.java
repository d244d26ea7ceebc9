package org.commonweal.money;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SectorTest {

    @Test
    void firmsAreTenSectorsInARow() {
        assertThat(Sector.CORE.stream().filter(Sector::isFirms))
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
        assertThat(Sector.CORE.stream().filter(sector -> !sector.isLocal()))
                .containsExactly(
                        Sector.NATION, Sector.REGION, Sector.GOVERNMENT, Sector.NATIONAL_BANK, Sector.PENSION_FUND);
    }

    @Test
    void everySectorIsFoundByItsOrdinal() {
        assertThat(Sector.CORE)
                .allSatisfy(
                        sector -> assertThat(Sector.CORE.get(sector.ordinal())).isSameAs(sector));
    }

    @Test
    void aKeyIsTheNameAsFilesWriteIt() {
        assertThat(Sector.WORKER_COOPERATIVES.key()).isEqualTo("worker-cooperatives");
        assertThat(Sector.WORKER_COOPERATIVES).hasToString("WORKER_COOPERATIVES");
    }

    @Test
    void everySectorHasItsOwnName() {
        assertThat(Sector.CORE)
                .extracting(Sector::title)
                .doesNotHaveDuplicates()
                .allMatch(title -> !title.isBlank());
    }
}
