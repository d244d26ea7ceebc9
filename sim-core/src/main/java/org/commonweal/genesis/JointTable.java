package org.commonweal.genesis;

/**
 * Fits a table to row and column totals, keeping the pattern of a seed (iterative proportional fitting, Deming 1940).
 */
final class JointTable {
    private static final int ROUNDS = 50;

    private JointTable() {}

    /**
     * The fitted table.
     *
     * @param seed not negative, [row][column]
     * @param rows row totals
     * @param columns column totals, with the same sum; met exactly, rows as nearly as the seed allows
     */
    static double[][] fit(double[][] seed, int[] rows, int[] columns) {
        double[][] table = new double[rows.length][columns.length];
        for (int r = 0; r < rows.length; r++) {
            for (int c = 0; c < columns.length; c++) {
                table[r][c] = seed[r][c] + 1e-9;
            }
        }
        for (int round = 0; round < ROUNDS; round++) {
            for (int r = 0; r < rows.length; r++) {
                double sum = 1e-300;
                for (double cell : table[r]) {
                    sum += cell;
                }
                for (int c = 0; c < columns.length; c++) {
                    table[r][c] *= sum > 0 ? rows[r] / sum : 0;
                }
            }
            for (int c = 0; c < columns.length; c++) {
                double sum = 1e-300;
                for (double[] row : table) {
                    sum += row[c];
                }
                for (double[] row : table) {
                    row[c] *= columns[c] / sum;
                }
            }
        }
        return table;
    }
}
