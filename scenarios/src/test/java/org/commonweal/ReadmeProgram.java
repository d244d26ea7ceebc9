package org.commonweal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.commonweal.scenarios.Home;

/** The Java program of the README, made small, compiled, and run in a program of its own. */
final class ReadmeProgram {
    private static final Pattern BLOCK = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);
    private static final Pattern NAME = Pattern.compile("public class (\\w+)");

    private final String source;

    private ReadmeProgram(String source) {
        this.source = source;
    }

    /** The program as it is printed. */
    static ReadmeProgram printed() throws IOException {
        Matcher block = BLOCK.matcher(Files.readString(Home.find().resolve("README.md")));
        assertThat(block.find()).as("the README has a Java program").isTrue();
        return new ReadmeProgram(block.group(1));
    }

    /** The same question of a smaller place, for a shorter time, in fewer pairs. */
    ReadmeProgram small() {
        return new ReadmeProgram(source.replaceAll("\\.scale\\([^)]*\\)", ".scale(0.02)")
                .replaceAll("\\.years\\([^)]*\\)", ".years(2)")
                .replaceAll("\\.pairs\\([^)]*\\)", ".pairs(6)"));
    }

    String source() {
        return source;
    }

    private String name() {
        Matcher name = NAME.matcher(source);
        assertThat(name.find()).isTrue();
        return name.group(1);
    }

    /**
     * Compiles it in a folder against a class path and runs it there: what it prints.
     *
     * @param before what stands before the class path when it runs
     */
    String run(Path folder, String classPath, String before) throws Exception {
        Path file = Files.writeString(folder.resolve(name() + ".java"), source);
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        assertThat(compiler.run(null, null, null, "-cp", classPath, file.toString()))
                .isZero();
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dfile.encoding=UTF-8",
                "-Dstdout.encoding=UTF-8",
                "-Dcommonweal.home=" + Home.find(),
                "-cp",
                before + classPath + java.io.File.pathSeparator + folder,
                name()));
        return output(command);
    }

    /** What a program prints; it must end well. */
    static String output(List<String> command) throws Exception {
        Path out = Files.createTempFile("commonweal-program-", ".txt");
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(out.toFile())
                    .start();
            assertThat(process.waitFor(240, TimeUnit.SECONDS)).isTrue();
            String text = Files.readString(out, StandardCharsets.UTF_8);
            assertThat(process.exitValue()).as(text).isZero();
            return text;
        } finally {
            Files.delete(out);
        }
    }
}
