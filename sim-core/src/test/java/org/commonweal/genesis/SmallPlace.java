package org.commonweal.genesis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.commonweal.economy.AnchorKind;
import org.commonweal.economy.Composition;
import org.commonweal.economy.Industry;
import org.commonweal.economy.LocalRates;
import org.commonweal.economy.Tenure;
import org.commonweal.place.AnchorData;
import org.commonweal.place.HoursData;
import org.commonweal.place.HousingData;
import org.commonweal.place.IndustryData;
import org.commonweal.place.LegalFormCounts;
import org.commonweal.place.LocalPurchases;
import org.commonweal.place.NationalData;
import org.commonweal.place.Neighbourhood;
import org.commonweal.place.PeopleData;
import org.commonweal.place.PlaceData;
import org.commonweal.place.Totals;

/**
 * An invented place, small enough to run three years in a second and large enough for everything to happen: three
 * neighbourhoods, 820 households, 80 enterprises of all ten legal forms, 13 branches, a council, an NHS trust, a
 * college and a housing association. Numbers are of the order of an English town's, divided by a hundred.
 */
public final class SmallPlace {
    /** Households by neighbourhood and {@link Tenure}. */
    static final int[][] HOUSEHOLDS = {{100, 90, 80, 60}, {120, 100, 20, 30}, {50, 60, 50, 60}};

    /** Enterprises and workplaces by size band; branches are the difference. */
    static final int[] ENTERPRISES = {60, 10, 5, 3, 1, 1, 0};

    static final int[] LOCAL_UNITS = {64, 13, 8, 5, 2, 1, 0};

    static final LegalFormCounts FORMS = new LegalFormCounts(
            50,
            15,
            5,
            8,
            Map.of(
                    "worker-cooperatives", 2,
                    "consumer-cooperatives", 2,
                    "mutuals", 1,
                    "community-interest-companies", 2,
                    "municipal-companies", 1,
                    "employee-trusts", 1,
                    "community-benefit-societies", 1,
                    "charities", 3));

    /** Dwellings by council tax band. */
    static final int[] BANDS = {360, 170, 140, 90, 50, 25, 13, 2};

    /** Band D 2,400 pounds a year; allowances of a room and of one to four bedrooms. */
    static final LocalRates RATES = new LocalRates(240_000, new long[] {35_000, 50_000, 60_000, 70_000, 95_000}, false);

    private static final String[] NAMES = {"Riverside", "Hilltop", "Millgate"};
    private static final int[] RESIDENTS = {600, 520, 410};
    private static final int[] EMPLOYED = {340, 310, 235};

    /** Share of households by {@link Composition}, about as in England and Wales. */
    private static final double[] COMPOSITIONS = {13, 17, 9, 10, 15, 5, 5, 4, 1, 7, 4, 4, 2, 4};

    /** What firms of an industry sell is worth, by what they make of it: see {@link #national}. */
    private record Line(Industry industry, int jobs, int enterprises, int localUnits, double pay, double surplus) {}

    /** Jobs and firms here, and of each pound of output the pay and the gross surplus; 30-60 pence are inputs. */
    private static final List<Line> LINES = List.of(
            new Line(Industry.PRODUCTION, 85, 7, 8, 0.22, 0.13),
            new Line(Industry.ENERGY_WATER, 12, 1, 2, 0.16, 0.26),
            new Line(Industry.CONSTRUCTION, 75, 13, 14, 0.24, 0.20),
            new Line(Industry.TRADE, 200, 15, 19, 0.34, 0.18),
            new Line(Industry.TRANSPORT, 40, 5, 6, 0.32, 0.14),
            new Line(Industry.HOSPITALITY, 52, 7, 9, 0.36, 0.14),
            new Line(Industry.INFO_PROFESSIONAL, 65, 12, 12, 0.38, 0.20),
            new Line(Industry.BUSINESS_SUPPORT, 60, 6, 6, 0.38, 0.18),
            new Line(Industry.FINANCE, 12, 2, 3, 0.30, 0.24),
            new Line(Industry.PROPERTY, 24, 3, 3, 0.10, 0.62),
            new Line(Industry.CARE_HEALTH_EDUCATION, 262, 5, 7, 0.52, 0.10),
            new Line(Industry.ARTS_PERSONAL, 24, 4, 4, 0.34, 0.20),
            new Line(Industry.PUBLIC, 60, 0, 0, 0.48, 0.12));

    /** Of each pound that firms and anchors buy in the country, by industry. */
    private static final double[] INPUT_MIX = {
        0.22, 0.08, 0.09, 0.12, 0.09, 0.03, 0.15, 0.08, 0.07, 0.03, 0.02, 0.01, 0.01
    };

    private static final double[] INVESTMENT_MIX = {20, 2, 45, 6, 1, 0, 20, 1, 1, 2, 1, 1};

    /** Of each pound that households spend, by industry; 8 pence are imports and 13 taxes. */
    private static final double[] CONSUMPTION_MIX = {
        0.06, 0.05, 0.02, 0.20, 0.04, 0.13, 0.06, 0.02, 0.08, 0.03, 0.04, 0.06
    };

    private static final double ENGEL_IMPORTS = 0.08;
    private static final double ENGEL_TAXES = 0.13;

    /** Share of posts that are part-time, and their hours, by industry: much where people are served. */
    private static final double[] PART_TIME = {
        0.10, 0.10, 0.15, 0.40, 0.15, 0.55, 0.20, 0.35, 0.15, 0.25, 0.40, 0.45, 0.25
    };

    private static final double[] PART_TIME_HOURS = {18, 19, 18, 16, 17, 14, 18, 16, 20, 17, 18, 14, 20};

    /** Residents who look for work. */
    public static final int UNEMPLOYED = 45;

    private SmallPlace() {}

    /** The place. */
    public static PlaceData data() {
        return withUnemployed(UNEMPLOYED);
    }

    /** The place with more or fewer residents who look for work. */
    public static PlaceData withUnemployed(int unemployed) {
        List<AnchorData> anchors = anchors();
        NationalData national = national(anchors);
        List<IndustryData> industries = industries(anchors);
        int jobs = LINES.stream().mapToInt(Line::jobs).sum();
        long gva = industries.stream().mapToLong(IndustryData::gva).sum();
        return new PlaceData(
                "small",
                "Small Place",
                "E00000000",
                "0".repeat(64),
                neighbourhoods(),
                householdsByComposition(),
                industries,
                ENTERPRISES.clone(),
                LOCAL_UNITS.clone(),
                FORMS,
                anchors,
                new PeopleData(1_530, 800, 240, 15, 70, unemployed, 330, 315 - unemployed, 90, 70, 60, 0.62, 0),
                new HousingData(65_000, 42_000, 17_000_000, BANDS.clone(), 30, RATES),
                national,
                1_000_000_000L,
                LocalPurchases.UNKNOWN,
                new Totals(820, gva, jobs, 2_600_000_000L, 2_400_000_000L, 1_900, 0, 0),
                List.of());
    }

    private static List<Neighbourhood> neighbourhoods() {
        double[] highSkill = {0.20, 0.45, 0.28};
        double[] lowSkill = {0.45, 0.20, 0.38};
        int[] deciles = {1, 8, 2};
        long[] values = {12_000_000, 25_000_000, 14_000_000};
        List<Neighbourhood> list = new ArrayList<>();
        for (int n = 0; n < NAMES.length; n++) {
            int households = Arrays.stream(HOUSEHOLDS[n]).sum();
            double[] compositions = Arrays.stream(COMPOSITIONS)
                    .map(share -> share * households / 100)
                    .toArray();
            list.add(new Neighbourhood(
                    "E0200000" + n,
                    NAMES[n],
                    53.76 + 0.01 * n,
                    -2.70 + 0.02 * n,
                    HOUSEHOLDS[n].clone(),
                    compositions,
                    RESIDENTS[n],
                    EMPLOYED[n],
                    highSkill[n],
                    lowSkill[n],
                    values[n],
                    0,
                    deciles[n]));
        }
        return list;
    }

    private static int[] householdsByComposition() {
        return Arrays.stream(COMPOSITIONS)
                .mapToInt(share -> (int) Math.round(8.2 * share))
                .toArray();
    }

    private static List<AnchorData> anchors() {
        return List.of(
                new AnchorData(
                        "Small Council",
                        AnchorKind.COUNCIL,
                        true,
                        60,
                        pounds(2_200_000),
                        pounds(1_500_000),
                        pounds(200_000),
                        0),
                new AnchorData(
                        "Small Hospital", AnchorKind.NHS_TRUST, false, 150, pounds(6_700_000), pounds(2_400_000), 0, 0),
                new AnchorData(
                        "Small College",
                        AnchorKind.COLLEGE,
                        false,
                        50,
                        pounds(1_900_000),
                        pounds(500_000),
                        pounds(300_000),
                        0),
                new AnchorData(
                        "Small Homes",
                        AnchorKind.HOUSING_ASSOCIATION,
                        false,
                        12,
                        pounds(480_000),
                        pounds(900_000),
                        0,
                        100));
    }

    /** Value added: what anchors' payrolls stand for, and 27,000 pounds of pay for every job in a firm. */
    private static List<IndustryData> industries(List<AnchorData> anchors) {
        List<IndustryData> list = new ArrayList<>();
        for (Line line : LINES) {
            int firmJobs = line.jobs;
            long payrolls = 0;
            for (AnchorData anchor : anchors) {
                if (anchor.kind().industry() == line.industry) {
                    firmJobs -= anchor.jobs();
                    payrolls += anchor.payroll();
                }
            }
            double pay = payrolls + (double) pounds(27_000) * firmJobs;
            long gva = Math.round(pay * (line.pay + line.surplus) / line.pay);
            list.add(new IndustryData(line.industry, gva, line.jobs, line.enterprises, line.localUnits));
        }
        return list;
    }

    /** A nation two hundred times as large, with a little less care and a little more finance. */
    private static NationalData national(List<AnchorData> anchors) {
        int n = Industry.values().length;
        double[][] inputs = new double[n][n];
        double[] imports = new double[n];
        double[] taxes = new double[n];
        double[] pay = new double[n];
        double[] surplus = new double[n];
        long[] gva = new long[n];
        List<IndustryData> here = industries(anchors);
        for (int j = 0; j < n; j++) {
            Line line = LINES.get(j);
            pay[j] = line.pay;
            surplus[j] = line.surplus;
            double bought = 1 - line.pay - line.surplus;
            imports[j] = 0.18 * bought;
            taxes[j] = 0.06 * bought;
            for (int i = 0; i < n; i++) {
                inputs[i][j] = 0.76 * bought * INPUT_MIX[i];
            }
            double relative =
                    line.industry == Industry.CARE_HEALTH_EDUCATION ? 0.8 : line.industry == Industry.FINANCE ? 3 : 1;
            gva[j] = Math.round(200 * relative * here.get(j).gva());
        }
        double[][] engel = new double[5][];
        double[] engelImports = new double[5];
        double[] engelTaxes = new double[5];
        Arrays.fill(engel, CONSUMPTION_MIX);
        Arrays.fill(engelImports, ENGEL_IMPORTS);
        Arrays.fill(engelTaxes, ENGEL_TAXES);
        // what is not listed is what households spend on rent and interest, which is paid apart: scaled to a pound here
        double listed = Arrays.stream(CONSUMPTION_MIX).sum();
        double[] scaled = Arrays.stream(CONSUMPTION_MIX)
                .map(share -> share * (1 - ENGEL_IMPORTS - ENGEL_TAXES) / listed)
                .toArray();
        Arrays.fill(engel, scaled);
        return new NationalData(
                inputs,
                imports,
                taxes,
                pay,
                surplus,
                gva,
                engel,
                engelImports,
                engelTaxes,
                normal(INVESTMENT_MIX),
                anchorInputs(),
                new double[] {0.1, 0.1, 0.1, 0.1},
                compositionByTenure(),
                new HoursData(PART_TIME.clone(), PART_TIME_HOURS.clone()));
    }

    private static double[] normal(double[] weights) {
        double sum = Arrays.stream(weights).sum();
        return Arrays.stream(weights).map(weight -> weight / sum).toArray();
    }

    /** Public bodies buy much business support and little production; 10 pence of each pound are imported. */
    private static double[][] anchorInputs() {
        double[] mix = Arrays.copyOf(INPUT_MIX, Industry.FIRM_INDUSTRIES);
        mix[Industry.PRODUCTION.ordinal()] = 0.10;
        mix[Industry.BUSINESS_SUPPORT.ordinal()] = 0.25;
        double[] recipe = Arrays.stream(normal(mix)).map(share -> 0.9 * share).toArray();
        double[][] recipes = new double[4][];
        Arrays.fill(recipes, recipe);
        return recipes;
    }

    /** Those over 65 mostly own outright, families with children mostly have a mortgage, lone parents mostly rent. */
    private static double[][] compositionByTenure() {
        double[][] table = new double[Composition.values().length][Tenure.values().length];
        for (Composition what : Composition.values()) {
            double[] row = what.allRetired()
                    ? new double[] {70, 5, 18, 7}
                    : what.withDependentChildren() ? new double[] {10, 45, 20, 25} : new double[] {25, 35, 18, 22};
            if (what == Composition.LONE_PARENT_DEPENDENT_CHILDREN) {
                row = new double[] {7, 23, 40, 30};
            }
            table[what.ordinal()] = row;
        }
        return table;
    }

    private static long pounds(long pounds) {
        return 100 * pounds;
    }
}
