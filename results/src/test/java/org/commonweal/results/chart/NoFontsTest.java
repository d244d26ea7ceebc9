package org.commonweal.results.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A machine without fonts, seen from a program of its own. */
class NoFontsTest {
    private static final Path FONTS = Path.of("/usr/share/fonts");

    @TempDir
    Path empty;

    /** Says why charts cannot be drawn. */
    static final class Program {
        public static void main(String[] words) {
            System.out.println(Fonts.problem().orElse("they can be drawn"));
        }
    }

    private static List<String> java() {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Djava.awt.headless=true"));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Program.class.getName()));
        return command;
    }

    private String said(List<String> command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("FONTCONFIG_FILE", empty.resolve("fonts.conf").toString());
        Process process = builder.start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aSystemWithoutAnyFontIsSaid() throws IOException {
        assumeTrue(Files.isDirectory(FONTS), "fonts are elsewhere");
        Files.writeString(empty.resolve("fonts.conf"), "<?xml version=\"1.0\"?><fontconfig></fontconfig>");
        List<String> command = new ArrayList<>(List.of(
                "unshare", "-m", "sh", "-c", "mount --bind \"$0\" " + FONTS + " || echo may not mount; exec \"$@\""));
        command.add(empty.toString());
        command.addAll(java());
        String said;
        try {
            said = said(command);
        } catch (IOException noSuchProgram) {
            said = "may not mount";
        }
        assumeTrue(!said.contains("may not mount") && !said.startsWith("unshare:"), "this user may not mount");
        assertThat(said).startsWith("Charts cannot be drawn: this machine's Java finds no fonts (");
    }
}
