package org.commonweal.results.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.commonweal.results.number.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonFileTest {
    @TempDir
    private Path folder;

    private record Part(String name, double share) {}

    private record Whole(String title, int years, List<Part> parts, List<String> words, String later, Unit unit) {}

    @Test
    void aRecordReadsBackAsItWasWithoutWhatEarlierFilesHaveNot() throws IOException {
        Whole whole = new Whole("T", 5, List.of(new Part("a", Double.NaN)), List.of("x\ty"), null, Unit.of("people"));
        JsonFile.write(folder.resolve("whole.json"), whole);
        assertThat(read()).isEqualTo(whole);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"years\":5|\"years\":null|years is missing",
                "\"years\":5,||years is missing",
                "\"years\":5|\"years\":\"5\"|line 1 cannot be read at years",
                "\"years\":5|\"years\":5.5|line 1 cannot be read at years",
                "\"years\":5|\"years\":99999999999|line 1 cannot be read at years",
                "\"years\":5|\"years\":5,\"years\":6|line 1 cannot be read",
                "\"T\"|7|title is no text",
                "\"T\"|\"\\u001b[31m\"|title has a control character",
                "\"a\"|null|parts[0].name is missing",
                "[\"x\"]|[null]|words[0] is missing",
                "[\"x\"]|\"x\"|words is no list",
                "[{|[[],{|line 1 cannot be read at parts[0]",
                "{\"title\"|[\"title\"|line 1 cannot be read"
            })
    void aGapIsNamedByItsKey(String from, String to, String gap) throws IOException {
        String sound =
                "{\"title\":\"T\",\"years\":5,\"parts\":[{\"name\":\"a\",\"share\":0.5}],\"words\":[\"x\"],\"later\":\"\",\"unit\":\"people\"}";
        String spoilt = sound.replace(from, to == null ? "" : to);
        assertThat(spoilt).isNotEqualTo(sound);
        Files.writeString(folder.resolve("whole.json"), spoilt);
        assertThatThrownBy(this::read)
                .isInstanceOf(ArchiveException.class)
                .hasMessageContaining("whole.json is not a whole: " + gap);
    }

    @Test
    void aDeepNestIsRefused() throws IOException {
        Files.writeString(folder.resolve("whole.json"), "[".repeat(100_000));
        assertThatThrownBy(this::read).isInstanceOf(ArchiveException.class);
    }

    private Whole read() {
        return JsonFile.read(folder.resolve("whole.json"), Whole.class, "a whole", "later");
    }
}
