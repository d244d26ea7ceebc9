package org.commonweal.genesis;

import java.util.stream.DoubleStream;
import org.commonweal.economy.Elsewhere;
import org.commonweal.economy.Industry;
import org.commonweal.economy.Technology;
import org.commonweal.fiscal.FiscalSystem;
import org.commonweal.labour.PayPacket;
import org.commonweal.money.Pence;
import org.commonweal.pension.Scheme;
import org.commonweal.place.ElsewhereRule;
import org.commonweal.place.NationalData;
import org.commonweal.production.InputRule;
import org.commonweal.production.InvestmentRule;

/** The region and the nation from the national tables: the place's technology in the nation's mix of industries. */
final class OpeningElsewhere {
    private final NationalData national;
    private final Technology technology;
    private final double[] mix = new double[Industry.FIRM_INDUSTRIES];

    OpeningElsewhere(NationalData national, Technology technology) {
        this.national = national;
        this.technology = technology;
        double total = 0;
        for (int i = 0; i < mix.length; i++) {
            mix[i] = national.gva()[i] / technology.valueAddedShare(i);
            total += mix[i];
        }
        for (int i = 0; i < mix.length; i++) {
            mix[i] /= total;
        }
    }

    /** @param meanPay mean gross pay [pence a month]; @param utilisation normal use of capacity */
    Elsewhere create(
            ElsewhereRule rule,
            InputRule inputs,
            InvestmentRule investment,
            FiscalSystem fiscal,
            PayPacket packet,
            double meanPay,
            double utilisation) {
        double bought = 0;
        double labour = 0;
        double valueAdded = 0;
        double jobs = 0;
        for (int j = 0; j < mix.length; j++) {
            for (double[] row : technology.inputs) {
                bought += mix[j] * row[j];
            }
            bought += investment.usedUp(mix[j], technology.capitalPerOutput[j]);
            labour += mix[j] * technology.labourShare[j];
            valueAdded += mix[j] * technology.valueAddedShare(j);
            jobs += mix[j] / (technology.outputPerHead[j] * utilisation);
        }
        double imported = mean(national.engelImports());
        double domestic = 1 - imported - mean(national.engelTaxes());
        return rule.of(
                bought,
                labour * netShare(fiscal, packet, meanPay),
                domestic,
                valueAdded,
                jobs,
                imported,
                inputs.quotient()::sizeFactor);
    }

    /** Net pay over the cost of employing somebody at the mean pay. */
    private static double netShare(FiscalSystem fiscal, PayPacket packet, double meanPay) {
        long pay = Pence.round(meanPay);
        if (pay == 0) {
            return 0;
        }
        double saved = packet.employeeRate(Scheme.PRIVATE, pay) * pay;
        double tax = fiscal.incomeTax().due(Pence.round(pay - saved))
                + fiscal.nationalInsurance().employee(pay);
        return (pay - saved - tax) / (pay * packet.costFactor(pay, Scheme.PRIVATE));
    }

    private static double mean(double[] shares) {
        return DoubleStream.of(shares).average().orElse(0);
    }
}
