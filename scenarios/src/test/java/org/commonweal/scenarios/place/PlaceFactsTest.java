package org.commonweal.scenarios.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.commonweal.economy.SizeBand;
import org.commonweal.place.PlaceData;
import org.commonweal.scenarios.BadInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceFactsTest {
    private static final Path PLACES = Path.of("places");

    @TempDir
    private Path folder;

    private static PlaceData place(String name) {
        return PlaceReader.read(PLACES, name, Map.of());
    }

    private static double fact(String name) {
        return PlaceFacts.read(PLACES, place("preston")).find(name).orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"preston", "manchester", "birmingham", "kirklees", "islington"})
    void everyPlaceThatComesWithItHasEveryNumber(String name) {
        PlaceFacts facts = PlaceFacts.read(PLACES, place(name));
        assertThat(PlaceFacts.NAMES).allSatisfy(fact -> {
            boolean differs = fact.endsWith("-shift") || fact.equals("pension-above-property");
            assertThat(facts.find(fact)).as(fact).isPresent();
            assertThat(differs || facts.find(fact).orElseThrow() > 0).as(fact).isTrue();
        });
    }

    @Test
    void whereFewerOwnTheirDwellingWealthIsHeldByFewer() {
        PlaceFacts few = PlaceFacts.read(PLACES, place("islington"));
        PlaceFacts many = PlaceFacts.read(PLACES, place("kirklees"));
        for (String more : List.of("wealth.gini-shift", "wealth.top-tenth-shift", "property-gini-shift")) {
            assertThat(few.find(more).orElseThrow()).as(more).isPositive();
            assertThat(many.find(more).orElseThrow()).as(more).isNegative();
        }
        assertThat(few.find("wealth.poorer-half-shift").orElseThrow()).isNegative();
    }

    @Test
    void firmsOfASizeAreAsManyAsTheRegisterSays() {
        // of Preston's registered enterprises 1.94 % are medium, of the country's 1.6
        assertThat(fact("firms.medium-shift")).isCloseTo(0.0068 * (0.0194 / 0.016 - 1), within(2e-5));
        assertThat(FirmSizes.of(new int[SizeBand.values().length], 1)).isEqualTo(new FirmSizes(0, 0, 1));
    }

    @Test
    void incomesMayBeAsFarApartAsTheTaxReturnsOfThePlaceSay() {
        // the upper quartile of the country's taxpayers makes a Gini of 0.315; Islington's mean and median make one of
        // 0.47
        PlaceFacts wide = PlaceFacts.read(PLACES, place("islington"));
        assertThat(wide.find("income.gini.high-shift").orElseThrow()).isCloseTo(0.155, within(0.002));
        assertThat(wide.find("income.gini.low-shift").orElseThrow()).isZero();
        assertThat(fact("income.gini.low-shift")).isBetween(-0.08, -0.04);
        assertThat(fact("income.gini.high-shift")).isZero();
        // where incomes are closer together the highest quintile has less above the mean, and spends more of it
        assertThat(fact("spending.highest.high-shift")).isBetween(0.03, 0.07);
        assertThat(fact("spending.highest.low-shift")).isZero();
        assertThat(wide.find("spending.highest.low-shift").orElseThrow()).isCloseTo(-0.15, within(0.005));
    }

    @Test
    void whereMoreWorkInSmallFirmsForAPoundOfOutputTheyBorrowMoreOfIt() {
        // the country's small and medium-sized firms at the country's output: as the country
        FirmSizes country = FirmSizes.of(new int[] {2_122_850, 305_890, 155_785, 85_380, 28_695, 14_885, 0}, 2.4e12);
        assertThat(country.people()).isCloseTo(1, within(0.01));
        assertThat(fact("small-firms.lending.low")).isCloseTo(0.022 * 1.04, within(2e-4));
        PlaceFacts many = PlaceFacts.read(PLACES, place("kirklees"));
        PlaceFacts few = PlaceFacts.read(PLACES, place("manchester"));
        assertThat(many.find("small-firms.loans.high").orElseThrow()).isGreaterThan(0.12);
        assertThat(few.find("small-firms.loans.high").orElseThrow()).isLessThan(0.06);
    }

    @Test
    void returnsAreThoseOfManufacturingAndServicesMixedAsInThePlace() {
        assertThat(fact("return-on-capital")).isBetween(0.117, 0.152);
        assertThat(fact("capital-per-value-added")).isCloseTo(2 * 0.103 / fact("return-on-capital"), within(1e-9));
    }

    @Test
    void theUnemployedFindWorkAsOftenAsTheUsualRateSays() {
        // Preston's unemployment is below the 6.1 % that the country's flows amount to
        assertThat(fact("unemployed-to-work.low")).isEqualTo(0.2);
        double unemployment = fact("unemployment");
        assertThat(fact("unemployed-to-work.high")).isCloseTo(0.013 * (1 - unemployment) / unemployment, within(1e-9));
    }

    @Test
    void theNumbersAreThoseOfTheFiles() {
        assertThat(fact("households")).isEqualTo(59_607);
        assertThat(fact("gva")).isEqualTo(5_270e6);
        assertThat(fact("tenure.owned")).isCloseTo(0.591, within(0.001));
        assertThat(fact("unemployment")).isCloseTo((3.7 + 4.9 + 4.9 + 5.2 + 4.0) / 500, within(0.005));
    }

    @Test
    void incomeIsWithoutTheRentThatOwnersPayThemselves() {
        assertThat(fact("income")).isCloseTo(18_758.0 * 147_835 - 327e6, within(1.0));
    }

    @Test
    void whatAPlaceHasNoFileForIsLeftOut() {
        // a copy has what a run needs: not the imputed rental, without which income cannot be compared
        PlaceCopy copy = PlaceCopy.in(folder);
        PlaceFacts facts = PlaceFacts.read(folder, copy.read(Map.of()));
        assertThat(facts.find("income")).isEmpty();
        assertThat(facts.find("unemployment")).isPresent();
        assertThat(facts.find("jobs")).isPresent();
    }

    @Test
    void bordersAreReadByCodeAndABrokenMapIsTold() {
        assertThat(Boundaries.read(PLACES, "preston")).hasSize(17).containsKey("E02005253");
        assertThat(Boundaries.read(PLACES, "national")).isEmpty();
        PlaceCopy copy = new PlaceCopy(folder);
        copy.write("x/boundaries.geojson", "{".getBytes());
        assertThatThrownBy(() -> Boundaries.read(folder, "x"))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("x/boundaries.geojson:1: cannot be read as JSON");
        copy.write("x/boundaries.geojson", "{\"features\":[{\"properties\":{}}]}".getBytes());
        assertThatThrownBy(() -> Boundaries.read(folder, "x")).hasMessageContaining("feature 1 has no msoa21_code");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"west\"", "null", "1e999", "181", "354000.5"})
    void aPointThatIsNotInDegreesIsTold(String longitude) {
        String ring = "[[0,0],[0,1],[" + longitude + ",1],[0,0]]";
        new PlaceCopy(folder)
                .write(
                        "x/boundaries.geojson",
                        ("{\"features\":[" + feature("A", "Polygon", "[" + ring + "]") + "]}").getBytes());
        assertThatThrownBy(() -> Boundaries.read(folder, "x"))
                .isInstanceOf(BadInput.class)
                .hasMessageStartingWith(
                        "x/boundaries.geojson: feature 1 has a point that is not two numbers in degrees")
                .hasMessageContaining("longitude -180 to 180, latitude -90 to 90");
    }

    @Test
    void aPolygonHasItsHoleAndAMultipolygonItsParts() {
        String ring = "[[0,0],[0,1],[1,1],[0,0]]";
        new PlaceCopy(folder)
                .write(
                        "x/boundaries.geojson",
                        ("{\"features\":[" + feature("A", "Polygon", "[" + ring + "," + ring + "]") + ","
                                        + feature("B", "MultiPolygon", "[[" + ring + "],[" + ring + "],[" + ring + "]]")
                                        + "]}")
                                .getBytes());
        assertThat(Boundaries.read(folder, "x").get("A").rings()).hasSize(2);
        assertThat(Boundaries.read(folder, "x").get("B").rings()).hasSize(3);
    }

    private static String feature(String code, String type, String coordinates) {
        return "{\"properties\":{\"msoa21_code\":\"" + code + "\"},\"geometry\":{\"type\":\"" + type
                + "\",\"coordinates\":" + coordinates + "}}";
    }
}
