package org.commonweal.scenarios.cli.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EffortTextTest {

    @Test
    void aTimeIsInTheUnitThatIsEasilyRead() {
        assertThat(EffortText.time(4.2)).isEqualTo("5 seconds");
        assertThat(EffortText.time(600)).isEqualTo("10 minutes");
        assertThat(EffortText.time(3 * 3600)).isEqualTo("3 hours");
    }
}
