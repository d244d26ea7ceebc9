package org.commonweal.policy;

import org.commonweal.money.Nominal;
import org.commonweal.money.Pence;
import org.commonweal.parameter.Contradiction;
import org.commonweal.parameter.Param;
import org.commonweal.parameter.Status;
import org.commonweal.parameter.Unit;
import org.commonweal.time.Month;
import org.commonweal.transfer.TransferTerms;

/** Who pays the price when a firm is sold to its people, on what terms, and when nobody does. */
public record TransferMoney(
        @Param(
                value = 0.2,
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                what = "sellers who ask for more than the firm is worth",
                source =
                        "assumed: no source found; advisers tell of sellers who hold out for what a trade buyer would pay",
                status = Status.ASSUMED)
        double overpriced,

        @Param(
                value = 0.25,
                unit = Unit.SHARE,
                min = 0,
                max = 3,
                what = "what these ask for above its worth, of that",
                source = "assumed: a multiple of four to five times earnings becomes one more",
                status = Status.ASSUMED)
        double overprice,

        @Param(
                value = 0.8,
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                what = "most of the price that the seller waits for",
                source = "from memory: 50 to 80 % of the price of a sale to a trust is deferred",
                status = Status.ASSUMED)
        double vendorShare,

        @Param(
                value = 0.03,
                unit = Unit.PER_YEAR,
                min = 0,
                max = 0.2,
                what = "interest on what the seller waits for",
                source = "from memory: deferred payments bear 0 to 5 %",
                status = Status.ASSUMED)
        @Nominal
        double vendorRate,

        @Param(
                value = 7,
                unit = Unit.YEARS,
                min = 1,
                max = 30,
                what = "until the seller is repaid, in equal instalments",
                source = "from memory: five to eight years",
                status = Status.ASSUMED)
        double vendorYears,

        @Param(
                value = 0.3,
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                what = "most of the price that the fund lends",
                source = "assumed: a fund wants the seller to bear most of the risk",
                status = Status.ASSUMED)
        double fundShare,

        @Param(
                value = 12_000,
                unit = Unit.POUNDS,
                min = 0,
                max = 1_000_000,
                what = "most that the fund lends for every person at work in the firm",
                source = "12,000 to 13,200 euros a worker in Italian buy-outs (evidence D42)",
                status = Status.ESTIMATED)
        double fundPerWorker,

        @Param(
                value = 0.06,
                unit = Unit.PER_YEAR,
                min = 0,
                max = 0.3,
                what = "interest to the fund, which is served before the seller",
                source = "assumed: between a bank's loan to a firm and a social lender's",
                status = Status.ASSUMED)
        @Nominal
        double fundRate,

        @Param(
                value = 7,
                unit = Unit.YEARS,
                min = 1,
                max = 30,
                what = "until the fund is repaid, in equal instalments",
                source = "assumed: as the seller",
                status = Status.ASSUMED)
        double fundYears,

        @Param(
                value = 1_000,
                unit = Unit.POUNDS,
                min = 0,
                max = 100_000,
                neutral = 0,
                what = "what each member of a co-operative or a society puts in; those of a trust put in nothing",
                source =
                        "assumed: 500 to 12,000 pounds; 12,000 to 15,000 euros in Italy (evidence D42), nothing in British trusts",
                status = Status.ASSUMED)
        double stake,

        @Param(
                value = 0.75,
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                what =
                        "most of its earnings before interest, tax and depreciation that a firm may owe for its price in a year",
                source = "assumed: lenders want about a third more than what is due",
                status = Status.ASSUMED)
        double mostService,

        @Param(
                value = 12,
                unit = Unit.MONTHS,
                min = 1,
                max = 120,
                what = "months in a row in which less is paid than what is due before the seller may act",
                source = "assumed: agreements give about a year",
                status = Status.ASSUMED)
        int patience,

        @Param(
                value = 0.5,
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                what =
                        "firms in such arrears, without an asset lock, that the seller takes back for what is still owed",
                source =
                        "assumed: no count published; the others are given time, or close if they owe more than they have",
                status = Status.ASSUMED)
        double takenBack,

        @Param(
                value = 30_000,
                unit = Unit.POUNDS,
                min = 0,
                max = 1_000_000,
                what = "advice on a deal: valuation, lawyers, tax clearance; paid even if nothing comes of it",
                source = "from memory: 20,000 to 60,000 pounds a deal",
                status = Status.ASSUMED)
        double advice,

        @Param(
                value = 0.5,
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                what = "of that, what the council pays; the firm pays the rest",
                source = "a choice: half",
                status = Status.LEVER)
        double advicePaid,

        @Param(
                value = 0.18,
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                what = "tax on the gain of an owner who sells to somebody else",
                source =
                        "business asset disposal relief from April 2026, for the first million of gain (from memory); 24 % beyond",
                status = Status.ESTIMATED)
        double gainsTax,

        @Param(
                value = 0.12,
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                what = "tax on the gain of an owner who sells to an employee-ownership trust",
                source = "half of the gain at 24 %, since November 2025; nothing before (from memory)",
                status = Status.ESTIMATED)
        double gainsTaxToTrust) {

    /** Checks that a sale to a trust is not taxed more than another. @throws Contradiction if it is */
    public TransferMoney {
        Contradiction.unlessOrdered("gains-tax-to-trust", gainsTaxToTrust, "gains-tax", gainsTax);
    }

    void set(TransferTerms sales) {
        sales.overpriced.turn(overpriced);
        sales.overprice.turn(overprice);
        sales.vendorsShare.turn(vendorShare);
        sales.vendorsRate.turn(vendorRate);
        sales.vendorsMonths.turn(Month.PER_YEAR * vendorYears);
        sales.fundsShare.turn(fundShare);
        sales.fundsMost.turn(Pence.ofPounds(fundPerWorker));
        sales.fundsRate.turn(fundRate);
        sales.fundsMonths.turn(Month.PER_YEAR * fundYears);
        sales.stake.turn(Pence.ofPounds(stake));
        sales.mostService.turn(mostService);
        sales.patience.turn(patience);
        sales.takenBack.turn(takenBack);
        sales.advice.turn(Pence.ofPounds(advice));
        sales.advicePaid.turn(advicePaid);
        sales.relief.turn(gainsTax - gainsTaxToTrust);
    }
}
