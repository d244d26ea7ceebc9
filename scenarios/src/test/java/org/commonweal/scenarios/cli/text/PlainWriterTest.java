package org.commonweal.scenarios.cli.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class PlainWriterTest {

    @Test
    void nothingMovesTheCursorChangesColoursOrTurnsTheText() {
        StringWriter terminal = new StringWriter();
        PrintWriter out = new PrintWriter(new PlainWriter(terminal), true);
        out.print("a\u001b[31mred\u0007\u009b2J \u202Etxt.exe\u2066");
        out.print('\u001b');
        out.printf("\tcaf\u00E9 \u00A3\u2026\r\n");
        assertThat(terminal.toString())
                .isEqualTo("a\uFFFD[31mred\uFFFD\uFFFD2J \uFFFDtxt.exe\uFFFD\uFFFD\tcaf\u00E9 \u00A3\u2026\r\n");
    }
}
