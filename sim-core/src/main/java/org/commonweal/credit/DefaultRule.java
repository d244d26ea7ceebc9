package org.commonweal.credit;

import org.commonweal.money.Pence;
import org.commonweal.parameter.Param;
import org.commonweal.parameter.Status;
import org.commonweal.parameter.Unit;

/** What becomes of a firm that does not pay what falls due on its loans (model specification 5.2). */
public record DefaultRule(
        @Param(
                value = 3,
                unit = Unit.MONTHS,
                min = 1,
                max = 60,
                what = "months in arrears after which a firm is in default",
                source = "Basel definition of default: 90 days past due",
                status = Status.OBSERVED)
        int patience,

        @Param(
                value = 0.5,
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                what = "capital of a firm in default that the bank may have sold",
                source = "assumed: about half of lending to small firms is secured",
                status = Status.ASSUMED)
        double collateral,

        @Param(
                value = 0.40,
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                what = "loss given default, of what is owed after the sale; the rest is scheduled anew",
                source = "Basel foundation approach: 40 % of unsecured claims on companies",
                status = Status.ESTIMATED)
        double lossGivenDefault,

        @Param(
                value = 72,
                unit = Unit.MONTHS,
                min = 0,
                max = 240,
                what = "months without new credit after a default",
                source = "a default stays on a credit record for six years",
                status = Status.OBSERVED)
        int bar) {

    /** Whether a firm is in default after so many months in arrears. */
    public boolean isDefault(int monthsInArrears) {
        return monthsInArrears >= patience;
    }

    /** Capital that the bank may have sold, at its book value [pence]. */
    public long secured(long capital) {
        return Pence.share(collateral, capital);
    }

    /** What the lenders give up of what is still owed after the sale [pence]. */
    public long lost(long owed) {
        return Pence.share(lossGivenDefault, owed);
    }

    /** Month before which a firm that defaults now gets no new loan. */
    public int noCreditBefore(int month) {
        return month + bar;
    }
}
