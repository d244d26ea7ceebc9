package org.commonweal.scenarios.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.commonweal.results.report.Terms;
import org.commonweal.scenarios.Home;
import org.junit.jupiter.api.Test;

/** The terms at the end of a page are those of the glossary, word for word. */
class PageGlossaryTest {

    @Test
    void aTermMeansOnAPageWhatItMeansInTheGlossary() throws IOException {
        String glossary = Files.readString(Home.find().resolve("docs/glossary.md"));
        assertThat(Terms.meanings())
                .isNotEmpty()
                .allSatisfy((term, meaning) -> assertThat(glossary).contains("| " + term + " | " + meaning + " | "));
    }
}
