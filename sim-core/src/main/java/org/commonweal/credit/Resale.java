package org.commonweal.credit;

/** What capital of firms fetches when it is sold. */
public interface Resale {

    /** What capital is sold for [pence]. @param capital at its book value [pence] */
    long proceeds(long capital);

    /** Capital that has to be sold for so much, at its book value [pence]. @param proceeds above zero [pence] */
    long capitalFor(long proceeds);
}
