package org.commonweal.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.commonweal.economy.Economy;
import org.commonweal.measure.YearBook.Part;
import org.commonweal.measure.YearBook.Row;
import org.junit.jupiter.api.Test;

class YearBooksTest {

    private static List<Row> rows() {
        Economy economy = TinyMonth.lived();
        return new YearBooks(economy, TinyMonth.measured(economy)).write(1).distributions();
    }

    private static Stream<String> measures(Measure.Kind kind, Part part) {
        return rows().stream()
                .filter(row -> row.kind() == kind && row.part() == part)
                .map(Row::measure)
                .distinct();
    }

    @Test
    void amountsAndNumbersOfAGroupGrowWithThePlace() {
        assertThat(measures(Measure.Kind.TOTAL, Part.GROUP))
                .containsExactly("pounds", "firms", "value added", "people", "households", "enterprises");
        assertThat(measures(Measure.Kind.MEAN, Part.GROUP))
                .containsExactly("mean disposable income", "mean private wealth", "unemployment rate");
    }

    @Test
    void sharesAndMeansOfHouseholdsDoNot() {
        for (Part part : List.of(Part.WHOLE, Part.CURVE, Part.DECILE, Part.QUINTILE)) {
            assertThat(measures(Measure.Kind.TOTAL, part)).as(part.name()).isEmpty();
            assertThat(measures(Measure.Kind.MEAN, part)).as(part.name()).isNotEmpty();
        }
    }

    @Test
    void decilesAreListedFromThePoorest() {
        assertThat(rows().stream()
                        .filter(row -> row.table().equals("deciles of private wealth"))
                        .map(Row::group))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 10)
                        .mapToObj(n -> "decile " + n)
                        .toList());
    }
}
