package org.commonweal.genesis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class JointTableTest {

    private static double[][] fit(double[][] seed, int[] rows, int[] columns) {
        return JointTable.fit(seed, rows, columns);
    }

    private static void assertMargins(double[][] table, int[] rows, int[] columns, double tolerance) {
        for (int r = 0; r < rows.length; r++) {
            assertThat(Arrays.stream(table[r]).sum()).as("row " + r).isCloseTo(rows[r], within(tolerance));
        }
        for (int c = 0; c < columns.length; c++) {
            int column = c;
            assertThat(Arrays.stream(table).mapToDouble(row -> row[column]).sum())
                    .as("column " + c)
                    .isCloseTo(columns[c], within(1e-9 * Math.max(1, columns[c])));
        }
    }

    @Test
    void withoutAPatternTheTableIsProportionalToBothMargins() {
        double[][] table = fit(new double[][] {{1, 1}, {1, 1}}, new int[] {30, 70}, new int[] {40, 60});
        assertThat(table[0]).containsExactly(new double[] {12, 18}, within(1e-6));
        assertThat(table[1]).containsExactly(new double[] {28, 42}, within(1e-6));
    }

    /** The cross ratio of a two by two table is what iterative fitting keeps: here (4 x 4) / (1 x 1). */
    @Test
    void thePatternIsKept() {
        double[][] table = fit(new double[][] {{4, 1}, {1, 4}}, new int[] {30, 70}, new int[] {40, 60});
        assertMargins(table, new int[] {30, 70}, new int[] {40, 60}, 1e-6);
        assertThat(table[0][0] * table[1][1] / (table[0][1] * table[1][0])).isCloseTo(16, within(1e-4));
    }

    @Test
    void marginsAreMetWhateverThePattern() {
        Random random = new Random(7);
        for (int n = 0; n < 50; n++) {
            double[][] seed = new double[14][4];
            int[] rows = new int[14];
            int[] columns = new int[4];
            for (int r = 0; r < 14; r++) {
                for (int c = 0; c < 4; c++) {
                    seed[r][c] = 0.1 + random.nextDouble();
                    int households = random.nextInt(40);
                    rows[r] += households;
                    columns[c] += households;
                }
            }
            assertMargins(fit(seed, rows, columns), rows, columns, 1e-3);
        }
    }

    @Test
    void aKindOfHouseholdThatDoesNotOccurTakesNobodysPlace() {
        double[][] table = fit(new double[][] {{1, 1}, {1, 1}, {1, 1}}, new int[] {30, 0, 70}, new int[] {40, 60});
        assertMargins(table, new int[] {30, 0, 70}, new int[] {40, 60}, 1e-6);
        assertThat(table[1]).containsExactly(0, 0);
    }

    @Test
    void aTenureThatDoesNotOccurIsEmpty() {
        double[][] table = fit(new double[][] {{1, 1}, {1, 1}}, new int[] {30, 70}, new int[] {100, 0});
        assertMargins(table, new int[] {30, 70}, new int[] {100, 0}, 1e-6);
    }

    @Test
    void whatThePatternForbidsIsAsRareAsTheMarginsAllow() {
        double[][] table = fit(new double[][] {{1, 0}, {0, 1}}, new int[] {50, 50}, new int[] {50, 50});
        assertThat(table[0][1]).isCloseTo(0, within(1e-6));
        assertThat(table[1][0]).isCloseTo(0, within(1e-6));
    }
}
