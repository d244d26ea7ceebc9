package org.commonweal.notebooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.commonweal.scenarios.Home;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Notebooks are kept as they were executed, from the first cell to the last. */
class SavedNotebooksTest {

    static List<Path> notebooks() throws IOException {
        try (Stream<Path> files = Files.list(Home.find().resolve("notebooks"))) {
            return files.filter(file -> file.toString().endsWith(".ipynb"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("notebooks")
    void everyCellWasExecutedInItsOrderAndNoneFailed(Path notebook) {
        JsonNode content = JsonMapper.shared().readTree(notebook.toFile());
        List<Integer> counts = new ArrayList<>();
        List<String> outputs = new ArrayList<>();
        List<String> shown = new ArrayList<>();
        for (JsonNode cell : content.path("cells")) {
            if (cell.path("cell_type").asString().equals("code")) {
                counts.add(cell.path("execution_count").asInt(0));
                cell.path("outputs")
                        .forEach(
                                output -> outputs.add(output.path("output_type").asString()));
                cell.path("outputs")
                        .forEach(output -> shown.addAll(output.path("data").propertyNames()));
            }
        }
        assertThat(counts).hasSizeGreaterThan(4).isSorted().startsWith(1).doesNotHaveDuplicates();
        assertThat(counts.get(counts.size() - 1)).isEqualTo(counts.size());
        assertThat(outputs).doesNotContain("error");
        assertThat(shown).contains("image/png", "text/html");
        assertThat(content.path("metadata").path("kernelspec").path("name").asString())
                .isEqualTo("commonweal");
    }
}
