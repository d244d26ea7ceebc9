package org.commonweal.transfer;

import org.commonweal.parameter.Answers;
import org.commonweal.parameter.Param;
import org.commonweal.parameter.Status;
import org.commonweal.parameter.Unit;
import org.commonweal.time.Month;

/** How often living firms change their owner and legal form without any policy (model specification 5.11). */
@Answers(ConversionRule.ConstantRates.class)
public interface ConversionRule {

    /** Who takes over a private firm of some size this month though its owner goes on. @param draw a uniform number */
    FirmBuyer ofPrivateFirm(double draw);

    /** Share of private firms of some size that a company from outside takes over in a year though the owner goes on. */
    double takeOvers();

    /**
     * Whether its managers would buy a branch of some size this month.
     *
     * @param draw a uniform number
     * @param balanced share of branches whose managers must want to in a year, so that as many jobs come back to the place
     *     as are sold at month zero; not a number before it is known
     */
    boolean ofBranch(double draw, double balanced);

    /** Whether workers or members sell a firm without an asset lock to a company this month. @param draw uniform */
    boolean ofMemberFirm(double draw);

    /** Small rates that balance, so that the mix of forms stays as it opened. */
    record ConstantRates(
            @Param(
                    value = 0.0001,
                    unit = Unit.PER_YEAR,
                    min = 0,
                    max = 1,
                    what =
                            "private firms of some size that are sold to an employee-ownership trust though the owner goes on",
                    source =
                            "assumed: most sales to trusts are successions (succession.trust); keeps 2,250 per 2,725,000 enterprises (evidence D15)",
                    status = Status.ASSUMED)
            double trust,

            @Param(
                    value = 0.00004,
                    unit = Unit.PER_YEAR,
                    min = 0,
                    max = 1,
                    what = "private firms of some size that are sold to a worker co-operative though the owner goes on",
                    source = "assumed: about 400 in the UK, flat over five years (evidence D16)",
                    status = Status.ASSUMED)
            double cooperative,

            @Param(
                    value = 0.002,
                    unit = Unit.PER_YEAR,
                    min = 0,
                    max = 1,
                    what = "private firms of some size that a company from outside takes over",
                    source = "assumed: no source found; conversion.branch-buyout balances it",
                    status = Status.ASSUMED)
            double acquisition,

            @Param(
                    value = 0.006,
                    unit = Unit.PER_YEAR,
                    min = 0,
                    max = 1,
                    what = "branches of some size that their managers buy",
                    source =
                            "assumed: balances take-overs, conversion.acquisition and succession.company, so that branches keep their share of capital",
                    status = Status.ASSUMED)
            double branchBuyout,

            @Param(
                    value = 1,
                    unit = Unit.SWITCH,
                    min = 0,
                    max = 1,
                    what =
                            "whether buy-outs of branches balance sales to companies from outside at month zero, counted in jobs; conversion.branch-buyout is what it is before",
                    source =
                            "by construction: without a policy no ownership moves one way; off is the model before it did",
                    status = Status.ASSUMED)
            boolean balanced,

            @Param(
                    value = 0.001,
                    unit = Unit.PER_YEAR,
                    min = 0,
                    max = 1,
                    what = "firms owned by workers or members, and without an asset lock, that are sold to a company",
                    source =
                            "assumed: ten British building societies of about a hundred demutualised in twenty years; few employee trusts are sold",
                    status = Status.ASSUMED)
            double demutualisation)
            implements ConversionRule {

        @Override
        public FirmBuyer ofPrivateFirm(double draw) {
            // months' chances are below the years': powers are worked out for the few draws that could be below them
            if (draw >= trust + cooperative + acquisition) {
                return FirmBuyer.NOBODY;
            }
            double toTrust = Month.chance(trust);
            double toWorkers = Month.chance(cooperative);
            if (draw >= toTrust + toWorkers + Month.chance(acquisition)) {
                return FirmBuyer.NOBODY;
            }
            return draw < toTrust
                    ? FirmBuyer.TRUST
                    : draw < toTrust + toWorkers ? FirmBuyer.COOPERATIVE : FirmBuyer.COMPANY;
        }

        @Override
        public double takeOvers() {
            return acquisition;
        }

        @Override
        public boolean ofBranch(double draw, double balance) {
            return happens(balanced && balance >= 0 ? balance : branchBuyout, draw);
        }

        @Override
        public boolean ofMemberFirm(double draw) {
            return happens(demutualisation, draw);
        }

        private static boolean happens(double yearly, double draw) {
            return draw < yearly && draw < Month.chance(yearly);
        }
    }
}
