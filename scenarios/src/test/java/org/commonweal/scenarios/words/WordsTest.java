package org.commonweal.scenarios.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.commonweal.scenarios.Home;
import org.junit.jupiter.api.Test;

/** What a person sees is said in the words of the glossary. */
class WordsTest {
    private static final Path HOME = Home.find();
    private static final Path PAGE = HOME.resolve("docs/glossary.md");
    private static final List<String> SOURCES = List.of("sim-core", "results", "scenarios", "spark", "notebooks");

    private static final Glossary MADE_UP = new Glossary(List.of(
            Glossary.entry("more expensive", "of a higher price", "`(much/far) dearer`, `dear.csv`"),
            Glossary.entry("headcount", "people at work", "`heads` but `heads of households`")));

    @Test
    void everythingAPersonSeesUsesTheWordsOfTheGlossary() throws IOException {
        Glossary glossary = Glossary.read(PAGE);
        List<String> findings = new ArrayList<>();
        List<Path> files = files();
        for (Path file : files) {
            String text = Files.readString(file);
            String shown = HOME.relativize(file).toString();
            findings.addAll(glossary.findings(shown, shown.endsWith(".java") ? JavaTexts.of(text) : text));
        }
        assertThat(files).hasSizeGreaterThan(400);
        assertThat(findings).isEmpty();
    }

    @Test
    void theGlossaryExplainsEveryTermAndListsTheWordingsOfMost() throws IOException {
        List<Glossary.Entry> entries = Glossary.read(PAGE).entries();
        assertThat(entries)
                .extracting(Glossary.Entry::term)
                .doesNotHaveDuplicates()
                .hasSizeGreaterThan(25);
        assertThat(entries).allSatisfy(entry -> assertThat(entry.meaning()).endsWith("."));
        assertThat(entries).filteredOn(entry -> !entry.not().isEmpty()).hasSizeGreaterThan(15);
    }

    @Test
    void aWordingIsFoundWithItsLineAndTheTerm() {
        assertThat(MADE_UP.findings("page.md", "Bread was cheap.\nIt is Much\n  dearer now; see dear.csv."))
                .containsExactly(
                        "page.md:2: \"Much dearer\", say \"more expensive\"",
                        "page.md:3: \"dear.csv\", say \"more expensive\"");
    }

    @Test
    void onlyWholeWordsCountAndWhatIsMeantOtherwiseMayStand() {
        assertThat(MADE_UP.findings("page.md", "Dearer, overheads, branch-heads, heads of households."))
                .isEmpty();
        assertThat(MADE_UP.findings("page.md", "Heads of households, and heads of firms."))
                .containsExactly("page.md:1: \"heads\", say \"headcount\"");
    }

    @Test
    void theTextsOfCodeAreItsLiteralsEvenWhenTheyArePutTogether() {
        String code = """
                /** How many heads. */
                String heads = "it is far" // heads
                        + " dearer with " + heads;
                char quote = '"';
                String two = text("far", "dearer"); /* heads */
                String third = "heads";
                """;
        assertThat(MADE_UP.findings("Code.java", JavaTexts.of(code)))
                .containsExactly(
                        "Code.java:2: \"far dearer\", say \"more expensive\"",
                        "Code.java:6: \"heads\", say \"headcount\"");
    }

    private static List<Path> files() {
        List<Path> files = new ArrayList<>(List.of(HOME.resolve("README.md"), HOME.resolve("sim-core/MODEL.md")));
        files.addAll(under("docs", ".md"));
        files.addAll(under("notebooks", ".md"));
        files.addAll(under("notebooks", ".ipynb"));
        for (String kind : List.of(".md", ".yaml")) {
            List.of("library", "places", "targets", "calibration")
                    .forEach(folder -> files.addAll(under("scenarios/" + folder, kind)));
        }
        files.addAll(under("scenarios/targets", ".csv"));
        SOURCES.forEach(module -> files.addAll(under(module + "/src/main/java", ".java")));
        files.remove(PAGE);
        return files;
    }

    private static List<Path> under(String folder, String ending) {
        try (Stream<Path> all = Files.walk(HOME.resolve(folder))) {
            return all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
