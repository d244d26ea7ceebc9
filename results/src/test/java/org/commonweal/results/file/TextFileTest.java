package org.commonweal.results.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextFileTest {
    @TempDir
    private Path folder;

    @Test
    void aByteOrderMarkIsLeftOutAndLineBreaksStayAsTheyAre() throws Exception {
        assertThat(TextFile.read(file("\uFEFFa\tb\r\nCaf\u00E9 \u00A3\n", StandardCharsets.UTF_8), 1))
                .isEqualTo("a\tb\r\nCaf\u00E9 \u00A3\n");
    }

    @ParameterizedTest
    @CsvSource({"windows-1252,Windows-1252", "UTF-16,UTF-16", "UTF-16LE,UTF-16", "UTF-16BE,UTF-16"})
    void anotherEncodingIsNamedWithTheLine(String encoding, String named) throws Exception {
        UnreadableFile refused = refused(file("one\ntwo caf\u00E9\n", Charset.forName(encoding)));
        assertThat(refused.where("x.csv")).isEqualTo(named.equals("UTF-16") ? "x.csv:1" : "x.csv:2");
        assertThat(refused.what()).isEqualTo("this is not UTF-8 text");
        assertThat(refused.hint()).contains(named).contains("save it again as UTF-8");
    }

    @Test
    void aControlCharacterIsRefusedWhereItStands() throws Exception {
        UnreadableFile refused = refused(file("one\r\ntwo\r\nred \u001b[31m\n", StandardCharsets.UTF_8));
        assertThat(refused.where("x.csv")).isEqualTo("x.csv:3");
        assertThat(refused.what()).isEqualTo("a control character (U+001B) stands here");
    }

    @Test
    void fortyMegabytesAreRefusedWithTheLimit() throws Exception {
        Path file = folder.resolve("large");
        try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
            large.setLength(40_000_000);
        }
        assertThat(refused(file).allowed()).isEqualTo("up to 1 MB");
    }

    @Test
    void whatIsNoPlainFileIsNotOpened() {
        assertThat(refused(folder).what()).isEqualTo("it is a folder");
        assertThat(refused(folder.resolve("none")).what()).isEqualTo("there is no such file");
        Path device = Path.of("/dev/zero");
        if (Files.exists(device)) {
            assertThat(refused(device).what()).isEqualTo("it is no plain file");
        }
    }

    private UnreadableFile refused(Path file) {
        return catchThrowableOfType(UnreadableFile.class, () -> TextFile.read(file, 1));
    }

    private Path file(String text, Charset encoding) throws IOException {
        return Files.write(folder.resolve("file"), text.getBytes(encoding));
    }
}
