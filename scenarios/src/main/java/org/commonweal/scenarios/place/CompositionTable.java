package org.commonweal.scenarios.place;

import java.util.Arrays;
import java.util.List;
import org.commonweal.economy.Composition;
import org.commonweal.economy.Tenure;

/** Households of England and Wales by composition and tenure: which compositions live in which tenure. */
final class CompositionTable {
    private static final String FILE = "national/household_joint_composition_tenure_size.csv";
    private static final List<String> COMPOSITIONS =
            Arrays.stream(Composition.values()).map(Composition::code).toList();
    private static final List<String> TENURES =
            Arrays.stream(Tenure.values()).map(Tenure::code).toList();

    private final CsvTable table;
    private final Problems problems;

    CompositionTable(PlaceFiles files, Problems problems) {
        this.problems = problems;
        table = files.table(FILE, "household_composition", "tenure", "households_england_wales");
    }

    /** Households by [composition][tenure], all sizes together. */
    double[][] read() {
        double[][] households = new double[COMPOSITIONS.size()][TENURES.size()];
        for (CsvRow row : table.rows()) {
            int composition = index(row, "household_composition", COMPOSITIONS);
            int tenure = index(row, "tenure", TENURES);
            double count = row.number("households_england_wales", 0, 1e8);
            if (composition >= 0 && tenure >= 0) {
                households[composition][tenure] += count;
            }
        }
        return households;
    }

    private int index(CsvRow row, String column, List<String> codes) {
        String code = row.text(column);
        int index = codes.indexOf(code);
        if (index < 0 && !code.isEmpty()) {
            problems.add(row.where(), column + " is " + CsvRow.shown(code), "one of " + String.join(", ", codes), "");
        }
        return index;
    }
}
