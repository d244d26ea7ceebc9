package org.commonweal.trade;

import static org.assertj.core.api.Assertions.assertThat;

import org.commonweal.economy.Industry;
import org.commonweal.parameter.Given;
import org.junit.jupiter.api.Test;

class LocalOfferTest {
    @Test
    void sharesFollowTheOrderOfTheIndustries() {
        assertThat(Given.rule(LocalOffer.class).shares()).hasSize(Industry.FIRM_INDUSTRIES);
        for (Industry industry : Industry.OF_FIRMS) {
            String key = industry.code().replace('_', '-') + "=0.07";
            assertThat(Given.rule(LocalOffer.class, key).shares()[industry.ordinal()])
                    .as(key)
                    .isEqualTo(0.07);
        }
    }
}
