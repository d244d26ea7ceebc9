package org.commonweal.production;

import org.commonweal.parameter.Answers;
import org.commonweal.parameter.Param;
import org.commonweal.parameter.Status;
import org.commonweal.parameter.Unit;

/** What a firm asks for its product, relative to month zero. */
@Answers({PricingRule.CostPlus.class, PricingRule.Fixed.class})
public interface PricingRule {

    /**
     * Markup next month, given utilisation last month (sales over capacity at the start of that month, 0-1 or more).
     */
    double markup(double markup, double utilisation);

    /** Price, given the share of labour in costs, what the firm pays relative to month zero, productivity and markup. */
    double price(double labourShare, double pay, double productivity, double markup);

    /** Utilisation at which firms neither raise nor cut their markup, 0-1. */
    double normalUtilisation();

    /**
     * Unit cost times one plus a markup that leans against utilisation: mu' = rho mu + b (u - u_T) (model specification
     * 5.1).
     */
    record CostPlus(
            @Param(
                    value = 0.95,
                    unit = Unit.RATIO,
                    min = 0,
                    max = 0.999,
                    what = "share of the markup that is left after a month",
                    source = "starting values of a trial run that was stable for 25 years",
                    status = Status.ASSUMED)
            double persistence,

            @Param(
                    value = 0.01,
                    unit = Unit.RATIO,
                    min = 0,
                    max = 0.2,
                    what = "markup added per unit of utilisation above normal",
                    source = "starting values of a trial run that was stable for 25 years",
                    status = Status.ASSUMED)
            double response,

            @Param(
                    value = 0.85,
                    unit = Unit.SHARE,
                    min = 0.3,
                    max = 1,
                    what = "normal utilisation of capacity",
                    source = "CBI and ONS surveys put normal capacity use at 80-85 %",
                    status = Status.ESTIMATED)
            double normalUtilisation,

            @Param(
                    value = -0.5,
                    unit = Unit.RATIO,
                    min = -0.9,
                    max = 0,
                    what = "lowest markup",
                    source = "assumed: a firm without customers asks half of its unit cost, not less",
                    status = Status.ASSUMED)
            double leastMarkup)
            implements PricingRule {

        @Override
        public double markup(double markup, double utilisation) {
            return Math.max(leastMarkup, persistence * markup + response * (utilisation - normalUtilisation));
        }

        @Override
        public double price(double labourShare, double pay, double productivity, double markup) {
            return (labourShare * pay / productivity + 1 - labourShare) * (1 + markup);
        }
    }

    /** Prices never move. */
    record Fixed(
            @Param(
                    value = 0.85,
                    unit = Unit.SHARE,
                    min = 0.3,
                    max = 1,
                    what = "normal utilisation of capacity",
                    source = "as for cost-plus pricing",
                    status = Status.ASSUMED)
            double normalUtilisation)
            implements PricingRule {

        @Override
        public double markup(double markup, double utilisation) {
            return 0;
        }

        @Override
        public double price(double labourShare, double pay, double productivity, double markup) {
            return 1;
        }
    }
}
