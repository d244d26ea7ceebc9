package org.commonweal.ownership;

import org.commonweal.economy.SizeClass;
import org.commonweal.money.Pence;
import org.commonweal.parameter.Answers;
import org.commonweal.parameter.Param;
import org.commonweal.parameter.Status;
import org.commonweal.parameter.Unit;

/** What a firm is worth to whom it belongs, and what it is sold for (model specification 5.12). */
@Answers({WorthRule.EarningsMultiple.class, WorthRule.BookValue.class})
public interface WorthRule {

    /**
     * What there is to say about a firm, all in pence.
     *
     * @param equity capital and money less debts, as its books have it
     * @param capital what it has in equipment and premises, as its books have it
     * @param resale what its capital fetches if it closes
     * @param workingCash money that it needs to go on
     * @param earnings a month in the long run, before interest, tax and depreciation, the working owner's pay taken off;
     *     not a number if no month was seen
     * @param headcount people at work in it
     * @param goesOn whether somebody else could carry it on: the work of the self-employed ends with them
     */
    record Firm(
            long equity, long capital, long resale, long workingCash, double earnings, int headcount, boolean goesOn) {}

    /** Worth to whom it belongs [pence], never below zero: nobody is liable for more than there is. */
    long worth(Firm firm);

    /** What it is sold for [pence], not below zero. */
    long price(Firm firm);

    /**
     * Pay of a working owner that is taken off before profit is looked at [pence].
     *
     * @param drawn what they drew
     * @param meanPay of the industry [pence a month]
     */
    default double ownersPay(double drawn, double meanPay) {
        return drawn;
    }

    /** Whether it looks back at earnings at all, so that they must be remembered. */
    default boolean looksBack() {
        return false;
    }

    /**
     * Earnings a month in the long run after one more month [pence].
     *
     * @param before the same a month ago; not a number if no month was seen
     * @param month this month's earnings, the pay of a working owner not taken off
     * @param meanPay of the industry [pence a month]
     * @param ownerDraws whether a working owner, who draws instead of being paid, has to be replaced
     * @param age months since it was founded
     */
    default double remembered(double before, double month, double meanPay, boolean ownerDraws, int age) {
        return before;
    }

    /** Worth is equity; a buyer pays for a part of the capital. */
    record BookValue(
            @Param(
                    value = 0.5,
                    unit = Unit.SHARE,
                    min = 0,
                    max = 1,
                    what = "what a buyer pays for capital, of its book value; cash less debts is paid in full",
                    source = "assumed: between what it fetches at closing and what it cost",
                    status = Status.ASSUMED)
            double capitalPaid)
            implements WorthRule {

        @Override
        public long worth(Firm firm) {
            return Math.max(0, firm.equity());
        }

        /** Equity, less the part of the capital that is not paid for. */
        @Override
        public long price(Firm firm) {
            return Math.max(0, firm.equity() - firm.capital() + Pence.share(capitalPaid, firm.capital()));
        }
    }

    /**
     * The more of what it would leave if it were broken up, and what its earnings are worth: a multiple of them, plus
     * money beyond what it needs, less debts. Both price and worth, so that a sale makes nobody richer.
     */
    record EarningsMultiple(
            @Param(
                    value = 1.5,
                    unit = Unit.RATIO,
                    min = 0,
                    max = 20,
                    what = "worth over yearly earnings before interest, tax and depreciation of a firm of one person",
                    source = "from memory: small firms sell for 1.5 to 3 times them, the smallest for least",
                    status = Status.ASSUMED)
            double ofOne,

            @Param(
                    value = 3,
                    unit = Unit.RATIO,
                    min = 0,
                    max = 20,
                    what = "the same of a firm of ten people; in between it rises in a straight line, here and above",
                    source = "from memory: small firms sell for 1.5 to 3 times them",
                    status = Status.ASSUMED)
            double ofTen,

            @Param(
                    value = 5,
                    unit = Unit.RATIO,
                    min = 0,
                    max = 20,
                    what = "the same of a firm of fifty people",
                    source =
                            "UK200Group, deals of 2014-15: 4.4 to 6.9 times earnings before interest, tax and depreciation",
                    status = Status.ESTIMATED)
            double ofFifty,

            @Param(
                    value = 6.9,
                    unit = Unit.RATIO,
                    min = 0,
                    max = 20,
                    what = "the same of a firm of 250 people and more",
                    source =
                            "UK200Group, deals of 2014-15: 4.4 to 6.9 times earnings before interest, tax and depreciation",
                    status = Status.ESTIMATED)
            double ofMany,

            @Param(
                    value = 1,
                    unit = Unit.RATIO,
                    min = 0,
                    max = 5,
                    what = "pay of somebody who would do a working owner's work, over mean pay of the industry",
                    source =
                            "assumed: buyers take a salary off before they look at earnings; no source found for its size",
                    status = Status.ASSUMED)
            double managersPay,

            @Param(
                    value = 36,
                    unit = Unit.MONTHS,
                    min = 1,
                    max = 240,
                    what = "months of earnings that a buyer looks back at",
                    source = "assumed: three years of accounts are asked for",
                    status = Status.ASSUMED)
            int lookingBack)
            implements WorthRule {
        private static final int TEN = SizeClass.SMALL.from();
        private static final int FIFTY = SizeClass.MEDIUM.from();
        private static final int MANY = SizeClass.LARGE.from();

        @Override
        public long worth(Firm firm) {
            long moneyLessDebts = firm.equity() - firm.capital();
            long brokenUp = firm.resale() + moneyLessDebts;
            double yearly = 12 * Math.max(0, Double.isNaN(firm.earnings()) ? 0 : firm.earnings());
            long goingOn = Pence.round(multiple(firm.headcount()) * yearly) - firm.workingCash() + moneyLessDebts;
            return Math.max(0, firm.goesOn() ? Math.max(brokenUp, goingOn) : brokenUp);
        }

        @Override
        public long price(Firm firm) {
            return worth(firm);
        }

        private double multiple(int headcount) {
            if (headcount < TEN) {
                return between(ofOne, ofTen, (headcount - 1) / (double) (TEN - 1));
            }
            return headcount < FIFTY
                    ? between(ofTen, ofFifty, (headcount - TEN) / (double) (FIFTY - TEN))
                    : between(ofFifty, ofMany, (headcount - FIFTY) / (double) (MANY - FIFTY));
        }

        private static double between(double from, double to, double part) {
            return from + (to - from) * Math.max(0, Math.min(1, part));
        }

        /** What a manager would be paid, whatever was drawn. */
        @Override
        public double ownersPay(double drawn, double meanPay) {
            return managersPay * meanPay;
        }

        @Override
        public boolean looksBack() {
            return true;
        }

        /** The mean since it was founded; once that is long ago older months fade as new ones come. */
        @Override
        public double remembered(double before, double month, double meanPay, boolean ownerDraws, int age) {
            double earned = month - (ownerDraws ? ownersPay(0, meanPay) : 0);
            return Double.isNaN(before) ? earned : before + (earned - before) / Math.max(1, Math.min(age, lookingBack));
        }
    }
}
