package org.commonweal.scenarios.place;

import java.util.Arrays;

/** Small matrices as arrays of rows. */
final class Matrix {
    private Matrix() {}

    /** Rows and columns exchanged. */
    static double[][] turn(double[][] matrix) {
        double[][] turned = new double[matrix[0].length][matrix.length];
        for (int row = 0; row < matrix.length; row++) {
            for (int column = 0; column < matrix[row].length; column++) {
                turned[column][row] = matrix[row][column];
            }
        }
        return turned;
    }

    /** The first columns of each row. */
    static double[][] head(double[][] matrix, int columns) {
        double[][] head = new double[matrix.length][];
        for (int row = 0; row < matrix.length; row++) {
            head[row] = Arrays.copyOf(matrix[row], columns);
        }
        return head;
    }

    /** One column. */
    static double[] column(double[][] matrix, int column) {
        return turn(matrix)[column];
    }
}
