package org.commonweal.results.archive;

/**
 * One cell of a year's social accounting matrix.
 *
 * @param year 1 = first year after burn-in; burn-in years are 0 and below
 * @param reason why the money was paid
 * @param account its row in the national accounts
 * @param from class of the payers
 * @param to class of the payees
 * @param pence sum over the year, pence
 */
public record FlowRow(int year, String reason, String account, String from, String to, long pence) {}
