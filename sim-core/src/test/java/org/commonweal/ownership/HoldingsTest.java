package org.commonweal.ownership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Arrays;
import org.commonweal.economy.Economy;
import org.commonweal.economy.Firms;
import org.commonweal.model.ModelSpec;
import org.commonweal.money.Flow;
import org.commonweal.money.Instrument;
import org.commonweal.money.LeakException;
import org.commonweal.money.Sector;
import org.commonweal.simulation.TinyPlace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The hairdressers' co-operative has 500,000 and capital of 3,000,000; the Bakers' builders have capital of 1,200,000 and
 * owe 120,000.
 */
class HoldingsTest {
    private static final ModelSpec SPEC = TinyPlace.spec();

    private final Economy economy = TinyPlace.open();
    private final LegalForm[] forms = SPEC.rules().ownership().inOrder();
    private final FirmWorth worth = TinyPlace.worth(economy, SPEC);
    private final Holdings holdings = new Holdings(economy, forms, worth);

    private void become(int f, int form) {
        economy.firms.form[f] = (byte) form;
        economy.ledger.reclassify(economy.accounts.firm(f), LegalForms.sector(form));
    }

    @Test
    void everyPoundIsWithWhomItBelongsTo() {
        holdings.measure();
        assertThat(holdings.atBook(Holder.WORKERS)).isEqualTo(3_500_000);
        assertThat(holdings.atBook(Holder.OWNERS)).isEqualTo(1_080_000);
        assertThat(holdings.atBook(Holder.OUTSIDE)).isZero();
        assertThat(holdings.collective()).isEqualTo(3_500_000);
    }

    @ParameterizedTest
    @CsvSource({
        "PLC_BRANCHES, OUTSIDE",
        "PRIVATE_FIRMS, OUTSIDE",
        "WORKER_COOPERATIVES, WORKERS",
        "CONSUMER_COOPERATIVES, MEMBERS",
        "MUTUALS, MEMBERS",
        "COMMUNITY_INTEREST_COMPANIES, COMMUNITY",
        "MUNICIPAL_COMPANIES, COUNCIL",
        "EMPLOYEE_TRUSTS, WORKERS",
        "COMMUNITY_BENEFIT_SOCIETIES, COMMUNITY",
        "CHARITIES, COMMUNITY"
    })
    void everyFormHasAHolder(String sector, Holder holder) {
        int form = Arrays.stream(forms)
                .filter(one -> one.sector().name().equals(sector))
                .findFirst()
                .orElseThrow()
                .index();
        become(TinyPlace.HAIRDRESSERS, form);
        holdings.measure();
        assertThat(holdings.atBook(holder)).isEqualTo(3_500_000);
        assertThatCode(() -> holdings.check("Closing", economy.month)).doesNotThrowAnyException();
    }

    @Test
    void whatMembersHavePutInIsTheirsAndTheRestTheCommunitys() {
        become(TinyPlace.HAIRDRESSERS, LegalForms.index(Sector.COMMUNITY_BENEFIT_SOCIETIES));
        int society = economy.accounts.firm(TinyPlace.HAIRDRESSERS);
        int coopers = economy.accounts.household(TinyPlace.COOPERS);
        economy.ledger.lend(Flow.SHARE_PURCHASES, Instrument.COMMUNITY_SHARES, coopers, society, 20_000);
        economy.ledger.lend(Flow.SHARE_PURCHASES, Instrument.COMMUNITY_SHARES, economy.accounts.region, society, 5_000);
        economy.communityShares.add(TinyPlace.HAIRDRESSERS, coopers, 20_000);
        economy.communityShares.add(TinyPlace.HAIRDRESSERS, economy.accounts.region, 5_000);
        holdings.measure();
        assertThat(holdings.atBook(Holder.MEMBERS)).isEqualTo(20_000);
        assertThat(holdings.atBook(Holder.OUTSIDE)).isEqualTo(5_000);
        assertThat(holdings.atBook(Holder.COMMUNITY)).isEqualTo(3_500_000);
        assertThat(holdings.collective()).as("shares are somebody's own").isEqualTo(3_500_000);
        assertThatCode(() -> holdings.check("Closing", economy.month)).doesNotThrowAnyException();
    }

    @Test
    void whatAClosedFirmHasLeftHasNoHolder() {
        economy.firms.live[TinyPlace.BUILDERS] = false;
        assertThatExceptionOfType(LeakException.class)
                .isThrownBy(() -> holdings.check("Firm demography", economy.month))
                .withMessageContaining("holders have 3500000 p in firms")
                .withMessageContaining("is 4580000 p");
    }

    @Test
    void sharesThatNobodyMayHoldAreFound() {
        economy.ledger.lend(
                Flow.SHARE_PURCHASES,
                Instrument.COMMUNITY_SHARES,
                economy.accounts.anchor(TinyPlace.COUNCIL),
                economy.accounts.firm(TinyPlace.HAIRDRESSERS),
                700);
        assertThatExceptionOfType(LeakException.class)
                .isThrownBy(() -> holdings.check("Closing", economy.month))
                .withMessageContaining("somebody holds shares who cannot");
    }

    @Test
    void aFirmThatIsNotClassifiedAnewIsFound() {
        economy.firms.form[TinyPlace.BUILDERS] = TinyPlace.form(Sector.CHARITIES);
        assertThatExceptionOfType(LeakException.class)
                .isThrownBy(() -> holdings.check("Firm demography", economy.month))
                .withMessageContaining("firm 1 is one of charities, but its account is one of private firms");
    }

    @Test
    void whatIsHeldTogetherIsDividedAmongThoseItBelongsTo() {
        // a Baker and a commuter work in the co-operative: half of it leaves; 4,000 of something else are everybody's
        holdings.measure();
        double[] has = new double[TinyPlace.HOUSEHOLDS];
        new Imputation(economy, holdings, worth).add(has, 3_504_000);
        assertThat(has).containsExactly(1_751_000, 1_000, 1_000, 1_000);
    }

    @Test
    void aFirmOfCustomersIsDividedAmongThoseWhoBuyThere() {
        become(TinyPlace.HAIRDRESSERS, LegalForms.index(Sector.CONSUMER_COOPERATIVES));
        economy.households.supplier[TinyPlace.PERSONAL_SERVICES][TinyPlace.DYERS] = Firms.NO_LOCAL_OWNER;
        economy.households.supplier[TinyPlace.PERSONAL_SERVICES][TinyPlace.COOPERS] = Firms.NO_LOCAL_OWNER;
        holdings.measure();
        double[] has = new double[TinyPlace.HOUSEHOLDS];
        new Imputation(economy, holdings, worth).add(has, holdings.collective());
        assertThat(has).containsExactly(1_750_000, 1_750_000, 0, 0);
    }
}
