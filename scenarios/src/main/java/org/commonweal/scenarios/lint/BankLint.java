package org.commonweal.scenarios.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.commonweal.policy.LocalBank;

/** Whether a local bank has customers, and capital enough to earn what it costs. */
final class BankLint {
    private static final String KEY = "levers.local-bank";
    private static final String CAPITAL = KEY + ".council-capital";
    private static final String INVESTORS = KEY + ".investors-capital";

    private BankLint() {}

    static List<Warning> of(Case asked) {
        List<Warning> warnings = new ArrayList<>();
        LocalBank bank = asked.spec().levers().of(LocalBank.class);
        if (!bank.isPulled()) {
            return warnings;
        }
        if (bank.firms() == 0 && bank.asked() == 0) {
            warnings.add(new Warning(
                    asked.where(KEY + ".firms", KEY + ".asked", KEY),
                    KEY + " lends nothing",
                    "no firm banks with it (firms) and none that was refused asks it (asked)",
                    "Maybe set firms or asked above zero."));
        }
        double capital = bank.councilCapital() + bank.investorsCapital();
        double most = asked.spec().rules().credit().loanRate()
                * capital
                / asked.spec().rules().banking().capital().capitalRatio();
        if (bank.fixedCosts() > most) {
            warnings.add(new Warning(
                    asked.where(CAPITAL, INVESTORS, KEY),
                    KEY + " must fail",
                    "its fixed costs are " + pounds(bank.fixedCosts()) + " a year, and all the loans that its capital"
                            + " allows bear " + pounds(most) + " of interest at most",
                    "Maybe give it more capital, or lower fixed-costs."));
        }
        return warnings;
    }

    private static String pounds(double pounds) {
        return String.format(Locale.ROOT, "%,.0f pounds", pounds);
    }
}
