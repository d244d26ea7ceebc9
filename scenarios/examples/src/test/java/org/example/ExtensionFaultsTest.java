package org.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.tools.ToolProvider;
import org.commonweal.scenarios.Home;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong with a class that somebody brings is said of that class, and nobody else is blamed. */
class ExtensionFaultsTest {
    private static final String OBSERVER = "org.commonweal.simulation.Observer";
    private static final String LEVER = "org.commonweal.policy.PolicyLever";

    @TempDir
    private Path folder;

    /** What a run says with a class on its class path; it must end as bad input does. */
    private String refusal(String service, String name, String source) throws IOException, InterruptedException {
        Path file = folder.resolve("org/mine/" + name + ".java");
        Files.createDirectories(file.getParent());
        Files.writeString(file, "package org.mine; " + source);
        String classPath = Program.withoutExamples();
        assertThat(ToolProvider.getSystemJavaCompiler()
                        .run(
                                null,
                                null,
                                null,
                                "-proc:none",
                                "-cp",
                                classPath,
                                "-d",
                                folder.toString(),
                                file.toString()))
                .isZero();
        return refusal(service, "org.mine." + name);
    }

    private String refusal(String service, String named) throws IOException, InterruptedException {
        Path services = Files.createDirectories(folder.resolve("META-INF/services"));
        Files.writeString(services.resolve(service), named);
        return refusal(folder);
    }

    private String refusal(Path brought) throws IOException, InterruptedException {
        String classPath = Program.withoutExamples() + File.pathSeparator + brought;
        Program.Ended ended = new Program(Home.find(), folder, classPath, brought.toString())
                .command("run --scale 0.02 --years 1 --burn-in 0 --quiet --out run");
        assertThat(ended.code()).as(ended.text()).isEqualTo(2);
        assertThat(folder.resolve("run/passport.json")).doesNotExist();
        return ended.text().replaceAll("\\s+", " ");
    }

    private static String lever(String name, String indicators) {
        return "import java.util.List; import org.commonweal.measure.Indicator; public record " + name
                + "(double from, double until, double ramp) implements org.commonweal.policy.PolicyLever {"
                + " public " + name + "() { this(0, 0, 0); }"
                + " public String what() { return \"Nothing much is done to anybody by it.\"; }"
                + " public List<String> example() { return List.of(); }"
                + " public boolean isPulled() { return false; }"
                + " public List<org.commonweal.policy.Ceiling> ceilings(org.commonweal.policy.Circumstances c) { return List.of(); }"
                + " public List<Indicator> indicators() { return " + indicators + "; } }";
    }

    @ParameterizedTest
    @CsvSource({"no-such.jar", "notes.txt"})
    void aClassPathThatIsNotThereOrNoJarIsNotPassedOver(String name) throws IOException, InterruptedException {
        Files.writeString(folder.resolve("notes.txt"), "no jar");
        assertThat(refusal(folder.resolve(name)))
                .contains("COMMONWEAL_CLASSPATH: ", name, "is not there, or is no jar", "jars and folders of classes");
    }

    @Test
    void aClassThatIsNamedAndNotThereIsSaid() throws IOException, InterruptedException {
        assertThat(refusal(LEVER, "org.mine.Nowhere"))
                .contains("What COMMONWEAL_CLASSPATH brings cannot be used", "org.mine.Nowhere not found");
    }

    @Test
    void aClassThatThrowsIsNamed() throws IOException, InterruptedException {
        String source = "public class Watch implements org.commonweal.simulation.Observer { public void monthClosed("
                + "org.commonweal.time.Month m, double[] v) { throw new IllegalStateException(\"no ink\"); } }";
        assertThat(refusal(OBSERVER, "Watch", source))
                .contains("org.mine.Watch, which COMMONWEAL_CLASSPATH brings, failed: IllegalStateException: no ink.")
                .doesNotContain("our fault");
    }

    @Test
    void aNameThatIsTakenIsSaid() throws IOException, InterruptedException {
        assertThat(refusal(LEVER, "LocalBank", lever("LocalBank", "List.of()")))
                .contains("org.mine.LocalBank and org.commonweal.policy.LocalBank have the same name");
    }

    @Test
    void aLeverThatCostsNobodyIsNone() throws IOException, InterruptedException {
        assertThat(refusal(LEVER, "FreeLunch", lever("FreeLunch", "List.of(failure(\"late\", \"it came late\"))")))
                .contains("org.mine.FreeLunch has no indicator of a cost");
    }

    @Test
    void anIndicatorOfAnothersNameIsRefused() throws IOException, InterruptedException {
        String twice =
                "List.of(failure(\"late\", \"it came late\"), failure(\"late\", \"again\"), cost(\"council\", \"dear\"))";
        assertThat(refusal(LEVER, "Twice", lever("Twice", twice)))
                .contains("Two indicators are called failure.twice.late");
    }

    @Test
    void aLegalFormCannotBeASectorThatIsThere() throws IOException, InterruptedException {
        String form = Files.readString(Path.of("src/main/java/org/example/SocialCooperative.java"))
                .replaceAll("(?s)^package [^;]+;", "")
                .replace("SocialCooperative", "Household");
        assertThat(refusal("org.commonweal.ownership.LegalForm", "Household", form))
                .contains("org.mine.Household would be the sector of households, which there is");
    }
}
