package org.commonweal.scenarios.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.commonweal.model.ModelSpec;
import org.commonweal.money.Audit;
import org.commonweal.parameter.ParameterReader;
import org.commonweal.parameter.Setting;
import org.commonweal.place.PlaceData;
import org.commonweal.scenarios.place.PlaceReader;
import org.commonweal.scenarios.scenario.Scenario;
import org.commonweal.scenarios.scenario.ScenarioReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Ten years of Preston; the settings of a test stand in the lines 1, 2, ... of a file. */
class LinterTest {
    private static final int YEARS = 10;
    private static final PlaceData PRESTON = PlaceReader.read(Path.of("places"), "preston", Map.of());
    private static final ScenarioReader LIBRARY = new ScenarioReader(Path.of("library"));

    private static final String PULLED = "levers.progressive-procurement.social-weight=0.2";

    private static List<String> warnings(String... changes) {
        List<Setting> settings = IntStream.range(0, changes.length)
                .mapToObj(i -> setting(changes[i], i + 1))
                .toList();
        return warnings(
                new Scenario("mine", "What if?", "preston", 1, YEARS, 5, 0.1, Audit.MONTH, settings, List.of()));
    }

    private static Setting setting(String change, int line) {
        String[] parts = change.split("=");
        return new Setting(parts[0], parts[1], "", "mine.yaml:" + line);
    }

    private static List<String> warnings(Scenario scenario) {
        return Linter.warnings(scenario, ParameterReader.read(ModelSpec.class, scenario.settings()), PRESTON);
    }

    private static String onlyWarning(String... changes) {
        assertThat(warnings(changes)).hasSize(1);
        return warnings(changes).get(0);
    }

    static List<String> library() {
        return LIBRARY.names();
    }

    @ParameterizedTest
    @MethodSource("library")
    void nothingInTheLibraryDeservesAWarning(String name) {
        assertThat(warnings(LIBRARY.read(name))).isEmpty();
    }

    // ---- slips -----------------------------------------------------------------------------------------------------

    @Test
    void aHundredthOfTheUsualInPerCentIsProbablyASlip() {
        assertThat(onlyWarning("fiscal.income-tax.basic-rate=0.2 %"))
                .isEqualTo(
                        "mine.yaml:1: fiscal.income-tax.basic-rate is 0.2 %: that is about a hundredth of the usual 20 %."
                                + " Maybe you meant 20 %?");
        assertThat(warnings("fiscal.income-tax.basic-rate=20 %")).isEmpty();
        assertThat(warnings("fiscal.income-tax.basic-rate=0.9 %")).isEmpty();
    }

    @Test
    void tenTimesThePlaceIsProbablyATenthOfIt() {
        Scenario large =
                new Scenario("mine", "What if?", "preston", 1, YEARS, 5, 10, Audit.MONTH, List.of(), List.of());
        assertThat(warnings(large))
                .containsExactly(
                        "the scale is 10: 1 is life size, and this is so many times the place. Maybe you meant 0.1?");
    }

    // ---- dates -----------------------------------------------------------------------------------------------------

    @Test
    void aLeverThatStartsAfterTheRunDoesNothing() {
        assertThat(onlyWarning(PULLED, "levers.progressive-procurement.from=10"))
                .isEqualTo(
                        "mine.yaml:2: levers.progressive-procurement does nothing: it starts 10 years after month zero"
                                + " and the run ends after 10 years. Maybe let it start earlier, or the run take longer (years,"
                                + " --years).");
    }

    @Test
    void aLeverThatEndsBeforeItStartsDoesNothing() {
        assertThat(onlyWarning(
                        PULLED, "levers.progressive-procurement.from=4", "levers.progressive-procurement.until=3.5"))
                .startsWith(
                        "mine.yaml:3: levers.progressive-procurement does nothing: it ends after 3.5 years and would"
                                + " start after 4 years.");
    }

    @Test
    void aRampLongerThanTheRunIsNeverClimbed() {
        assertThat(onlyWarning(PULLED, "levers.progressive-procurement.ramp=20"))
                .startsWith(
                        "mine.yaml:2: levers.progressive-procurement reaches 49.8\u00a0% of its strength, never all of it: it"
                                + " starts after 0 years, grows for 20 years, and the run ends after 10 years.");
    }

    @Test
    void aRampLongerThanTheLeverIsNeverClimbed() {
        assertThat(onlyWarning(PULLED, "levers.progressive-procurement.until=1"))
                .startsWith("mine.yaml:2: levers.progressive-procurement reaches 48\u00a0% of its strength")
                .contains("and it ends after 1 year.");
    }

    @Test
    void datesThatFitDeserveNoWarning() {
        assertThat(warnings(
                        PULLED,
                        "levers.progressive-procurement.from=3",
                        "levers.progressive-procurement.ramp=2",
                        "levers.progressive-procurement.until=5"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "levers.progressive-procurement.from=1",
                "levers.progressive-procurement.tender-cost=2000",
                "shocks.recession.from=1",
                "shocks.grant-cut.other-anchors=on",
                "shocks.employer-exit.ramp=1"
            })
    void whatIsSetOfALeverOrShockOfSizeZeroDoesNothing(String change) {
        String key = change.substring(0, change.lastIndexOf('.'));
        assertThat(onlyWarning(change)).startsWith("mine.yaml:1: " + key + " changes nothing: ");
    }

    @Test
    void aSingleEmployerLeavesAtOnceWhateverTheRamp() {
        assertThat(warnings("shocks.employer-exit.employers=1", "shocks.employer-exit.from=9"))
                .isEmpty();
        assertThat(onlyWarning("shocks.employer-exit.employers=2", "shocks.employer-exit.from=9"))
                .contains("shocks.employer-exit reaches 48\u00a0%");
    }

    @Test
    void theLastWordOnAParameterIsWhereAWarningPoints() {
        assertThat(onlyWarning(PULLED, "levers.from=1", "levers.progressive-procurement.from=11"))
                .startsWith("mine.yaml:3: ");
    }

    // ---- progressive procurement -----------------------------------------------------------------------------------

    @Test
    void aLeverInWhichNobodyTakesPartDoesNothing() {
        assertThat(onlyWarning(
                        PULLED,
                        "levers.progressive-procurement.councils=off",
                        "levers.progressive-procurement.other-anchors=off"))
                .startsWith("mine.yaml:2: levers.progressive-procurement does nothing: none of the "
                        + PRESTON.anchors().size() + " anchors of Preston takes part.");
    }

    @Test
    void lotsAreNotSplitAboveASizeThatNoneHas() {
        // the largest buyer, the county, spends 362,780,540 pounds a year; a lot is a fifth of a category at most
        String pulled = "levers.progressive-procurement.parts=3";
        assertThat(onlyWarning(pulled, "levers.progressive-procurement.split-above=80000000"))
                .startsWith("mine.yaml:2: no lot is split: only lots above £80m a year are, and none is larger"
                        + " than £72.6m a year.");
        assertThat(warnings(pulled, "levers.progressive-procurement.split-above=72000000"))
                .isEmpty();
    }

    @Test
    void aSizeAboveWhichLotsStayWholeDoesNothing() {
        assertThat(onlyWarning(PULLED, "levers.progressive-procurement.split-above=100000"))
                .startsWith("mine.yaml:2: split-above does nothing: a lot above it stays in 1 part.");
    }

    @Test
    void lotsThatAreReservedNeedNoSplitting() {
        String[] changes = {
            "levers.progressive-procurement.parts=3",
            "levers.progressive-procurement.split-above=100000",
            "levers.progressive-procurement.reserve-below=100000"
        };
        assertThat(warnings(changes)).isEmpty();
        changes[2] = "levers.progressive-procurement.reserve-below=200000";
        assertThat(onlyWarning(changes))
                .startsWith("mine.yaml:3: splitting and reserving fight over the same lots: those from £100,000 to"
                        + " £200,000 a year");
    }

    @Test
    void nobodyHearsMoreOfWhatNobodyHearsOf() {
        assertThat(onlyWarning("levers.progressive-procurement.reach=5", "tenders.reach=0"))
                .startsWith("mine.yaml:2: levers.progressive-procurement wins nothing for the place: no local firm ever"
                        + " hears of a lot");
        assertThat(warnings("tenders.reach=0")).isEmpty();
    }

    @Test
    void weightsBeyondTheWholeLeaveNothingToPriceAndQuality() {
        assertThat(onlyWarning("tenders.usual-social-weight=0.9", PULLED))
                .startsWith("mine.yaml:2: price and quality do not count at all:")
                .contains("come to 110\u00a0%");
    }

    @Test
    void aWeightOnWhatAllFormsPromiseAlikeCannotTellThemApart() {
        assertThat(onlyWarning(PULLED, "ownership.social-value=off"))
                .startsWith("mine.yaml:2: social-weight cannot tell one legal form from another:");
        assertThat(onlyWarning(
                        PULLED,
                        "ownership.social-value=off",
                        "tenders.local-social-value=0.4",
                        "tenders.outside-social-value=0.4"))
                .startsWith("mine.yaml:2: social-weight only adds luck to tenders:");
        assertThat(warnings("levers.progressive-procurement.reach=2", "ownership.social-value=off"))
                .isEmpty();
    }

    // ---- local bank, community shares, pension fund ----------------------------------------------------------------

    @Test
    void aBankThatNobodyAsksForALoanLendsNothing() {
        assertThat(onlyWarning(
                        "levers.local-bank.council-capital=5000000",
                        "levers.local-bank.firms=0",
                        "levers.local-bank.asked=0"))
                .startsWith("mine.yaml:2: levers.local-bank lends nothing: ");
    }

    @Test
    void aBankWhoseLoansCannotEarnItsCostsMustFail() {
        String[] changes = {
            "levers.local-bank.council-capital=400000",
            "levers.local-bank.fixed-costs=300000",
            "credit.loan-rate=0.07",
            "banking.capital-ratio=0.1"
        };
        assertThat(onlyWarning(changes))
                .startsWith("mine.yaml:1: levers.local-bank must fail: its fixed costs are £300,000 a year, and all"
                        + " the loans that its capital allows bear £280,000 of interest at most.");
        changes[0] = "levers.local-bank.council-capital=500000";
        assertThat(warnings(changes)).isEmpty();
    }

    @Test
    void aSmallRunMaySeeNoShareOfferAtAll() {
        // a tenth of Preston has about 15,000 residents: 0.15 offers a year where there is one for 100,000
        assertThat(onlyWarning("levers.community-shares.offers=0.5"))
                .startsWith(
                        "mine.yaml:1: levers.community-shares does nothing in most runs: at scale 0.1 and in 10 years"
                                + " 0.7");
        assertThat(warnings("levers.community-shares.offers=1")).isEmpty();
    }

    @Test
    void aFundThatAimsForWhatItHasChangesNothing() {
        assertThat(onlyWarning("levers.pension-localisation.target=0.01", "portfolio.local-share=0.01"))
                .startsWith("mine.yaml:1: levers.pension-localisation changes nothing: ");
    }

    @Test
    void aFundCannotHaveMoreHomesThanComeOnTheMarket() {
        String[] changes = {"levers.pension-localisation.target=0.5", "levers.pension-localisation.homes=1"};
        assertThat(onlyWarning(changes))
                .startsWith(
                        "mine.yaml:1: levers.pension-localisation finds too few homes to buy: it aims for homes worth"
                                + " £625m, and of those that it buys about ");
        changes[0] = "levers.pension-localisation.target=0.2";
        assertThat(warnings(changes)).isEmpty();
    }

    // ---- shocks ----------------------------------------------------------------------------------------------------

    @Test
    void aCutThatHitsNobodyDoesNothing() {
        assertThat(onlyWarning("shocks.grant-cut.size=0.3", "shocks.grant-cut.councils=off"))
                .startsWith("mine.yaml:2: shocks.grant-cut does nothing: it hits none of the anchors of Preston.");
    }

    @Test
    void aRecoveryAfterTheRunIsNotSeen() {
        assertThat(onlyWarning("shocks.recession.size=0.1", "shocks.recession.recovery=2"))
                .startsWith("mine.yaml:2: shocks.recession.recovery is not seen: the recession does not end");
        assertThat(warnings("shocks.recession.size=0.1", "shocks.recession.recovery=2", "shocks.recession.until=5"))
                .isEmpty();
    }

    @Test
    void aLeverUnderAShockIsNoContradiction() {
        assertThat(warnings(PULLED, "shocks.recession.size=0.1", "shocks.employer-exit.employers=3"))
                .isEmpty();
    }

    @Test
    void everyWarningIsTold() {
        assertThat(warnings(
                        PULLED,
                        "levers.progressive-procurement.from=12",
                        "levers.progressive-procurement.split-above=5",
                        "shocks.recession.from=3"))
                .hasSize(3);
    }

    // ---- what is left at its default -------------------------------------------------------------------------------

    private static List<String> defaults(Scenario scenario) {
        return Linter.defaults(scenario, ParameterReader.read(ModelSpec.class, scenario.settings()), PRESTON);
    }

    @Test
    void whatOfALeverIsLeftAtItsDefaultThoughTheLibrarySetsItIsSaid() {
        List<Setting> settings = List.of(
                setting("levers.progressive-procurement.social-weight=0.2", 1),
                setting("levers.progressive-procurement.reach=2", 2),
                setting("levers.progressive-procurement.ramp=4", 3),
                setting("levers.progressive-procurement.parts=9", 4));
        assertThat(defaults(new Scenario(
                        "mine", "What if?", "preston", 1, YEARS, 5, 0.1, Audit.MONTH, settings, List.of())))
                .singleElement()
                .asString()
                .contains("levers.progressive-procurement leaves at its default what the scenario procurement sets")
                .contains("split-above at £250,000 a year (there: £1.6m a year)")
                .endsWith("Maybe set them, or extend procurement.");
    }

    @ParameterizedTest
    @MethodSource("library")
    void theLibraryLeavesNothingOpen(String name) {
        assertThat(defaults(LIBRARY.read(name))).isEmpty();
    }
}
