package org.commonweal.credit;

/** Somebody who is no bank and lends to firms of the place: beside the national bank, and alone where banks refuse. */
public interface CoLender {

    /** What it lends beside the national bank of a loan [pence]. */
    long besideBank(long loan);

    /** Whether it would look at a loan of its own [pence]. */
    boolean seeksLoan(long loan);

    /** Added to the logit of a loan that a bank has refused, when it decides whether to lend alone. */
    double lenience();

    /** Finds the money for a loan of its own [pence]. */
    void raise(long loan);
}
