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
import org.commonweal.economy.Tenure;
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
            "universal-credit-households");

    private static final double PENCE = 100;
    private static final double MILLION = 1e6;

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
        facts.put(
                "unemployment", new UnemploymentTable(new PlaceFiles(places, problems), place.name(), problems).rate());
    }

    /**
     * Disposable income per head of the latest year, for the residents of the census, less owner-occupiers' imputed
     * rental of the latest year: nobody pays it, so the model has none.
     */
    private void income() {
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
