package org.example.additions;

import java.util.List;

/** One of each kind that the README says where to add. */
final class Additions {
    private static final String CORE = "sim-core/src/main/java/org/commonweal/";
    private static final String LABORATORY = "scenarios/src/main/java/org/commonweal/scenarios/";
    private static final String MODEL = "sim-core/MODEL.md";
    private static final String RUN = "run repair-cafes --scale 0.02 --years 1 --burn-in 0 --quiet --out DIR"
            + " --set shocks.employer-exit.employers=40";

    static final List<Addition> ALL = List.of(
            Addition.of("policy lever")
                    .file(CORE + "policy/RepairCafes.java")
                    .after(CORE + "policy/PolicyLever.java", "PensionLocalisation.class", ", RepairCafes.class")
                    .before(MODEL, "### 8 Indicators", programme("levers.repair-cafes", "cafes", "cost"))
                    .file("scenarios/library/repair-cafes.yaml")
                    .shows(RUN, "cost.repair-cafes.council"),
            Addition.of("shock")
                    .file(CORE + "shock/RailStrike.java")
                    .after(CORE + "shock/Shock.java", "EmployerExit.class", ", RailStrike.class")
                    .before(MODEL, "### 8 Indicators", programme("shocks.rail-strike", "size"))
                    .file("scenarios/library/rail-strike.yaml")
                    .shows("describe levers", "Trains stand still, and fewer residents take posts outside."),
            Addition.of("tax or benefit")
                    .file(CORE + "fiscal/WinterFuelPayment.java")
                    .after(CORE + "fiscal/FiscalLever.java", "UniversalCredit", ",\n                WinterFuelPayment")
                    .after(
                            CORE + "fiscal/FiscalSystem.java",
                            "UniversalCredit universalCredit",
                            ", WinterFuelPayment winterFuelPayment")
                    .after(
                            CORE + "publicfinance/Benefits.java",
                            "received = statePension + payPensions(h, account);",
                            """

                                long fuel = retired * fiscal.winterFuelPayment().monthly();
                                economy.ledger.pay(Flow.STATE_PENSION, economy.accounts.government, account, fuel);
                                received += fuel;
                            """)
                    .after(
                            MODEL,
                            "`fiscal.child-benefit.charge-to` |",
                            "\n| `WinterFuelPayment` | each retired person | `fiscal.winter-fuel-payment.yearly` |")
                    .shows("describe levers", "fiscal.winter-fuel-payment.yearly"),
            Addition.of("warning of a lever or a shock about itself")
                    .before(CORE + "shock/EmployerExit.java", "    @Override\n    public boolean isPulled()", """
                                @Override
                                public List<org.commonweal.policy.Doubt> doubts(org.commonweal.policy.Circumstances where) {
                                    return List.of(new org.commonweal.policy.Doubt(
                                            List.of("employers"), "few are left", "many close", "Maybe close fewer."));
                                }

                            """)
                    .shows(RUN, "few are left: many close. Maybe close fewer."),
            Addition.of("warning of anything else before a run")
                    .file(LABORATORY + "lint/SizeLint.java")
                    .after(LABORATORY + "lint/Linter.java", "ClashLint.of(asked)", ", SizeLint.of(asked)")
                    .shows(RUN, "rare firms may be missing: the run is of a small part of the place."),
            Addition.of("legal form")
                    .file(CORE + "ownership/PlatformCooperative.java")
                    .after(CORE + "ownership/LegalForm.java", "    Charity.class", ",\n    PlatformCooperative.class")
                    .after(MODEL, "`CommunityBenefitSociety`, `Charity`", ", `PlatformCooperative`")
                    .written("docs/assumptions.md")
                    .shows(RUN, "firms.count.platform-cooperatives"),
            Addition.of("behavioural rule")
                    .after(
                            CORE + "trade/ConsumptionRule.java",
                            "@Answers({ConsumptionRule.WealthTarget.class, ConsumptionRule.FixedShare.class",
                            ", ConsumptionRule.HandToMouth.class")
                    .before(
                            CORE + "trade/ConsumptionRule.java",
                            "    /** A fixed share of income: for textbook multipliers. */",
                            """
                                /** All of what is left. */
                                record HandToMouth(
                                        @Param(
                                                value = 0.99,
                                                unit = Unit.SHARE,
                                                min = 0,
                                                max = 1,
                                                what = "share of what is left after housing costs that is spent",
                                                source = "a choice",
                                                status = Status.ASSUMED)
                                        double ofTheRest)
                                        implements ConsumptionRule {

                                    @Override
                                    public long budget(
                                            double income,
                                            double labourIncome,
                                            long committed,
                                            long liquidWealth,
                                            double wantedWealth) {
                                        return Pence.round(ofTheRest * Math.max(0, income - committed));
                                    }
                                }

                            """)
                    .after(MODEL, "`consumption.propensity` of Y (`ConsumptionRule.FixedShare`)", """
                            , or `consumption.of-the-rest` of what is left (`ConsumptionRule.HandToMouth`)""")
                    .shows(
                            "run thrift --years 0 --scale 0.02 --quiet --set consumption=hand-to-mouth --out DIR",
                            "Report: "),
            Addition.of("indicator")
                    .after(CORE + "indicator/PeopleIndicators.java", "static final List<Indicator> ALL = List.of(", """

                                        new Indicator(
                                                "people.adults",
                                                "Adults",
                                                Measure.total("people", Direction.NEITHER),
                                                "residents of 16 and over",
                                                m -> m.economy.people.count),
                            """)
                    .shows(RUN, "people.adults,"),
            Addition.of("parameter")
                    .before(CORE + "trade/CommunityRule.java", "        @Param(\n                value = 0.7,", """
                                    @Param(
                                            value = 0,
                                            unit = Unit.POUNDS,
                                            min = 0,
                                            max = 1_000_000,
                                            what = "what it keeps and never spends",
                                            source = "a choice",
                                            status = Status.LEVER)
                                    double kept,

                            """)
                    .after(CORE + "trade/CommunityRule.java", "Pence.share(spending, Math.max(0, balance", """
                             - Pence.ofPounds(kept)""")
                    .before(MODEL, "`community.care-share` on care", "beyond `community.kept`, ")
                    .shows("describe parameters community", "community.kept"),
            Addition.of("reason for a payment")
                    .before(CORE + "money/Flow.java", "    COMMUNITY_SPENDING(", """
                                FESTIVALS("P.3", Kind.CURRENT, LeakageChannel.IMPORTS, true, "the council pays for festivals"),
                            """)
                    .after(MODEL, "flow `COMMUNITY_SPENDING`", " or `FESTIVALS`")
                    .shows(RUN, "the council pays for festivals"),
            Addition.of("target")
                    .after("scenarios/targets/targets.csv", "source,reason\n", """
                            C1.pensioners,C1 size,preston,retired residents,share,people.share.retired,mean,1,no,0.1,0.3,absolute,0.02,0.04,derived,"An example",Of interest
                            """)
                    .shows("describe targets", "C1.pensioners"),
            Addition.of("place")
                    .folder("scenarios/places/leyland", "scenarios/places/preston")
                    .shows("describe places", "leyland"),
            Addition.of("parameter to calibrate, or target to calibrate to")
                    .after("scenarios/calibration/baseline.yaml", "parameters:\n", """
                              investment.depreciation: {from: 0.01, to: 0.1, distribution: uniform}
                            """)
                    .written("scenarios/calibration/baseline")
                    .shows(
                            "calibrate --draws 1 --out DIR",
                            "12 parameters and 16 targets cannot be fitted with 1 draws"),
            Addition.of("scenario")
                    .file("scenarios/library/thrift.yaml")
                    .shows("describe scenarios", "What if households spend a fixed share of their income?"),
            Addition.of("study of many runs")
                    .file(LABORATORY + "lastmonth/LastMonth.java")
                    .file(LABORATORY + "lastmonth/package-info.java")
                    .shows("last --format csv", "seed,jobs\n1,"),
            Addition.of("command")
                    .file(LABORATORY + "cli/LastCommand.java")
                    .after(LABORATORY + "cli/Main.java", "            ScalesCommand.class,", " LastCommand.class,")
                    .after(
                            "scenarios/src/test/java/org/commonweal/scenarios/cli/FormatTest.java",
                            "\"replay DIR --quiet\",",
                            " \"last\",")
                    .shows("last", "jobs"));

    private Additions() {}

    /** A section of the model's document that names a programme's parameters. */
    private static String programme(String key, String... parameters) {
        StringBuilder text = new StringBuilder();
        for (String parameter : List.of("from", "until", "ramp")) {
            text.append("`").append(key).append('.').append(parameter).append("` ");
        }
        for (String parameter : parameters) {
            text.append("`").append(key).append('.').append(parameter).append("` ");
        }
        return text + "\n\n";
    }
}
