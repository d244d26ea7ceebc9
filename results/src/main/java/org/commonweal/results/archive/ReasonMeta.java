package org.commonweal.results.archive;

/**
 * What is known of a reason for payments besides its flows.
 *
 * @param name its name in the flows
 * @param account its row in the national accounts
 * @param kind what it does to net worth, in a word, e.g. {@code current}
 * @param netLending whether it is a part of net lending: not so are exchanges of claims, changes of claims without a
 *     payment, and opening balances
 * @param definition what happens, in a phrase
 */
public record ReasonMeta(String name, String account, String kind, boolean netLending, String definition) {}
