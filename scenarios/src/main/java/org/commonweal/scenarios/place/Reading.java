package org.commonweal.scenarios.place;

import java.util.List;
import org.commonweal.money.Pence;
import org.commonweal.place.AnchorData;
import org.commonweal.place.HousingData;
import org.commonweal.place.IndustryData;
import org.commonweal.place.LegalFormCounts;
import org.commonweal.place.LocalPurchases;
import org.commonweal.place.NationalData;
import org.commonweal.place.PeopleData;
import org.commonweal.place.PlaceData;
import org.commonweal.place.Totals;

/** One reading of a place: every section from its table, then put together and checked against each other. */
final class Reading {
    private final String name;
    private final PlaceFiles files;
    private final Estimates estimates;
    private final Problems problems;
    private final NeighbourhoodTable neighbourhoodTable;
    private final Neighbourhoods neighbourhoods;
    private final HouseholdTables households;
    private final Totals totals;
    private final FigureTable figures;
    private final int[] enterprises;
    private final int[] localUnits;
    private final LegalFormTable legalForms;
    private final IndustryTable industries;
    private final List<AnchorData> anchors;
    private static final String MEAN_PAY = "taxpayers_mean_pay";
    private static final String MEDIAN_PAY = "taxpayers_median_pay";
    private static final double MOST_PAY = 1e6;

    private final NationalData national;
    private final HousingData housing;
    private final PeopleData people;
    private final double meanPrice;
    private final double jobsSplit;
    private final double districtWeight;
    private final double neighbourhoodWeight;
    private final long pensionFund;
    private final LocalPurchases purchases;
    private final String title;
    private final String code;

    /** Reads every table, noting the problems of each. */
    Reading(String name, PlaceFiles files, Estimates estimates, Problems problems) {
        this.name = name;
        this.files = files;
        this.estimates = estimates;
        this.problems = problems;
        this.neighbourhoodTable = new NeighbourhoodTable(files, name, problems);
        this.households = new HouseholdTables(files, name, problems);
        this.neighbourhoods = new Neighbourhoods(name, neighbourhoodTable.rows(), households, problems);
        this.title = neighbourhoodTable.title();
        this.code = neighbourhoodTable.code();
        this.totals = totals(new FigureTable(files, name + "/totals.csv", estimates, problems));
        this.figures = new FigureTable(files, name + "/figures.csv", estimates, problems);
        this.jobsSplit = figures.figure("jobs_split", 0, 1);
        this.districtWeight = figures.figure("household_compositions", 0, 1);
        this.neighbourhoodWeight = figures.figure("neighbourhood_compositions", 0, 1);
        double unemployment = new UnemploymentTable(files, name, problems).rate();
        this.people = new PeopleTable(files, name, problems)
                .read(unemployment, figures.figure("share_working_in_place", 0, 1), meanToMedianPay());
        this.meanPrice = figures.figure("mean_price", 1_000, Limits.PRICE);
        this.housing = new HousingTable(figures).read(meanPrice, totals.households());
        this.pensionFund = Pence.ofPounds(figures.figure("pension_fund_assets", 0, Limits.POUNDS));
        this.purchases = new LocalPurchases(
                figures.figureIfThere("local_purchases_councils", 0, 1, Double.NaN),
                figures.figureIfThere("local_purchases_others", 0, 1, Double.NaN));
        figures.refuseMisspelt();
        SizeBandTable bands = new SizeBandTable(files, name, problems);
        this.enterprises = bands.counts("enterprises");
        this.localUnits = bands.counts("local_units");
        this.legalForms = new LegalFormTable(files, name, estimates, problems);
        this.industries = new IndustryTable(files, name, problems);
        this.anchors = new AnchorTable(files, name, estimates, problems).read();
        this.national = new NationalTables(files, problems).read();
        estimates.checkSettings();
    }

    /** The place, when its tables fit together. */
    PlaceData place() {
        neighbourhoods.check(totals.households());
        industries.check(totals, enterprises, localUnits);
        problems.throwIfAny();
        LegalFormCounts forms = legalForms.build(Math.toIntExact(Split.sum(enterprises)));
        List<IndustryData> byIndustry = industries.build(totals.jobs(), jobsSplit, anchors);
        problems.throwIfAny();
        double[] district = Split.mix(districtWeight, households.district(), households.nation());
        return new PlaceData(
                name,
                title,
                code,
                files.hash(),
                neighbourhoods.build(meanPrice, district, neighbourhoodWeight),
                Split.of(totals.households(), district),
                byIndustry,
                enterprises,
                localUnits,
                forms,
                anchors,
                people,
                housing,
                national,
                pensionFund,
                purchases,
                totals,
                estimates.list());
    }

    /** Mean over median of what taxpayers are paid: both, or neither. */
    private double meanToMedianPay() {
        if (!figures.hasAny(MEAN_PAY, MEDIAN_PAY)) {
            return 0;
        }
        double mean = figures.figure(MEAN_PAY, 1, MOST_PAY);
        double median = figures.figure(MEDIAN_PAY, 1, MOST_PAY);
        if (mean < median) {
            problems.add(name + "/figures.csv", MEAN_PAY + " is less than " + MEDIAN_PAY, "at least as much", "");
        }
        return mean / Math.max(1, median);
    }

    private static Totals totals(FigureTable table) {
        Totals totals = new Totals(
                table.count("households", Limits.HOUSEHOLDS),
                Pence.ofPounds(table.figure("gva", 0, Limits.POUNDS)),
                table.count("jobs", Limits.PEOPLE),
                Pence.ofPounds(table.figure("disposable_income", 0, Limits.POUNDS)),
                Pence.ofPounds(table.figure("compensation_of_employees", 0, Limits.POUNDS)),
                table.count("population", Limits.PEOPLE),
                Pence.ofPounds(table.figureIfThere("council_tax_net", 0, Limits.POUNDS, 0)),
                table.countIfThere("universal_credit_households", Limits.HOUSEHOLDS));
        table.refuseMisspelt();
        return totals;
    }
}
