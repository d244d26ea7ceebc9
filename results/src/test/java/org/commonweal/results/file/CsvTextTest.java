package org.commonweal.results.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "item,source\nhouseholds,\"Census; table, 1\"\n",
                "item;source\nhouseholds;\"Census; table, 1\"\n",
                "item\tsource\nhouseholds\t\"Census; table, 1\"\n",
                "item;source\r\nhouseholds;\"Census; table, 1\"\r\n",
                "item,source\rhouseholds,\"Census; table, 1\"\r",
                "sep=;\r\nitem;source\r\nhouseholds;\"Census; table, 1\"",
                "\n,,\nitem,source,,\n\n,,,\nhouseholds,\"Census; table, 1\",,\n,,,,\n",
                ",item,,source\n,households,,\"Census; table, 1\"\n",
                " item , source \nhouseholds,\"Census; table, 1\"\n"
            })
    void aTableIsReadAsWhateverSpreadsheetSavesIt(String text) throws UnreadableFile {
        CsvText table = CsvText.of(text);
        assertThat(table.header()).containsExactly("item", "source");
        assertThat(table.rows())
                .extracting(CsvText.Row::cells)
                .containsExactly(List.of("households", "Census; table, 1"));
    }

    @Test
    void aRowKnowsItsLineInTheFile() throws UnreadableFile {
        CsvText table = CsvText.of("\na,b\n\n1,\"two\nlines\"\n,\n3,4\n");
        assertThat(table.rows()).extracting(CsvText.Row::line).containsExactly(4L, 7L);
    }

    @Test
    void aRowThatIsTooLongOrTooShortStaysSo() throws UnreadableFile {
        assertThat(CsvText.of("a,b,\n1,2,3\n1\n").rows())
                .extracting(row -> row.cells().size())
                .containsExactly(3, 1);
    }

    @Test
    void whatCannotBeReadIsSaidWithItsLine() {
        assertThatThrownBy(() -> CsvText.of(" \n,,\n")).hasMessage("is empty");
        assertThat(refused("a,b\n1,2\n3,\"4\n").where("x.csv")).isEqualTo("x.csv:3");
        assertThat(refused("a,,b\n1,2,3\n").what()).isEqualTo("the column 2 has a cell and no heading");
    }

    private static UnreadableFile refused(String text) {
        return catchThrowableOfType(UnreadableFile.class, () -> CsvText.of(text));
    }
}
