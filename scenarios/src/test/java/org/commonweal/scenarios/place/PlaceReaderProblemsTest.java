package org.commonweal.scenarios.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.commonweal.place.PlaceData;
import org.commonweal.scenarios.BadInput;
import org.commonweal.scenarios.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceReaderProblemsTest {
    @TempDir
    Path folder;

    static Stream<Arguments> spoilt() {
        return Stream.of(
                spoil("tenure.csv", "outright", "outrigth", "preston/tenure.csv:1: the column outright is missing"),
                spoil("tenure.csv", "outright", "outrigth", "Maybe you meant outrigth?"),
                spoil("tenure.csv", "1257", "-1257", "preston/tenure.csv:2: outright is \"-1257\""),
                spoil("tenure.csv", "1257", "NaN", "preston/tenure.csv:2: outright is \"NaN\""),
                spoil("tenure.csv", "1257", "1e400", "preston/tenure.csv:2: outright is \"1e400\""),
                spoil("tenure.csv", "1257", "99999999999999999999", "preston/tenure.csv:2: outright is"),
                spoil("tenure.csv", "1257", "1257.5", "a whole number"),
                spoil("tenure.csv", "1257", "9257", "the households of \"E02005253\" add up to 10775"),
                spoil("tenure.csv", "1257", "1257,1", "preston/tenure.csv:2: has 15 fields"),
                spoil("tenure.csv", "1257", "\"1257", "cannot be read as CSV"),
                spoil(
                        "tenure.csv",
                        "E02005253",
                        "E02005254",
                        "preston/tenure.csv:3: the neighbourhood \"E02005254\" stands there twice"),
                rewrite("tenure.csv", text -> "", "preston/tenure.csv: is empty"),
                rewrite(
                        "tenure.csv",
                        text -> text.lines().findFirst().orElseThrow() + "\n",
                        "has a header but no rows"),
                spoil("neighbourhoods.csv", "E02005253", "E02005254", "stands there twice"),
                spoil(
                        "neighbourhoods.csv",
                        "Preston 002,Broughton & Wychnor",
                        "Preston 003,Fulwood",
                        "has the name \"Fulwood 003\""),
                spoil("neighbourhoods.csv", "local_name", "localname", "the column local_name is missing"),
                spoil("neighbourhoods.csv", "E07000123", "E07000124", "lad_code differs from the first row"),
                spoil("totals.csv", "households,59607", "households,59608", "the households add up to 59607"),
                spoil("totals.csv", "households,59607", "households,6000000", "value is \"6000000\""),
                spoil("totals.csv", "gva,5270000000", "gva,5270000001", "the gross value added in pence add up to"),
                spoil("totals.csv", "gva,", "gvaa,", "the item gva is missing"),
                spoil("totals.csv", "observed", "obsrved", "observed, derived or estimated"),
                spoil("industries.csv", "hospitality", "hospitalty", "Maybe you meant hospitality?"),
                spoil("industries.csv", "hospitality", "trade", "the industry trade stands there twice"),
                spoil("figures.csv", "share_working_in_place,0.7", "share_working_in_place,1.7", "0 to 1"),
                spoil("figures.csv", "social-rent", "pension-fund", "the key \"pension-fund\" stands there twice"),
                spoil("figures.csv", "dwellings_band_c,", "dwellings_band_x,", "the item dwellings_band_c is missing"),
                spoil("figures.csv", "dwellings_band_a,31000", "dwellings_band_a,-1", "value is \"-1\""),
                spoil("figures.csv", "allowance_2,", "allowance_two,", "the item allowance_2 is missing"),
                spoil("figures.csv", "band_d,2575.74", "bandd,2575.74", "the item band_d is missing"),
                spoil("figures.csv", "in_london,0", "in_london,2", "0 to 1"),
                spoil("figures.csv", "in_london,0", "in_lonndon,0", "the item in_london is missing"),
                spoil(
                        "figures.csv",
                        "taxpayers_median_pay,",
                        "taxpayers_medan_pay,",
                        "taxpayers_median_pay is missing"),
                spoil(
                        "figures.csv",
                        "taxpayers_mean_pay,29200",
                        "taxpayers_mean_pay,20000",
                        "less than taxpayers_median_pay"),
                spoil("totals.csv", "council_tax_net", "council_tax_nett", "the item council_tax_net is missing"),
                spoil(
                        "totals.csv",
                        "universal_credit_households,18881",
                        "universal_credit_households,x",
                        "value is \"x\""),
                spoil(
                        "economic_activity.csv",
                        "inactive: Student",
                        "inactive: Studnt",
                        "inactive: Student\" is missing"),
                spoil("figures.csv", ",low", ",lowish", "high, medium or low"),
                spoil("anchors.csv", "nhs-trust", "nhs-trst", "Maybe you meant nhs-trust?"),
                spoil("anchors.csv", "own_income_gbp", "income_gbp", "unknown measure \"income_gbp\""),
                spoil("anchors.csv", ",council,", ",police,", "kind and registered_here differ"),
                spoil("anchors.csv", ",council,yes,", ",council,maybe,", "yes or no"),
                spoil("business_counts.csv", "0-4,,4335", "0-4,,4336", "enterprises by size band add up to 5681"),
                spoil("business_counts.csv", "0-4,,4335", "0-5,,4335", "unknown size band \"0-5\""),
                spoil("legal_forms.csv", "mutuals,1", "mutuals,500", "non-profit bodies have a special form"),
                spoil("compositions.csv", "other_family", "other_famly", "the composition other_family is missing"),
                spoil("economic_activity.csv", "118670", "11867", "the groups do not fit"),
                spoil(
                        "economic_activity.csv",
                        "Part-time,14504",
                        "Part-time,84504",
                        "more employees work part-time, 87730, than there are"),
                rewrite(
                        "indicators.csv",
                        text -> text.replace("Modelled unemployment rate", "Unemployment"),
                        "the indicator \"Modelled unemployment rate\" is missing"),
                spoil("indicators.csv", "2023-01-01/P1Y,4.0", "2023-01-01/P1Y,400", "0 to 50"));
    }

    private static Arguments spoil(String file, String from, String to, String message) {
        return rewrite(file, text -> text.replaceFirst(Pattern.quote(from), to), message);
    }

    private static Arguments rewrite(String file, UnaryOperator<String> change, String message) {
        return arguments("preston/" + file, change, message);
    }

    @ParameterizedTest
    @MethodSource("spoilt")
    void aSpoiltFileIsAnsweredWithWhatIsWrong(String file, UnaryOperator<String> change, String message) {
        PlaceCopy copy = PlaceCopy.in(folder).with(file, change);
        assertThatThrownBy(() -> copy.read(Map.of()))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining(message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"totals-semicolons.csv", "totals-blank-rows.csv"})
    void aTableSavedByASpreadsheetIsReadAsFarAsItGoes(String trial) throws Exception {
        PlaceCopy copy = PlaceCopy.in(folder);
        copy.write("preston/totals.csv", Files.readAllBytes(Path.of("src/test/resources/trials", trial)));
        BadInput bad = catchThrowableOfType(BadInput.class, () -> copy.read(Map.of()));
        assertThat(bad.problems())
                .extracting(Problem::what)
                .containsExactlyInAnyOrder(
                        "the item gva is missing",
                        "the item jobs is missing",
                        "the item disposable_income is missing",
                        "the item compensation_of_employees is missing");
    }

    static Stream<UnaryOperator<String>> spreadsheets() {
        return Stream.of(
                text -> "\uFEFF" + text,
                text -> text.replace("\n", "\r\n"),
                text -> text.replace("\n", "\n,,,\n"),
                text -> text.replace("\n", ",,\n"),
                text -> text.replace(',', ';'),
                text -> "sep=;\r\n" + text.replace(',', ';').replace("\n", "\r\n"),
                text -> text.replace(',', '\t'),
                text -> text.replaceAll("(?m)^", ",").replaceFirst(",$", ""));
    }

    @ParameterizedTest
    @MethodSource("spreadsheets")
    void howATableWasSavedDoesNotMatter(UnaryOperator<String> saved) {
        PlaceCopy copy = PlaceCopy.in(folder);
        PlaceData before = copy.read(Map.of());
        PlaceData after = copy.with("preston/tenure.csv", saved).read(Map.of());
        assertThat(after.neighbourhoods()).usingRecursiveComparison().isEqualTo(before.neighbourhoods());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"\"1,257\"|1257", "1 257|1257", "1257 k|1257000"})
    void aNumberAsASpreadsheetShowsItIsSaidWithWhatWasMeant(String written, String meant) {
        PlaceCopy copy = PlaceCopy.in(folder).with("preston/tenure.csv", text -> text.replaceFirst("1257", written));
        assertThatThrownBy(() -> copy.read(Map.of())).hasMessageContaining("Maybe you meant " + meant + "?");
    }

    @Test
    void theUnspoiltCopyCanBeRead() {
        assertThat(PlaceCopy.in(folder).read(Map.of()).totals().households()).isEqualTo(59_607);
    }

    @Test
    void problemsOfSeveralFilesAreSaidTogether() throws Exception {
        PlaceCopy copy = PlaceCopy.in(folder)
                .with("preston/tenure.csv", text -> text.replace("1257", "many"))
                .with("preston/industries.csv", text -> text.replace("construction,", "construction,-"));
        Files.delete(folder.resolve("preston/totals.csv"));
        copy.write("national/engel_shares.csv", new byte[] {(byte) 0xC3, 0x28});
        BadInput bad = catchThrowableOfType(BadInput.class, () -> copy.read(Map.of()));
        assertThat(bad.problems()).hasSizeGreaterThanOrEqualTo(4);
        assertThat(bad)
                .hasMessageContaining("outright is \"many\"")
                .hasMessageContaining("gva_gbp is \"-")
                .hasMessageContaining("preston/totals.csv: the file is missing")
                .hasMessageContaining("national/engel_shares.csv:1: this is not UTF-8 text");
    }

    @Test
    void sharesThatDoNotAddUpAreNamed() {
        PlaceCopy copy =
                PlaceCopy.in(folder).with("national/engel_shares.csv", text -> text.replace("0.22799", "0.32799"));
        assertThatThrownBy(() -> copy.read(Map.of())).hasMessageContaining("the quintile share_q1 adds up to 1.1");
    }

    @Test
    void moreThanAllPartTimeIsNamed() {
        PlaceCopy copy =
                PlaceCopy.in(folder).with("national/hours_by_industry.csv", text -> text.replace("0.56", "56"));
        assertThatThrownBy(() -> copy.read(Map.of())).hasMessageContaining("the share of hospitality is 56.0");
    }

    @Test
    void aThousandProblemsAreNotAllSaid() {
        PlaceCopy copy = PlaceCopy.in(folder)
                .with("preston/neighbourhood_households_estimated.csv", text -> text.replaceAll("[0-9]\\.", "x"));
        BadInput bad = catchThrowableOfType(BadInput.class, () -> copy.read(Map.of()));
        assertThat(bad.problems()).hasSize(51);
        assertThat(bad).hasMessageContaining("more problems of this place");
    }
}
