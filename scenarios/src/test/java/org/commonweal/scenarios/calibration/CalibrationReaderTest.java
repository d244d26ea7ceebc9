package org.commonweal.scenarios.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.commonweal.scenarios.BadInput;
import org.commonweal.scenarios.Home;
import org.commonweal.scenarios.calibration.Prior.Distribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalibrationReaderTest {
    private static final String GOOD = """
            question: Is it found?
            extends: baseline
            place: preston
            scale: 0.02
            burn-in: 0
            years: 1
            seed: 3
            draws: 60
            accepted: 0.5
            posterior-runs: 10
            identified-below: 0.8
            parameters:
              tenders.reach: {from: 0.2, to: 2, distribution: log-uniform}
              consumption.adjustment: {from: 5 % a year, to: 0.5 1/year, distribution: uniform}
            targets:
              C10.district: how far word of a tender gets
              C8.work-to-unemployed: how often people lose work
            """;

    @TempDir
    private Path folder;

    private Calibration read(String text) throws IOException {
        return CalibrationReader.read(
                Files.writeString(folder.resolve("mine.yaml"), text).toString(), Home.targets());
    }

    @Test
    void aFileIsRead() throws IOException {
        Calibration calibration = read(GOOD);
        assertThat(calibration.scenario().name()).isEqualTo("mine");
        assertThat(calibration.scenario().scale()).isEqualTo(0.02);
        assertThat(calibration.priors())
                .containsExactly(
                        new Prior("tenders.reach", "count", 0.2, 2, Distribution.LOG_UNIFORM),
                        new Prior("consumption.adjustment", "1/year", 0.05, 0.5, Distribution.UNIFORM));
        CalibrationTarget district = calibration.targets().get(0);
        assertThat(district.reading().words()).isEqualTo("mean of retention.anchor.district.address");
        assertThat(district.observed()).isCloseTo(0.05, within(1e-12));
        assertThat(district.passing().low()).isCloseTo(0.04, within(1e-12));
    }

    @Test
    void theCalibrationOfTheBaselineCanBeRead() {
        assertThat(CalibrationReader.read("baseline", Home.targets()).priors()).hasSizeGreaterThan(5);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "tenders.reach: {|tenders.raech: {|there is no parameter \"tenders.raech\"",
                "from: 0.2, to: 2|from: 0.2, to: 200|mine.yaml:13: tenders.reach: \"200\" is out of range",
                "from: 0.2, to: 2|from: 2, to: 0.2|from 2 to 0.2 is no range",
                "from: 0.2, to: 2|from: 0, to: 2|equal ratios cannot begin at 0",
                "from: 0.2, to: 2,|from: 0.2,|mine.yaml:13: to is missing",
                "0.5 1/year|0.5 years|the unit here is 1/year",
                "log-uniform|normal|distribution is \"normal\"",
                "tenders.reach: {from: 0.2, to: 2|tenders.shortest: {from: 1, to: 20|is not a whole number",
                "tenders.reach: {from: 0.2, to: 2|tenders: {from: 1, to: 20|tenders is a group, not a parameter",
                "tenders.reach: {from: 0.2, to: 2|ownership.local-sourcing: {from: 1, to: 2|is not one number",
                "consumption.adjustment|tenders.reach|tenders.reach stands here a second time",
                "C10.district:|C10.distrit:|mine.yaml:16: there is no target \"C10.distrit\" for this place",
                "C10.district:|C6.physical:|C6.physical cannot be calibrated to",
                "how far word of a tender gets|``|C10.district does not say what for",
                "draws: 60|draws: 10|2 parameters and 2 targets cannot be fitted with 10 draws",
                "draws: 60|draws: 6.5|draws is 6.5",
                "years: 1|years: 0|there is no year to measure",
                "scale: 0.02|scale: 0|allowed: a number from 0.02 to 10",
                "seed: 3|sead: 3|Maybe you meant seed?",
                "extends: baseline|extends: bassline|Maybe you meant baseline?",
                "accepted: 0.5|accepted: 5|a number from 0.01 to 1",
                "targets:|goals:|targets are missing"
            })
    void whatIsWrongIsTold(String good, String bad, String message) {
        assertThat(GOOD).contains(good);
        assertThatThrownBy(() -> read(GOOD.replaceFirst(Pattern.quote(good), bad)))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining(message);
    }

    @Test
    void anEmptyFileLacksWhatItStartsFrom() {
        assertThatThrownBy(() -> read("")).hasMessageContaining("mine.yaml: extends is missing");
    }

    @Test
    void everyProblemIsToldAtOnce() {
        assertThatThrownBy(
                        () -> read(GOOD.replace("tenders.reach", "tenders.rich").replace("C10.district", "C99.street")))
                .hasMessageContaining("tenders.rich")
                .hasMessageContaining("C99.street");
    }
}
