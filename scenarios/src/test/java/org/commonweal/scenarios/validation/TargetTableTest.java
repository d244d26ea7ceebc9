package org.commonweal.scenarios.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.commonweal.indicator.Indicators;
import org.commonweal.results.report.Range;
import org.commonweal.scenarios.BadInput;
import org.commonweal.scenarios.place.PlaceFacts;
import org.commonweal.scenarios.place.PlaceReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TargetTableTest {
    private static final Path PLACES = Path.of("places");
    private static final Path SHIPPED = Path.of("targets/targets.csv");
    private static final String HEADER = "id,group,place,title,unit,indicator,statistic,factor,grows_with_place,"
            + "observed_low,observed_high,kind,tolerance,near,evidence,source,reason\n";
    private static final String ROW =
            "X.gini,X,all,a Gini,ratio,wealth.gini,mean,1,no,0.6,0.6,absolute,0.03,0.06,observed,E4,\n";

    @TempDir
    private Path folder;

    private List<Target> read(Path table, String place) {
        return TargetTable.read(
                table,
                PlaceReader.names(PLACES),
                place,
                PlaceFacts.read(PLACES, PlaceReader.read(PLACES, place, Map.of())));
    }

    private List<Target> read(String rows) throws IOException {
        return read(Files.writeString(folder.resolve("targets.csv"), HEADER + rows), "preston");
    }

    @ParameterizedTest
    @ValueSource(strings = {"preston", "manchester", "birmingham", "kirklees", "islington"})
    void everyShippedRowIsSoundAndItsIndicatorsExistAndEveryPlaceHasItsOwnNumbers(String place) {
        List<Target> targets = read(SHIPPED, place);
        assertThat(targets).hasSizeGreaterThan(60).allSatisfy(target -> {
            assertThat(target.source()).isNotBlank();
            assertThat(target.comparison().isPresent())
                    .as(target.id())
                    .isNotEqualTo(target.evidence().equals("not modelled"));
            target.comparison().ifPresent(how -> how.reading().indicators().forEach(Indicators::named));
        });
    }

    @Test
    void everyCalibrationTargetIsThere() {
        List<String> ids = read(SHIPPED, "preston").stream().map(Target::id).toList();
        assertThat(IntStream.rangeClosed(1, 13).mapToObj(i -> "C" + i + "."))
                .allMatch(start -> ids.stream().anyMatch(id -> id.startsWith(start)));
    }

    @Test
    void aRowBecomesATarget() throws IOException {
        Target target = read(ROW).get(0);
        assertThat(target.observed()).isEqualTo(new Range(0.6, 0.6));
        assertThat(target.comparison().orElseThrow().reading())
                .isEqualTo(new Reading(List.of("wealth.gini"), "", Statistic.MEAN, 1, false));
        assertThat(target.comparison().orElseThrow().tolerance())
                .isEqualTo(new Tolerance(Tolerance.Kind.ABSOLUTE, 0.03, 0.06));
    }

    @Test
    void aTargetOfAnotherPlaceIsLeftOut() throws IOException {
        assertThat(read(ROW.replace(",all,", ",kirklees,") + ROW.replace("X.gini", "X.two")))
                .extracting(Target::id)
                .containsExactly("X.two");
    }

    @Test
    void numbersComeFromThePlaceAndFactorsMayBeFractions() throws IOException {
        Target target = read(ROW.replace("0.6,0.6", "place:gva/1000000,place:gva/1000000")
                        .replace("mean,1,", "mean,12/1000000,"))
                .get(0);
        assertThat(target.observed()).isEqualTo(new Range(5270, 5270));
        assertThat(target.comparison().orElseThrow().reading().factor()).isEqualTo(12e-6);
    }

    @Test
    void aFigureOfTheNationMayBeShiftedByWhatThePlaceDiffersBy() throws IOException {
        Target target = read(ROW.replace("0.6,0.6", "0.6+place:wealth.gini-shift,0.62+place:wealth.gini-shift"))
                .get(0);
        assertThat(target.observed().high() - target.observed().low()).isCloseTo(0.02, within(1e-9));
        assertThat(target.observed().low()).isGreaterThan(0.6);
        assertThatThrownBy(() -> read(ROW.replace("0.6,0.6", "much+place:wealth.gini-shift,0.7")))
                .hasMessageContaining("observed_low is \"much+place:wealth.gini-shift\"");
    }

    @Test
    void twoIndicatorsMayBeAveraged() throws IOException {
        Target target = read(ROW.replace("wealth.gini,mean,1,", "wealth.gini + income.gini,mean,1/2,"))
                .get(0);
        double number = target.comparison()
                .orElseThrow()
                .reading()
                .of(name -> new double[] {name.equals("wealth.gini") ? 0.6 : 0.4}, 0, 1);
        assertThat(number).isCloseTo(0.5, within(1e-9));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "wealth.gini|wealth.ginni|targets.csv:2: there is no indicator \"wealth.ginni\".",
                "wealth.gini|wealth.ginni|Maybe you meant wealth.gini?",
                "mean,1|median,1|targets.csv:2: statistic is \"median\".",
                "mean,1|mean,x|factor is \"x\"",
                "mean,1|mean,1/0|factor is \"1/0\"",
                ",no,|,maybe,|allowed: yes, no",
                "0.6,0.6|0.7,0.6|observed_low is above observed_high",
                "0.6,0.6|,0.6|observed_low is empty",
                "0.6,0.6|place:gav,0.6|Maybe you meant gva?",
                "0.6,0.6|place:gva/0,0.6|allowed: place:NAME or place:NAME/1000",
                "absolute|absolut|allowed: absolute, relative, factor",
                "0.03,0.06|0.06,0.06|near is not wider than tolerance",
                "0.03,0.06|0,0.06|nothing could pass",
                "0.03,0.06|-1,0.06|tolerance is \"-1\"",
                ",all,|,atlantis,|place is \"atlantis\"",
                "observed,E4|seen,E4|allowed: observed, derived, from memory, not modelled",
                "observed,E4|observed,|source is empty",
                "observed,E4|not modelled,E4|reason is empty"
            })
    void aBadRowGetsAMessageThatNamesFileAndLine(String good, String bad, String message) {
        assertThatThrownBy(() -> read(ROW.replace(good, bad == null ? "" : bad)))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("targets.csv:2")
                .hasMessageContaining(message);
    }

    @Test
    void theSameIdTwiceAndAMissingColumnAreTold() {
        assertThatThrownBy(() -> read(ROW + ROW))
                .hasMessageContaining("targets.csv:3: the id \"X.gini\" stands there twice");
        assertThatThrownBy(() -> read(Files.writeString(folder.resolve("t.csv"), "id,group\na,b\n"), "preston"))
                .hasMessageContaining("t.csv:1: the column place is missing");
    }
}
