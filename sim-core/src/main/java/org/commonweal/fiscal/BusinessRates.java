package org.commonweal.fiscal;

import org.commonweal.money.Pence;
import org.commonweal.parameter.Param;
import org.commonweal.parameter.Status;
import org.commonweal.parameter.Unit;

/** Business rates: a share of sales stands for a tax on premises; part stays with the council. */
public record BusinessRates(
        @Param(
                value = 0.012,
                unit = Unit.SHARE,
                min = 0,
                max = 0.2,
                what = "rates as a share of sales",
                source = "assumed: about 26bn a year of about 2,200bn business turnover net of wholesale; swept",
                status = Status.ASSUMED)
        double shareOfSales,

        @Param(
                value = 0.49,
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                what = "share that local government keeps",
                source = "business rates retention scheme, 50 % less 1 % for fire (evidence H8)",
                status = Status.OBSERVED)
        double retained)
        implements FiscalLever {

    /** Rates on a month's sales [pence]. */
    public long due(long sales) {
        return Pence.share(shareOfSales, sales);
    }

    /** Of the rates collected, what the council keeps [pence]. */
    public long kept(long collected) {
        return Pence.share(retained, collected);
    }

    /** What the council keeps of the rates on sales of so much [in the unit of the sales, before rounding]. */
    public double keptOn(double sales) {
        return retained * shareOfSales * sales;
    }
}
