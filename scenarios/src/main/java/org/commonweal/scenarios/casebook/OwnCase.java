package org.commonweal.scenarios.casebook;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.commonweal.fiscal.FiscalSystem;
import org.commonweal.parameter.Nearest;
import org.commonweal.parameter.ParameterReader;
import org.commonweal.parameter.Setting;
import org.commonweal.scenarios.BadInput;
import org.commonweal.scenarios.Problem;

/**
 * A case of a reader's own, told as those of the case book are: what is asked, then what is known, e.g. {@code
 * universal-credit; couple; children=2; rent=900; allowances=900; earnings=846}.
 *
 * @param asked what is asked
 * @param year whose rules, e.g. {@code 2025-26}
 * @param answer what the model makes of it, in {@code unit}
 * @param unit {@code GBP/year}, {@code GBP/month} or {@code share}
 */
public record OwnCase(String asked, String year, double answer, String unit) {
    private static final String OPTION = "--case";

    /**
     * Works a case.
     *
     * @throws BadInput if nothing is called what is asked, or something is told that it does not ask for
     * @throws org.commonweal.parameter.ParameterException if there are no rules of the year
     */
    public static OwnCase of(String text, String year) {
        String[] parts = text.split(";", 2);
        String asked = parts[0].strip();
        WorkedCase like = CaseBook.all().stream()
                .filter(worked -> worked.asked().equals(asked))
                .findFirst()
                .orElseThrow(() -> unknown(asked));
        FiscalSystem rules = ParameterReader.read(FiscalSystem.class, List.of(new Setting("year", year, "", "--year")));
        Facts facts = new Facts(parts.length > 1 ? parts[1] : "");
        double answer = answer(asked, rules, facts);
        if (!facts.unread().isEmpty()) {
            String word = facts.unread().iterator().next();
            throw new BadInput(
                    OPTION,
                    asked + " does not ask for " + Problem.quoted(word),
                    String.join(", ", facts.asked()),
                    Nearest.hint(word, facts.asked()));
        }
        return new OwnCase(asked, year, answer, like.unit());
    }

    private static double answer(String asked, FiscalSystem rules, Facts facts) {
        try {
            return CaseBook.asked(asked).answer(rules, facts);
        } catch (NumberFormatException noNumber) {
            throw new BadInput(
                    OPTION, "something told of " + asked + " is no number", "numbers in pounds, e.g. rent=900", "");
        }
    }

    private static BadInput unknown(String asked) {
        List<String> all =
                CaseBook.all().stream().map(WorkedCase::asked).collect(Collectors.toCollection(TreeSet::new)).stream()
                        .toList();
        return new BadInput(
                OPTION,
                "nothing is called " + Problem.quoted(asked) + " that a case may ask",
                String.join(", ", all),
                Nearest.hint(asked, all));
    }
}
