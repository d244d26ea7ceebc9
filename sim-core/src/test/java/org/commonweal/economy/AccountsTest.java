package org.commonweal.economy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AccountsTest {
    private final Accounts accounts = new Accounts(2, 3, 4);

    @Test
    void everyAccountHasAnOwnerAndNoTwoTheSame() {
        assertThat(accounts.count()).isEqualTo(8 + 2 + 3 + 4);
        assertThat(IntStream.range(0, accounts.count()).mapToObj(accounts::name))
                .doesNotHaveDuplicates();
        assertThat(accounts.name(accounts.pensionFund)).isEqualTo("pension fund");
        assertThat(accounts.name(accounts.firm(2))).isEqualTo("firm 2");
    }

    @Test
    void twoPlacesInOneLedgerShareNoAccount() {
        Accounts next = new Accounts(accounts.count(), 2, 3, 4);
        assertThat(Stream.of(accounts, next)
                        .flatMap(place -> IntStream.of(
                                        place.nation,
                                        place.localBank,
                                        place.anchor(1),
                                        place.firm(2),
                                        place.household(3))
                                .boxed()))
                .doesNotHaveDuplicates();
        assertThat(accounts.isHousehold(next.nation)).isFalse();
        assertThat(next.name(next.localBank)).isEqualTo("local bank");
        assertThat(next.householdOf(next.household(3))).isEqualTo(3);
    }
}
