package org.commonweal.scenarios.cli.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TerminalTest {

    @Test
    void linesAreBrokenBetweenWordsAndHangALittle() {
        assertThat(Terminal.lines("Warning: a lever starts late.\n  Maybe let it start.", 20))
                .containsExactly("Warning: a lever", "  starts late.", "  Maybe let it", "    start.");
    }

    @Test
    void theWidthIsThatOfTheWindowOrTheUsualOne() {
        assertThat(Terminal.width("132")).isEqualTo(132);
        assertThat(Terminal.width("wide")).isEqualTo(80);
        assertThat(Terminal.width(null)).isEqualTo(80);
    }
}
