package org.commonweal.policy;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.commonweal.economy.Industry;
import org.commonweal.money.Pence;
import org.commonweal.parameter.ParameterReader;
import org.commonweal.place.AnchorData;
import org.commonweal.place.IndustryData;
import org.commonweal.place.NationalData;
import org.commonweal.place.PlaceData;
import org.commonweal.production.InvestmentRule;

/**
 * What a place produces, hands on and owns at its opening, at life size: what {@linkplain Ceiling ceilings} are reckoned with.
 *
 * @param output gross value added [pounds a year]
 * @param jobs posts
 * @param jobOutput output of a job in the industry where it is least [pounds a year]
 * @param residents share of the posts that residents hold, 0-1
 * @param bought share of what households spend that is neither imported nor tax, 0-1, in the quintile where it is most
 * @param capital what firms own of capital goods if all have what their industry needs [pounds]
 * @param sales what firms sell [pounds a year]
 * @param enterprises enterprises registered in the place
 * @param anchorsSpend what all anchors buy [pounds a year]
 * @param wealth private wealth of residents [pounds]
 * @param saved of what residents receive more, what is still theirs in the end, 0-1
 */
public record OpeningAccounts(
        double output,
        double jobs,
        double jobOutput,
        double residents,
        double bought,
        double capital,
        double sales,
        double enterprises,
        double anchorsSpend,
        double wealth,
        double saved) {

    /** Those of where a programme would run. */
    public static OpeningAccounts of(Circumstances where) {
        PlaceData place = where.place();
        CeilingRule rule = ParameterReader.read(CeilingRule.class, List.of());
        double[] perOutput = where.rule(InvestmentRule.class).ratios().perOutput();
        double[] sales = sales(place);
        return new OpeningAccounts(
                pounds(place.totals().gva()),
                place.totals().jobs(),
                jobOutput(place),
                place.residentShareOfJobs(),
                bought(place.national()),
                IntStream.range(0, sales.length)
                        .mapToDouble(i -> sales[i] * perOutput[i])
                        .sum(),
                Arrays.stream(sales).sum(),
                Math.max(1, Arrays.stream(place.enterprises()).sum()),
                pounds(place.anchors().stream()
                        .mapToLong(AnchorData::procurement)
                        .sum()),
                rule.wealth() * pounds(place.totals().disposableIncome()),
                rule.saved());
    }

    /**
     * How many pounds a pound makes that lands in the place, if residents receive of it what they hold of the posts and
     * spend all of it here that can be bought in the country: 1 / (1 - residents x bought).
     */
    public double rounds() {
        return 1 / (1 - residents * bought);
    }

    /** What firms sell in a year with a pound of capital [pounds]. */
    public double capitalSales() {
        return sales / capital;
    }

    /** What an enterprise sells on average [pounds a year]. */
    public double enterpriseSales() {
        return sales / enterprises;
    }

    /** What all firms keep of their sales after inputs and pay, before interest, tax and depreciation [pounds a year]. */
    public static double surplus(PlaceData place) {
        double[] sales = sales(place);
        return IntStream.range(0, sales.length)
                .mapToDouble(i -> sales[i] * place.national().grossSurplus()[i])
                .sum();
    }

    /** What firms sell, by industry [pounds a year]. */
    private static double[] sales(PlaceData place) {
        NationalData national = place.national();
        return IntStream.range(0, Industry.FIRM_INDUSTRIES)
                .mapToDouble(i -> pounds(place.industries().get(i).gva())
                        / (national.compensation()[i] + national.grossSurplus()[i]))
                .toArray();
    }

    /** What so many people sell at most: those of the industries where a job sells most [pounds a year]. */
    public static double mostSales(PlaceData place, double heads) {
        double[] sales = sales(place);
        List<IndustryData> bySales = IntStream.range(0, sales.length)
                .mapToObj(i -> place.industries().get(i))
                .filter(industry -> industry.jobs() > 0)
                .sorted(Comparator.comparingDouble(
                        industry -> -sales[industry.industry().ordinal()] / industry.jobs()))
                .toList();
        double left = heads;
        double most = 0;
        for (IndustryData industry : bySales) {
            double taken = Math.min(left, industry.jobs());
            most += taken * sales[industry.industry().ordinal()] / industry.jobs();
            left -= taken;
        }
        return most;
    }

    private static double jobOutput(PlaceData place) {
        return place.industries().stream()
                .filter(industry -> industry.industry() != Industry.PUBLIC && industry.jobs() > 0)
                .mapToDouble(OpeningAccounts::jobOutput)
                .min()
                .orElseThrow();
    }

    private static double jobOutput(IndustryData industry) {
        return pounds(industry.gva()) / industry.jobs();
    }

    private static double bought(NationalData national) {
        return IntStream.range(0, national.engelImports().length)
                .mapToDouble(quintile -> 1 - national.engelImports()[quintile] - national.engelTaxes()[quintile])
                .max()
                .orElseThrow();
    }

    private static double pounds(long pence) {
        return pence / (double) Pence.ofPounds(1);
    }
}
