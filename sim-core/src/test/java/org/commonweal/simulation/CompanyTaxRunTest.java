package org.commonweal.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.commonweal.economy.Economy;
import org.commonweal.economy.Firms;
import org.commonweal.genesis.SmallPlace;
import org.commonweal.measure.YearBook;
import org.commonweal.model.ModelSpec;
import org.commonweal.money.Audit;
import org.commonweal.money.Flow;
import org.commonweal.money.Sector;
import org.commonweal.ownership.LegalForm;
import org.commonweal.taxation.OwnBusiness;
import org.commonweal.time.Month;
import org.junit.jupiter.api.Test;

/**
 * The corporation tax in the ledger of three years is what the law makes of each company's profits and losses, worked out
 * here once more from the profits of the months; only what a company has had no money for is read off its record.
 */
class CompanyTaxRunTest {
    private static final int YEARS = 3;

    /** Half pennies of marginal relief may be rounded up or down: few of a hundred million pence. */
    private static final long HALVES = 3;

    /** No firm closes; rates are those of 2025-26. */
    private static final ModelSpec SPEC = Spec.with(
            "exit.first-year=0",
            "exit.second-year=0",
            "exit.third-year=0",
            "exit.fourth-year=0",
            "exit.fifth-year=0",
            "exit.later=0",
            "exit.patience=60",
            "exit.last-patience=120");

    /** A company's books [pence]. */
    private static final class Company {
        private long quarter;
        private long year;
        private long losses;
        private long lastTaxed;
        private long unpaid;
        private boolean lost;
        private boolean lostAndThenGained;
        private boolean carriedBack;
        private boolean carriedForward;

        /** @return tax of the year, below zero where a loss is carried back */
        private long yearEnds() {
            long taxed = Math.max(0, year - losses);
            long due = tax(taxed);
            if (year < 0) {
                long back = Math.min(-year, lastTaxed);
                due -= tax(lastTaxed) - tax(lastTaxed - back);
                losses += -year - back;
                carriedBack |= back > 0;
            } else {
                carriedForward |= Math.min(losses, year) > 0;
                losses -= Math.min(losses, year);
            }
            lostAndThenGained |= lost && year > 0;
            lost |= year < 0;
            lastTaxed = taxed;
            year = 0;
            return due;
        }

        private static long tax(long pence) {
            double pounds = pence / 100.0;
            return pounds <= 50_000
                    ? Math.round(0.19 * pence)
                    : Math.round(0.25 * pence) - Math.round(100 * 3 / 200.0 * Math.max(0, 250_000 - pounds));
        }
    }

    private final class Books implements Observer {
        private final Map<Integer, Company> companies = new TreeMap<>();
        private final Map<Sector, Long> due = new LinkedHashMap<>();
        private Economy economy;
        private OwnBusiness businesses;

        @Override
        public void monthClosed(Month month, double[] values) {
            Firms firms = economy.firms;
            for (int f = 0; f < firms.used; f++) {
                if (firms.live[f] && !businesses.isUnincorporated(f) && !FORMS[firms.form[f]].taxExempt()) {
                    Company company = companies.computeIfAbsent(f, absent -> new Company());
                    company.quarter += firms.sales[f] - firms.costs[f] - firms.depreciation[f];
                    if ((f + month.index()) % Month.PER_QUARTER == 0) {
                        quarterEnds(f, company, month);
                    }
                }
            }
        }

        private void quarterEnds(int f, Company company, Month month) {
            company.year += company.quarter;
            company.quarter = 0;
            if (month.ofYear() > Month.PER_YEAR - Month.PER_QUARTER) {
                long unpaid = -economy.firms.taxYears.companyYear[f].paid();
                long paid = company.yearEnds() + company.unpaid - unpaid;
                company.unpaid = unpaid;
                due.merge(FORMS[economy.firms.form[f]].sector(), paid, Long::sum);
            }
        }

        @Override
        public void yearClosed(YearBook year) {
            due.forEach((sector, pence) -> assertThat(
                            economy.ledger.flows().year(Flow.CORPORATION_TAX, sector, Sector.GOVERNMENT)
                                    - economy.ledger.flows().year(Flow.TAX_REPAYMENTS, Sector.GOVERNMENT, sector))
                    .as(sector + " in year " + year.year())
                    .isCloseTo(pence, within(HALVES)));
            due.clear();
        }
    }

    private static final LegalForm[] FORMS = SPEC.rules().ownership().inOrder();

    @Test
    void whatCompaniesHavePaidIsDueOnTheirYearsProfitsAndLosses() {
        Books books = new Books();
        Simulation simulation = new Simulation(SPEC, SmallPlace.data(), 5, 1, 0, Audit.MONTH, List.of(books));
        books.economy = simulation.economy();
        books.businesses = new OwnBusiness(books.economy, SPEC.rules().fiscal().selfEmployedInsurance());
        simulation.run(YEARS * Month.PER_YEAR);
        Collection<Company> companies = books.companies.values();
        assertThat(companies).hasSizeGreaterThan(30).anyMatch(company -> company.lostAndThenGained);
        assertThat(companies).anyMatch(company -> company.carriedBack).anyMatch(company -> company.carriedForward);
    }
}
