package org.commonweal.scenarios.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonweal.economy.AnchorKind;
import org.commonweal.economy.Industry;
import org.commonweal.economy.Tenure;
import org.commonweal.ownership.LegalForms;
import org.commonweal.place.AnchorData;
import org.commonweal.place.HousingData;
import org.commonweal.place.IndustryData;
import org.commonweal.place.LegalFormCounts;
import org.commonweal.place.NationalData;
import org.commonweal.place.Neighbourhood;
import org.commonweal.place.PeopleData;
import org.commonweal.place.PlaceData;
import org.commonweal.place.PlaceEstimate;
import org.commonweal.scenarios.BadInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PlaceReaderTest {

    private static PlaceData read(String name) {
        return PlaceReader.read(PlaceCopy.PLACES, name, Map.of());
    }

    static Stream<PlaceData> places() {
        return PlaceReader.names(PlaceCopy.PLACES).stream().map(PlaceReaderTest::read);
    }

    @Test
    void thereAreFivePlaces() {
        assertThat(PlaceReader.names(PlaceCopy.PLACES))
                .containsExactly("birmingham", "islington", "kirklees", "manchester", "preston");
    }

    @Test
    void prestonHasThePublishedTotals() {
        PlaceData preston = read("preston");
        assertThat(preston.title()).isEqualTo("Preston");
        assertThat(preston.code()).isEqualTo("E07000123");
        assertThat(preston.neighbourhoods()).hasSize(17);
        assertThat(Split.sum(preston.householdsByComposition())).isEqualTo(59_607);
        assertThat(preston.enterprises()).containsExactly(4335, 665, 345, 200, 70, 40, 25);
        assertThat(Split.sum(preston.localUnits())).isEqualTo(6_870);
        assertThat(preston.industries().stream().mapToInt(IndustryData::jobs).sum())
                .isEqualTo(97_648);
        assertThat(preston.totals().gva()).isEqualTo(5_270_000_000_00L);
        assertThat(preston.housing().meanPrice()).isEqualTo(163_251_00);
        assertThat(preston.hash()).hasSize(64);
    }

    @Test
    void theCountyBuysMostOfAllAnchorsOfPreston() {
        List<AnchorData> anchors = read("preston").anchors();
        long county = anchors.stream()
                .filter(anchor -> anchor.kind() == AnchorKind.COUNTY)
                .mapToLong(AnchorData::procurement)
                .sum();
        assertThat(anchors.stream().mapToLong(AnchorData::procurement).sum())
                .isBetween(740_000_000_00L, 766_000_000_00L);
        assertThat(anchors)
                .allSatisfy(anchor -> assertThat(anchor.procurement()).isLessThanOrEqualTo(county));
    }

    @ParameterizedTest
    @MethodSource("places")
    void householdsAddUpEveryWhichWay(PlaceData place) {
        int households = place.totals().households();
        assertThat(place.neighbourhoods().stream()
                        .mapToLong(n -> Split.sum(n.households()))
                        .sum())
                .isEqualTo(households);
        assertThat(Split.sum(place.householdsByComposition())).isEqualTo(households);
        for (Neighbourhood neighbourhood : place.neighbourhoods()) {
            assertThat(neighbourhood.households()).hasSize(Tenure.values().length);
            assertThat(Split.sum(neighbourhood.compositions()))
                    .isCloseTo(Split.sum(neighbourhood.households()), within(1e-6));
        }
    }

    @ParameterizedTest
    @MethodSource("places")
    void industriesAddUpToTheTotalsAndPublicJobsAreThoseOfPublicAnchors(PlaceData place) {
        List<IndustryData> industries = place.industries();
        assertThat(industries.stream().map(IndustryData::industry)).containsExactly(Industry.values());
        assertThat(industries.stream().mapToLong(IndustryData::gva).sum())
                .isEqualTo(place.totals().gva());
        assertThat(industries.stream().mapToInt(IndustryData::jobs).sum())
                .isEqualTo(place.totals().jobs());
        assertThat(industries.stream().mapToLong(IndustryData::enterprises).sum())
                .isEqualTo(Split.sum(place.enterprises()));
        assertThat(industries.stream().mapToLong(IndustryData::localUnits).sum())
                .isEqualTo(Split.sum(place.localUnits()));
        assertThat(place.industry(Industry.PUBLIC).jobs())
                .isEqualTo(place.anchors().stream()
                        .filter(anchor -> anchor.kind().industry() == Industry.PUBLIC)
                        .mapToInt(AnchorData::jobs)
                        .sum());
    }

    @ParameterizedTest
    @MethodSource("places")
    void everyLegalFormExists(PlaceData place) {
        LegalFormCounts forms = place.legalForms();
        assertThat(forms.companies() + forms.soleProprietors() + forms.partnerships() + forms.nonProfit())
                .isEqualTo((int) Split.sum(place.enterprises()));
        assertThat(Stream.of("consumer-cooperatives", "mutuals", "community-benefit-societies", "charities")
                        .mapToInt(forms::of)
                        .sum())
                .isEqualTo(forms.nonProfit());
        assertThat(forms.special())
                .hasSize(LegalForms.COUNT - 2)
                .allSatisfy((form, count) -> assertThat(count).as(form).isPositive());
    }

    @ParameterizedTest
    @MethodSource("places")
    void dwellingValuesHaveTheMeanPriceOfThePlace(PlaceData place) {
        double sum = 0;
        for (Neighbourhood neighbourhood : place.neighbourhoods()) {
            sum += (double) neighbourhood.meanDwellingValue() * Split.sum(neighbourhood.households());
        }
        assertThat(sum / place.totals().households()).isCloseTo(place.housing().meanPrice(), within(1.0));
    }

    @Test
    void everySetOfNationalSharesAddsUpToOne() {
        NationalData nation = read("preston").national();
        for (int quintile = 0; quintile < 5; quintile++) {
            assertThat(Split.sum(nation.engelShares()[quintile])
                            + nation.engelImports()[quintile]
                            + nation.engelTaxes()[quintile])
                    .isCloseTo(1, within(1e-12));
        }
        for (int buyer = 0; buyer < Industry.values().length; buyer++) {
            double column = nation.imports()[buyer]
                    + nation.productTaxes()[buyer]
                    + nation.compensation()[buyer]
                    + nation.grossSurplus()[buyer];
            for (double[] supplier : nation.domesticInputs()) {
                column += supplier[buyer];
            }
            assertThat(column).isCloseTo(1, within(1e-12));
        }
        assertThat(Split.sum(nation.investmentShares())).isCloseTo(1, within(1e-12));
        for (int recipe = 0; recipe < 4; recipe++) {
            assertThat(Split.sum(nation.anchorInputs()[recipe]) + nation.anchorImports()[recipe])
                    .isCloseTo(1, within(1e-12));
        }
        assertThat(Arrays.stream(nation.gva()).sum()).isBetween(1_500_000_000_000_00L, 2_500_000_000_000_00L);
    }

    @ParameterizedTest
    @MethodSource("places")
    void everyEstimateCanBeSwitchedOffAloneAndTogether(PlaceData place) {
        assertThat(place.estimates()).isNotEmpty().noneMatch(PlaceEstimate::switchedOff);
        for (PlaceEstimate estimate : place.estimates()) {
            PlaceData without = PlaceReader.read(PlaceCopy.PLACES, place.name(), Map.of(estimate.key(), "off"));
            assertThat(without.estimates().stream()
                            .filter(PlaceEstimate::switchedOff)
                            .map(PlaceEstimate::key))
                    .containsExactly(estimate.key());
        }
        Map<String, String> all =
                place.estimates().stream().collect(Collectors.toMap(PlaceEstimate::key, any -> "off"));
        assertThat(PlaceReader.read(PlaceCopy.PLACES, place.name(), all).estimates())
                .allMatch(PlaceEstimate::switchedOff);
    }

    @Test
    void neighbourhoodsHaveTheNamesThatPeopleUse(@TempDir Path folder) {
        assertThat(read("preston").neighbourhoods())
                .extracting(Neighbourhood::name)
                .contains("Fulwood", "Grimsargh & Goosnargh");
        PlaceData changed = PlaceCopy.in(folder)
                .with(
                        "preston/neighbourhoods.csv",
                        text -> text.replace(",Broughton & Wychnor,", ",Fulwood,")
                                .replace(",Grimsargh & Goosnargh,", ",,"))
                .read(Map.of());
        assertThat(changed.neighbourhoods())
                .extracting(Neighbourhood::name)
                .startsWith("Preston 001", "Fulwood 002", "Fulwood 003")
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("places")
    void noTwoNeighbourhoodsHaveTheSameName(PlaceData place) {
        assertThat(place.neighbourhoods()).extracting(Neighbourhood::name).doesNotHaveDuplicates();
    }

    @Test
    void anEstimateCanBeGivenAnotherValue() {
        PlaceData preston = PlaceReader.read(PlaceCopy.PLACES, "preston", Map.of("social-rent", "400"));
        assertThat(preston.housing().socialRent()).isEqualTo(400_00);
    }

    @Test
    void theFingerprintIsTheSameForTheSameFilesAndDoesNotDependOnSettings() {
        assertThat(PlaceReader.read(PlaceCopy.PLACES, "preston", Map.of("social-rent", "off"))
                        .hash())
                .isEqualTo(read("preston").hash())
                .isNotEqualTo(read("kirklees").hash());
    }

    @Test
    void aMisspeltPlaceOrEstimateIsAnsweredWithTheNearest() {
        assertThatThrownBy(() -> read("prestn"))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("birmingham, islington, kirklees, manchester, preston")
                .hasMessageContaining("Maybe you meant preston?");
        Map<String, String> settings = new HashMap<>(Map.of("social-rnt", "off", "pension-fund", "NaN"));
        assertThatThrownBy(() -> PlaceReader.read(PlaceCopy.PLACES, "preston", settings))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("Maybe you meant social-rent?")
                .hasMessageContaining("--set: estimate.pension-fund: \"NaN\" is not a number.");
    }

    @Test
    void unemploymentIsTheMeanOfFiveYears() {
        PlaceData preston = PlaceReader.read(PlaceCopy.PLACES, "preston", Map.of());
        PeopleData people = preston.people();
        double force = people.employees()
                + people.selfEmployedWithEmployees()
                + people.selfEmployedAlone()
                + people.unemployed();
        // 3.7, 4.9, 4.9, 5.2 and 4.0 % in 2019 to 2023
        assertThat(people.unemployed() / force).isCloseTo(0.0454, within(1e-5));
    }

    @Test
    void whatTaxesAndBenefitsTakeFromThePlaceIsRead(@TempDir Path folder) {
        HousingData housing = PlaceCopy.in(folder).read(Map.of()).housing();
        assertThat(housing.dwellingsByBand()).containsExactly(31_000, 13_610, 11_260, 7_490, 3_750, 2_130, 1_080, 70);
        assertThat(housing.rates().bandD()).isEqualTo(257_574);
        assertThat(housing.rates().allowance(0)).isEqualTo(30_333);
        assertThat(housing.rates().allowance(2)).isEqualTo(57_343);
        assertThat(housing.rates().inLondon()).isFalse();
        assertThat(PlaceReader.read(PlaceCopy.PLACES, "islington", Map.of())
                        .housing()
                        .rates()
                        .inLondon())
                .isTrue();
    }

    @Test
    void aPlaceMayDoWithoutThem(@TempDir Path folder) {
        PlaceData place = PlaceCopy.in(folder)
                .with(
                        "preston/figures.csv",
                        text -> without(text, "band_d|dwellings_band_|allowance_|in_london|taxpayers_")
                                + "council_tax,1709.68,GBP a year,2024-25,mean bill,derived,,,\n")
                .with("preston/totals.csv", text -> without(text, "council_tax_net|universal_credit"))
                .with("preston/economic_activity.csv", text -> without(text, "Economically inactive: [SL]"))
                .read(Map.of());
        assertThat(place.housing().dwellingsByBand()).containsOnly(0);
        assertThat(place.housing().rates().bandD()).isEqualTo(170_968);
        assertThat(place.housing().rates().allowance(0)).isEqualTo(55_000);
        assertThat(place.housing().rates().allowance(4)).isEqualTo(55_000);
        assertThat(place.totals().councilTax()).isZero();
        assertThat(place.people().students()).isZero();
        assertThat(place.people().meanToMedianPay()).isZero();
        assertThat(PlaceFacts.read(folder, place).find("universal-credit-households"))
                .isEmpty();
    }

    private static String without(String text, String items) {
        return text.lines()
                .filter(line -> !line.matches("(" + items + ").*"))
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
