package org.commonweal.results.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AmountTest {

    @Test
    void levelsAreWrittenWithTheirUnit() {
        assertThat(Amount.level(466_123_000, "pounds/month")).isEqualTo("£466m a month");
        assertThat(Amount.level(12_345, "pounds/year")).isEqualTo("£12,300 a year");
        assertThat(Amount.level(9.5, "pounds")).isEqualTo("£9.50");
        assertThat(Amount.level(0.1234, "share")).isEqualTo("12.3 %");
        assertThat(Amount.level(92_400, "people")).isEqualTo("92,400 people");
        assertThat(Amount.level(0.6123, "ratio")).isEqualTo("0.612");
        assertThat(Amount.level(1.5, "million pounds/year")).isEqualTo("£1.5m a year");
        assertThat(Amount.level(Double.NaN, "ratio")).isEqualTo("–");
    }

    @Test
    void changesAreWrittenWithTheirSign() {
        assertThat(Amount.change(1_204_000, "pounds/month")).isEqualTo("+£1.2m a month");
        assertThat(Amount.change(-310_400, "pounds/month")).isEqualTo("−£310,000 a month");
        assertThat(Amount.change(-0.0031, "share")).isEqualTo("−0.31 percentage points");
        assertThat(Amount.change(-0.000412, "ratio")).isEqualTo("−0.00041");
        assertThat(Amount.change(0, "people")).isEqualTo("0 people");
        assertThat(Amount.size(-120, "people")).isEqualTo("120 people");
    }

    @Test
    void ticksHaveAsManyPlacesAsTheirStep() {
        assertThat(Amount.tick(466_500_000, 500_000, "pounds/month")).isEqualTo("£466.5m");
        assertThat(Amount.tick(0.625, 0.005, "ratio")).isEqualTo("0.625");
        assertThat(Amount.tick(0.34, 0.01, "share")).isEqualTo("34 %");
        assertThat(Amount.changeTick(-200_000, 200_000, "pounds/month")).isEqualTo("−£0.2m");
        assertThat(Amount.changeTick(0.005, 0.005, "share")).isEqualTo("+0.5");
        assertThat(Amount.changeTick(0, 10, "people")).isEqualTo("0");
    }
}
