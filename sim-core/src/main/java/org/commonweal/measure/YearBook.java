package org.commonweal.measure;

import java.util.List;

/**
 * What is written once a year.
 *
 * @param year the year of the run, 1 = first year after burn-in; burn-in years are 0 and below
 * @param flows the year's social accounting matrix, cells that are not zero
 * @param distributions tidy rows: Lorenz curves, tenths, neighbourhoods, legal forms
 */
public record YearBook(int year, List<FlowCell> flows, List<Row> distributions) {

    /**
     * One cell of the flow cube.
     *
     * @param reason the flow's name
     * @param account its row in the national accounts
     * @param from class of the payers
     * @param to class of the payees
     * @param pence sum over the year
     */
    public record FlowCell(String reason, String account, String from, String to, long pence) {}

    /**
     * One number of a distribution.
     *
     * @param table e.g. {@code lorenz of private wealth}
     * @param group e.g. {@code 0.50}, {@code tenth 10}, {@code E02005253}
     * @param measure e.g. {@code cumulative share}, {@code mean}
     * @param value the number
     * @param unit its unit
     */
    public record Row(String table, String group, String measure, double value, String unit) {}
}
