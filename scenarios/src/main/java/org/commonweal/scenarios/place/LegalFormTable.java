package org.commonweal.scenarios.place;

import org.commonweal.place.LegalFormCounts;

/**
 * Enterprises by legal form. The four groups of the business register are brought to the number of enterprises by
 * largest remainder; worker co-operatives, CICs, municipal and employee-owned companies are among the companies,
 * consumer co-operatives, mutuals, community benefit societies and charities make up the non-profit bodies.
 */
final class LegalFormTable {
    private final String name;
    private final Problems problems;
    private final double[] groups;
    private final int workers;
    private final int consumers;
    private final int mutuals;
    private final int interest;
    private final int municipal;
    private final int trusts;
    private final int benefit;

    LegalFormTable(PlaceFiles files, String place, Estimates estimates, Problems problems) {
        this.name = place + "/legal_forms.csv";
        this.problems = problems;
        FigureTable table = new FigureTable(files, name, estimates, problems);
        this.groups = new double[] {
            table.count("companies", Limits.PEOPLE),
            table.count("sole_proprietors", Limits.PEOPLE),
            table.count("partnerships", Limits.PEOPLE),
            table.count("non_profit", Limits.PEOPLE)
        };
        this.workers = table.count("worker_cooperatives", Limits.PEOPLE);
        this.consumers = table.count("consumer_cooperatives", Limits.PEOPLE);
        this.mutuals = table.count("mutuals", Limits.PEOPLE);
        this.interest = table.count("community_interest_companies", Limits.PEOPLE);
        this.municipal = table.count("municipal_companies", Limits.PEOPLE);
        this.trusts = table.count("employee_trusts", Limits.PEOPLE);
        this.benefit = table.count("community_benefit_societies", Limits.PEOPLE);
    }

    /** The legal forms of so many enterprises; null, with a problem noted, when they do not fit. */
    LegalFormCounts build(int enterprises) {
        if (!(Split.sum(groups) > 0)) {
            problems.add(name, "companies, sole proprietors, partnerships and non-profit bodies add up to 0");
            return null;
        }
        int[] split = Split.of(enterprises, groups);
        long amongCompanies = (long) workers + interest + municipal + trusts;
        long amongNonProfit = (long) consumers + mutuals + benefit;
        if (amongCompanies > split[0]) {
            problems.add(
                    name,
                    amongCompanies + " companies have a special form",
                    "at most the " + split[0] + " companies",
                    "");
        }
        if (amongNonProfit > split[3]) {
            problems.add(
                    name,
                    amongNonProfit + " non-profit bodies have a special form",
                    "at most the " + split[3] + " non-profit bodies",
                    "");
        }
        int charities = (int) (split[3] - amongNonProfit);
        return new LegalFormCounts(
                split[0], split[1], split[2], split[3], workers, consumers, mutuals, interest, municipal, trusts,
                benefit, charities);
    }
}
