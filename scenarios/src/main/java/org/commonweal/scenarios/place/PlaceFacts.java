package org.commonweal.scenarios.place;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import org.commonweal.economy.Industry;
import org.commonweal.economy.Tenure;
import org.commonweal.place.AnchorData;
import org.commonweal.place.Neighbourhood;
import org.commonweal.place.PlaceData;

/**
 * What the files of a place say of it in single numbers, for comparison with a run: money in pounds a year of the
 * latest year published, shares 0-1. A number whose file the place does not have is left out.
 */
public final class PlaceFacts {
    /** Every name there may be a number for. */
    public static final Set<String> NAMES = Set.of(
            "households",
            "population",
            "jobs",
            "gva",
            "gva-per-head",
            "income",
            "income-per-head",
            "tenure.owned",
            "tenure.social",
            "tenure.private",
            "unemployment",
            "part-time-share",
            "commuters-share",
            "retired-share",
            "council-tax",
            "universal-credit-households",
            "unemployed-to-work.low",
            "unemployed-to-work.high",
            "anchors-local-share",
            "return-on-capital",
            "capital-per-value-added",
            "firms.medium-shift",
            "firms.large-shift",
            "income.gini.low-shift",
            "income.gini.high-shift",
            "spending.highest.low-shift",
            "spending.highest.high-shift",
            "small-firms.lending.low",
            "small-firms.lending.high",
            "small-firms.loans.low",
            "small-firms.loans.high",
            "wealth.gini-shift",
            "wealth.top-tenth-shift",
            "wealth.poorer-half-shift",
            "property-gini-shift",
            "pension-above-property");

    private static final String DECILES = "national/estimates_wealth_deciles.csv";
    private static final double PENCE = 100;
    private static final double MILLION = 1e6;

    /** Of the unemployed of the United Kingdom so many find work in a quarter, of those at work so many lose it (J16, J17). */
    private static final double FIND_WORK = 0.2;

    private static final double LOSE_WORK = 0.013;

    /** Net return on capital of companies: all, in manufacturing, in services (evidence D22). */
    private static final double RETURN = 0.103;

    private static final double RETURN_IN_MANUFACTURING = 0.117;
    private static final double RETURN_IN_SERVICES = 0.152;

    /** Net surplus in value added: twice their value added is employed (from memory) at the return of all. */
    private static final double NET_SURPLUS = 2 * RETURN;

    /** Gini of property wealth in Great Britain, the middle of 0.63 and 0.66 (evidence E5). */
    private static final double PROPERTY_GINI = 0.645;

    private final Path places;
    private final PlaceData place;
    private final Problems problems = new Problems();
    private final Map<String, Double> facts = new LinkedHashMap<>();
    private final Map<String, Double> deprivation = new HashMap<>();

    private PlaceFacts(Path places, PlaceData place) {
        this.places = places;
        this.place = place;
    }

    /**
     * Works the numbers out.
     *
     * @param places folder that holds a folder for each place
     * @param place one of them
     * @throws org.commonweal.scenarios.BadInput if a file that is there cannot be read
     */
    public static PlaceFacts read(Path places, PlaceData place) {
        PlaceFacts facts = new PlaceFacts(places, place);
        facts.totals();
        facts.tenure();
        facts.work();
        facts.income();
        facts.profits();
        facts.purchases();
        facts.wealth();
        FirmSizes.of(place.enterprises(), place.totals().gva() / PENCE).put(facts.facts);
        facts.deprivation();
        facts.problems.throwIfAny();
        return facts;
    }

    /** A number by its name, if the place has it. */
    public OptionalDouble find(String name) {
        Double value = facts.get(name);
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    /**
     * Share of a neighbourhood's people of working age who are kept from work (IMD 2025); not a number if not known.
     */
    public double deprivationOfWork(Neighbourhood neighbourhood) {
        return deprivation.getOrDefault(neighbourhood.code(), Double.NaN);
    }

    private void totals() {
        facts.put("households", (double) place.totals().households());
        facts.put("population", (double) place.totals().population());
        facts.put("jobs", (double) place.totals().jobs());
        facts.put("gva", place.totals().gva() / PENCE);
        if (place.totals().councilTax() > 0) {
            facts.put("council-tax", place.totals().councilTax() / PENCE);
        }
        if (place.totals().universalCredit() > 0) {
            facts.put("universal-credit-households", (double) place.totals().universalCredit());
        }
        facts.put("gva-per-head", place.totals().gva() / PENCE / place.totals().population());
    }

    private void tenure() {
        double[] households = new double[Tenure.values().length];
        for (Neighbourhood where : place.neighbourhoods()) {
            for (int t = 0; t < households.length; t++) {
                households[t] += where.households()[t];
            }
        }
        double all = Arrays.stream(households).sum();
        double owned = Arrays.stream(Tenure.values())
                .filter(Tenure::owned)
                .mapToDouble(tenure -> households[tenure.ordinal()])
                .sum();
        facts.put("tenure.owned", owned / all);
        facts.put("tenure.social", households[Tenure.SOCIAL.ordinal()] / all);
        facts.put("tenure.private", households[Tenure.PRIVATE.ordinal()] / all);
    }

    /**
     * Commuters: jobs, with the self-employed who are on no register, less residents who work in the place. Retired: of
     * residents of 16 and over.
     */
    private void work() {
        double employed = place.neighbourhoods().stream()
                .mapToDouble(Neighbourhood::residentsEmployed)
                .sum();
        double offRegister = Math.max(
                0, place.people().selfEmployedAlone() - place.legalForms().soleProprietors());
        double jobs = place.totals().jobs() + offRegister;
        facts.put("part-time-share", place.people().shareOfPartTime());
        facts.put("commuters-share", 1 - employed * place.people().shareWorkingInPlace() / jobs);
        facts.put(
                "retired-share",
                place.people().retired() / (double) place.people().residents16plus());
        double unemployment = new UnemploymentTable(new PlaceFiles(places, problems), place.name(), problems).rate();
        facts.put("unemployment", unemployment);
        double here = LOSE_WORK * (1 - unemployment) / unemployment;
        facts.put("unemployed-to-work.low", Math.min(FIND_WORK, here));
        facts.put("unemployed-to-work.high", Math.max(FIND_WORK, here));
    }

    /** Returns are those of the country's companies, mixed as the place's industries are by value added. */
    private void profits() {
        double earned = 0;
        double output = 0;
        for (Industry industry : Industry.OF_FIRMS) {
            double gva = place.industry(industry).gva();
            output += gva;
            earned += gva
                    * switch (industry) {
                        case PRODUCTION -> RETURN_IN_MANUFACTURING;
                        case ENERGY_WATER, CONSTRUCTION -> RETURN;
                        default -> RETURN_IN_SERVICES;
                    };
        }
        facts.put("return-on-capital", earned / output);
        facts.put("capital-per-value-added", NET_SURPLUS * output / earned);
    }

    /** What stays in the district of all that anchors buy, where figures are known for councils and for the others. */
    private void purchases() {
        double here = 0;
        double all = 0;
        for (AnchorData anchor : place.anchors()) {
            boolean council = anchor.kind().isCouncil();
            here += anchor.procurement()
                    * (council
                            ? place.purchases().councils()
                            : place.purchases().others());
            all += anchor.procurement();
        }
        if (here >= 0 && all > 0) {
            facts.put("anchors-local-share", here / all);
        }
    }

    /** Shifts are against the distribution of Great Britain, by how many own their dwelling. */
    private void wealth() {
        double owners = 0;
        double households = 0;
        for (double[] row : place.national().compositionByTenure()) {
            for (Tenure tenure : Tenure.values()) {
                owners += tenure.owned() ? row[tenure.ordinal()] : 0;
                households += row[tenure.ordinal()];
            }
        }
        double there = owners / households;
        double here = facts.get("tenure.owned");
        if (Files.exists(places.resolve(DECILES))) {
            String[] columns = {"mean_household_wealth_gbp", "physical_share", "property_share_of_decile_wealth"};
            List<CsvRow> deciles =
                    new PlaceFiles(places, problems).table(DECILES, columns).rows();
            WealthByTenure.Shift shift = new WealthByTenure(deciles, there).at(here);
            facts.put("wealth.gini-shift", shift.gini());
            facts.put("wealth.top-tenth-shift", shift.topTenth());
            facts.put("wealth.poorer-half-shift", shift.poorerHalf());
        }
        double property = (1 - here / there) * (1 - PROPERTY_GINI);
        facts.put("property-gini-shift", property);
        facts.put("pension-above-property", -property);
    }

    /**
     * Disposable income per head of the latest year, for the residents of the census, less owner-occupiers' imputed
     * rental of the latest year: nobody pays it, so the model has none.
     */
    private void income() {
        IncomeSpread.of(rows("earnings.csv", "indicator", "value")).put(facts);
        List<Double> perHead = indicator("Gross disposable household income");
        double imputed = imputedRental();
        if (!perHead.isEmpty() && Double.isFinite(imputed)) {
            double population = place.totals().population();
            double income = perHead.get(perHead.size() - 1) * population - imputed;
            facts.put("income", income);
            facts.put("income-per-head", income / population);
        }
    }

    private double imputedRental() {
        double latest = Double.NaN;
        for (CsvRow row : rows("gva_by_industry.csv", "industry_code", "gva_gbp_million_current_prices")) {
            if (row.text("industry_code").equals("68IMP")) {
                latest = row.number("gva_gbp_million_current_prices", 0, 1e7) * MILLION;
            }
        }
        return latest;
    }

    private void deprivation() {
        for (CsvRow row : rows("neighbourhoods.csv", "msoa21_code", "imd2025_employment_score")) {
            row.numberIfAny("imd2025_employment_score", 0, 1)
                    .ifPresent(score -> deprivation.put(row.text("msoa21_code"), score));
        }
    }

    /** A series of yearly numbers, in the order of the file. */
    private List<Double> indicator(String name) {
        List<Double> values = new ArrayList<>();
        for (CsvRow row : rows("indicators.csv", "indicator", "value")) {
            if (row.text("indicator").equals(name)) {
                values.add(row.number("value", 0, 1e9));
            }
        }
        return values;
    }

    /** The rows of a file with these columns; none when the place has no such file. */
    private List<CsvRow> rows(String file, String... columns) {
        String name = place.name() + "/" + file;
        return Files.exists(places.resolve(name))
                ? new PlaceFiles(places, problems).table(name, columns).rows()
                : List.of();
    }
}
