package org.commonweal.measure;

import java.util.ArrayList;
import java.util.List;
import org.commonweal.economy.Economy;
import org.commonweal.economy.Households;
import org.commonweal.economy.People;
import org.commonweal.economy.SizeBand;
import org.commonweal.measure.YearBook.FlowCell;
import org.commonweal.measure.YearBook.Part;
import org.commonweal.measure.YearBook.Row;
import org.commonweal.money.Flow;
import org.commonweal.money.Sector;
import org.commonweal.ownership.LegalForms;

/** Writes a year's book from the flow record and the last month's measurement. */
public final class YearBooks {
    private static final int LORENZ_POINTS = 100;

    private final Economy economy;
    private final Measurement measurement;
    private final List<Row> rows = new ArrayList<>();

    /** @param measurement of the month that closes the year */
    public YearBooks(Economy economy, Measurement measurement) {
        this.economy = economy;
        this.measurement = measurement;
    }

    /** The book of the year that ends with the open month, whose flows have been added to the year's. */
    public YearBook write(int year) {
        lorenz("lorenz of private wealth", measurement.wealthTotal);
        lorenz("lorenz of private wealth, as surveys count", measurement.wealthWithoutBusiness);
        lorenz("lorenz of disposable income", measurement.incomes.spread);
        component("lorenz of financial wealth", measurement.financial);
        component("lorenz of property wealth", measurement.property);
        component("lorenz of pension wealth", measurement.pension);
        deciles();
        double[] wealth = measurement.wealth.total;
        rows.addAll(new WealthQuintiles(wealth).rows(wealth, economy.households.smoothedIncome));
        forms();
        neighbourhoods();
        sizes();
        return new YearBook(year, flows(), List.copyOf(rows));
    }

    private List<FlowCell> flows() {
        List<FlowCell> cells = new ArrayList<>();
        for (Flow why : Flow.values()) {
            for (Sector from : economy.ledger.sectors()) {
                for (Sector to : economy.ledger.sectors()) {
                    long pence = economy.ledger.flows().year(why, from, to);
                    if (pence != 0) {
                        cells.add(new FlowCell(why.name(), why.account(), from.title(), to.title(), pence));
                    }
                }
            }
        }
        return cells;
    }

    private void component(String table, Inequality inequality) {
        rows.add(new Row(table, "all", "gini", inequality.gini(), "ratio").of(Part.WHOLE));
        rows.add(new Row(table, "all", "mean", inequality.mean() / 100, "pounds").of(Part.WHOLE));
    }

    private void lorenz(String table, Inequality inequality) {
        double[] curve = inequality.lorenz(LORENZ_POINTS);
        for (int k = 0; k <= LORENZ_POINTS; k++) {
            String group = String.format(java.util.Locale.ROOT, "%.2f", k / (double) LORENZ_POINTS);
            rows.add(new Row(table, group, "cumulative share", curve[k], "share").of(Part.CURVE));
        }
    }

    private void deciles() {
        for (int decile = 1; decile <= 10; decile++) {
            String group = "decile " + decile;
            double wealth = measurement.wealthTotal.meanOfDecile(decile) / 100;
            double surveyed = measurement.wealthWithoutBusiness.meanOfDecile(decile) / 100;
            double income = measurement.incomes.spread.meanOfDecile(decile) / 100;
            rows.add(new Row("deciles of private wealth", group, "mean", wealth, "pounds").of(Part.DECILE));
            rows.add(new Row("deciles of private wealth, as surveys count", group, "mean", surveyed, "pounds")
                    .of(Part.DECILE));
            rows.add(new Row("deciles of disposable income", group, "mean equivalised", income, "pounds/month")
                    .of(Part.DECILE));
        }
    }

    private void forms() {
        for (int form = 0; form < LegalForms.COUNT; form++) {
            String title = LegalForms.sector(form).title();
            rows.add(new Row(
                            "firm equity by legal form",
                            title,
                            "pounds",
                            measurement.business.equityByForm[form],
                            "pounds")
                    .asTotal());
            rows.add(new Row("firms by legal form", title, "firms", measurement.business.firmsByForm[form], "firms")
                    .asTotal());
            rows.add(new Row(
                            "output by legal form",
                            title,
                            "value added",
                            measurement.business.gvaByForm[form],
                            "pounds/month")
                    .asTotal());
            rows.add(new Row("jobs by legal form", title, "people", measurement.business.jobsByForm[form], "people")
                    .asTotal());
        }
    }

    private void neighbourhoods() {
        int n = economy.neighbourhoods.count();
        double[] income = new double[n];
        double[] wealth = new double[n];
        int[] size = new int[n];
        Households households = economy.households;
        for (int h = 0; h < households.count; h++) {
            int i = households.neighbourhood[h];
            income[i] += 12 * households.smoothedIncome[h] / 100;
            wealth[i] += measurement.wealth.total[h] / 100;
            size[i]++;
        }
        for (int i = 0; i < n; i++) {
            String name = economy.neighbourhoods.names()[i];
            double count = Math.max(1, size[i]);
            rows.add(new Row("neighbourhoods", name, "mean disposable income", income[i] / count, "pounds/year"));
            rows.add(new Row("neighbourhoods", name, "mean private wealth", wealth[i] / count, "pounds"));
            rows.add(new Row("neighbourhoods", name, "households", size[i], "households").asTotal());
        }
        unemployment();
    }

    private void unemployment() {
        int[] unemployed = new int[economy.neighbourhoods.count()];
        int[] force = new int[unemployed.length];
        People people = economy.people;
        for (int p = 0; p < people.count; p++) {
            int where = economy.households.neighbourhood[people.household[p]];
            boolean seeks = people.activity(p) == People.Activity.UNEMPLOYED;
            unemployed[where] += seeks ? 1 : 0;
            force[where] += seeks || people.works(p) ? 1 : 0;
        }
        for (int i = 0; i < force.length; i++) {
            double rate = Work.ratio(unemployed[i], force[i]);
            rows.add(new Row("neighbourhoods", economy.neighbourhoods.names()[i], "unemployment rate", rate, "share"));
        }
    }

    /** Enterprises registered here, without anchors, by people at work. */
    private void sizes() {
        int[] enterprises = new int[SizeBand.values().length];
        for (int f = 0; f < economy.firms.used; f++) {
            if (economy.firms.live[f] && economy.firms.registered[f] && !economy.firms.branch[f]) {
                enterprises[SizeBand.of(economy.firms.heads(f)).ordinal()]++;
            }
        }
        for (SizeBand band : SizeBand.values()) {
            rows.add(new Row(
                            "enterprises by people at work",
                            band.code(),
                            "enterprises",
                            enterprises[band.ordinal()],
                            "enterprises")
                    .asTotal());
        }
    }
}
