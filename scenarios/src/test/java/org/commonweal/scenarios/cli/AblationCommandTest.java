package org.commonweal.scenarios.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.commonweal.scenarios.ablation.Ablation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One command from runs to table, files and charts. */
class AblationCommandTest {

    @Test
    void tablesFilesAndChartsComeFromOneCommand(@TempDir Path folder) throws IOException {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Main.execute(
                new PrintWriter(out),
                new PrintWriter(err),
                ("ablation --scale 0.02 --forms 5 --seeds 3 --years 1 --burn-in 0 --quiet --out " + folder).split(" "));
        assertThat(err.toString()).isEmpty();
        assertThat(code).isZero();
        assertThat(out.toString().lines())
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(100))
                .anyMatch(line -> line.matches("firms( +\\d+\\.\\d)+"))
                .anyMatch(line -> line.matches("local-sourcing( +[+−]?0\\.\\d{3} ±0\\.\\d{3}\\*?){4,5}"));
        List<String> rows = Files.readAllLines(folder.resolve("ablation.csv"));
        assertThat(rows).hasSize(1 + 3 * 9 * (Ablation.assumptions().size() + 3));
        assertThat(folder.resolve("ablation.md")).content().contains("| local-sourcing | ", "(ablation-lm3.png)");
        for (String chart : List.of("ablation-lm3", "ablation-surplus", "ablation-survival")) {
            assertThat(folder.resolve(chart + ".png")).isNotEmptyFile();
            assertThat(folder.resolve(chart + ".svg")).content().contains("local-sourcing");
        }
    }
}
