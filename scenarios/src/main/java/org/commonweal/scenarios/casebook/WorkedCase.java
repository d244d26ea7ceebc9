package org.commonweal.scenarios.casebook;

import java.util.List;
import org.commonweal.fiscal.FiscalSystem;
import org.commonweal.parameter.ParameterReader;
import org.commonweal.parameter.Setting;

/**
 * A case worked by the law.
 *
 * @param title whose and what, e.g. {@code single, pay 30,000: income tax}
 * @param statute what the law is
 * @param year whose rules, e.g. {@code 2025-26}
 * @param asked what is asked
 * @param told what is told about it
 * @param law what the law makes of it, in {@code unit}
 * @param unit {@code GBP/year}, {@code GBP/month} or {@code share}
 * @param simplification why the model makes something else of it, as MODEL.md and the README say it; empty if it does not
 */
public record WorkedCase(
        String title,
        String statute,
        String year,
        String asked,
        String told,
        double law,
        String unit,
        String simplification) {
    /** Twelve months rounded to the penny each. */
    private static final double TWELVE_ROUNDINGS = 0.06 + 1e-9;

    private static final double A_PENNY = 0.005 + 1e-9;

    /** What the model makes of it. */
    public double model() {
        FiscalSystem rules =
                ParameterReader.read(FiscalSystem.class, List.of(new Setting("year", year, "", "worked case")));
        Facts facts = new Facts(told);
        double answer = CaseBook.asked(asked).answer(rules, facts);
        if (!facts.unread().isEmpty()) {
            throw new IllegalStateException(title + ": " + asked + " does not ask for " + facts.unread());
        }
        return answer;
    }

    /** How much more the model makes of it than the law. */
    public double difference() {
        return model() - law;
    }

    /** Whether the model is right to the penny, but for the rounding of months. */
    public boolean isRight() {
        return Math.abs(difference()) <= (unit.equals("GBP/year") ? TWELVE_ROUNDINGS : A_PENNY);
    }

    /** Whether the model is meant to make something else of it. */
    public boolean isSimplified() {
        return !simplification.isEmpty();
    }
}
