package org.commonweal.scenarios.place;

import java.util.Arrays;
import org.commonweal.economy.Industry;
import org.commonweal.money.Pence;
import org.commonweal.place.HoursData;
import org.commonweal.place.NationalData;

/**
 * The coefficients of the nation, from the folder {@code national}; every set of shares is brought to the sum 1
 * exactly.
 */
final class NationalTables {
    private static final int INDUSTRIES = Industry.values().length;
    private static final String[] QUINTILES = {"share_q1", "share_q2", "share_q3", "share_q4", "share_q5"};
    private static final String HOURS = "national/hours_by_industry.csv";

    /** Of a week [hours]. */
    private static final double MOST_HOURS = 100;

    private static final String[] RECIPES = {
        "public_administration_O84", "education_P85", "health_Q86", "social_care_Q87_88"
    };

    private final NamedRows table;
    private final NamedRows engel;
    private final NamedRows demand;
    private final NamedRows recipes;
    private final CompositionTable compositions;
    private final NamedRows partTime;
    private final Problems problems;

    NationalTables(PlaceFiles files, Problems problems) {
        String[] codes = new String[INDUSTRIES];
        String[] products = new String[INDUSTRIES + 1];
        for (Industry industry : Industry.values()) {
            codes[industry.ordinal()] = industry.code();
            products[industry.ordinal()] = "domestic_" + industry.code();
        }
        products[INDUSTRIES] = "imports";
        this.table = new NamedRows(files, "national/io_coefficients_12x12.csv", "row", problems, codes);
        this.engel = new NamedRows(files, "national/engel_shares.csv", "sector", problems, QUINTILES);
        this.demand = new NamedRows(
                files, "national/io_final_demand_12.csv", "sector+origin", problems, "gross_fixed_capital_formation");
        this.recipes = new NamedRows(files, "national/anchor_recipes.csv", "product", problems, products);
        this.compositions = new CompositionTable(files, problems);
        this.partTime = new NamedRows(files, HOURS, "sector", problems, "part_time_share", "part_time_hours");
        this.problems = problems;
    }

    /** The coefficients; meaningless when a problem was noted. */
    NationalData read() {
        double[][] columns = new double[INDUSTRIES + 5][];
        for (Industry industry : Industry.values()) {
            columns[industry.ordinal()] = table.row(industry.code(), 0, 1);
        }
        columns[INDUSTRIES] = table.row("imports", 0, 1);
        columns[INDUSTRIES + 1] = table.row("taxes_on_products", 0, 1);
        columns[INDUSTRIES + 2] = table.row("compensation_of_employees", 0, 1);
        columns[INDUSTRIES + 3] = table.row("gross_operating_surplus_and_mixed_income", -1, 1);
        columns[INDUSTRIES + 4] = table.row("taxes_on_production", -1, 1);
        table.normaliseColumns("the column", columns);
        double[] surplus = columns[INDUSTRIES + 3];
        for (int i = 0; i < INDUSTRIES; i++) {
            surplus[i] += columns[INDUSTRIES + 4][i];
        }
        double[][] shares = engelShares();
        double[][] purchases = purchases();
        return new NationalData(
                Arrays.copyOf(columns, INDUSTRIES),
                columns[INDUSTRIES],
                columns[INDUSTRIES + 1],
                columns[INDUSTRIES + 2],
                surplus,
                gva(),
                Matrix.head(shares, INDUSTRIES),
                Matrix.column(shares, INDUSTRIES),
                Matrix.column(shares, INDUSTRIES + 1),
                investment(),
                Matrix.head(purchases, INDUSTRIES),
                Matrix.column(purchases, INDUSTRIES),
                compositions.read(),
                partTime());
    }

    private HoursData partTime() {
        double[][] rows = new double[INDUSTRIES][];
        for (Industry industry : Industry.values()) {
            double[] row = partTime.row(industry.code(), 0, MOST_HOURS);
            if (row[0] > 1) {
                problems.add(HOURS, "the share of " + industry.code() + " is " + row[0], "0-1", "");
            }
            if (row[1] < 1) {
                problems.add(HOURS, "the hours of " + industry.code() + " are " + row[1], "1-100", "");
            }
            rows[industry.ordinal()] = row;
        }
        return new HoursData(Matrix.column(rows, 0), Matrix.column(rows, 1));
    }

    private long[] gva() {
        double[] output = table.row("output_gbp_million_2021", 0, 1e8);
        double[] share = table.row("gva", 0, 1);
        long[] gva = new long[INDUSTRIES];
        for (int i = 0; i < INDUSTRIES; i++) {
            gva[i] = Pence.ofPounds(output[i] * share[i] * 1e6);
        }
        return gva;
    }

    /** Shares by quintile: the industries, imports, taxes. */
    private double[][] engelShares() {
        double[][] rows = new double[INDUSTRIES + 2][];
        for (Industry industry : Industry.values()) {
            rows[industry.ordinal()] = engel.row(industry.code(), 0, 1);
        }
        rows[INDUSTRIES] = engel.row("imports", 0, 1);
        rows[INDUSTRIES + 1] = engel.row("taxes_on_products", 0, 1);
        engel.normaliseColumns("the quintile", rows);
        return Matrix.turn(rows);
    }

    private double[] investment() {
        double[][] rows = new double[INDUSTRIES][];
        for (Industry industry : Industry.values()) {
            rows[industry.ordinal()] = demand.row(industry.code() + " domestic", 0, 1e8);
        }
        demand.scaleColumns("domestic capital formation", rows);
        return Matrix.turn(rows)[0];
    }

    /** What each recipe buys: the industries' products, imports. */
    private double[][] purchases() {
        double[][] bought = new double[RECIPES.length][];
        for (int i = 0; i < RECIPES.length; i++) {
            bought[i] = recipes.row(RECIPES[i], 0, 1);
        }
        double[][] turned = Matrix.turn(bought);
        recipes.scaleColumns("the purchases of a recipe", turned);
        return Matrix.turn(turned);
    }
}
