package org.commonweal.scenarios.calibration;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.commonweal.model.ModelSpec;
import org.commonweal.parameter.ParameterTable;
import org.commonweal.parameter.ParameterTable.Row;
import org.commonweal.scenarios.Home;
import org.junit.jupiter.api.Test;

/** The calibration that is kept with the code and the values in the code say the same. */
class CommittedCalibrationTest {
    private static final Map<String, Row> DECLARED =
            ParameterTable.defaults(ModelSpec.class).stream().collect(Collectors.toMap(Row::key, row -> row));

    private static List<NamedCsvRecord> rows() throws IOException {
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder()
                .ofNamedCsvRecord(Home.calibrations().resolve("baseline").resolve("calibration.csv"))) {
            return csv.stream().toList();
        }
    }

    @Test
    void itIsAboutTheParametersThatTheCalibrationFileAsksFor() throws IOException {
        assertThat(rows().stream().map(row -> row.getField("parameter")))
                .isEqualTo(CalibrationReader.read("baseline", Home.targets()).priors().stream()
                        .map(Prior::key)
                        .toList());
    }

    @Test
    void theValueOfEveryCalibratedParameterLiesInItsInterval() throws IOException {
        assertThat(rows())
                .filteredOn(
                        row -> DECLARED.get(row.getField("parameter")).status().equals("calibrated"))
                .hasSizeGreaterThan(3)
                .allSatisfy(row -> assertThat(
                                DECLARED.get(row.getField("parameter")).value())
                        .as(row.getField("parameter"))
                        .isBetween(
                                Double.parseDouble(row.getField("low_90")),
                                Double.parseDouble(row.getField("high_90"))));
    }
}
