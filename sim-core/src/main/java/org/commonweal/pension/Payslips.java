package org.commonweal.pension;

/** The payslips of the pension fund's members. */
public interface Payslips {

    /** Contributions follow the employers' rate that a valuation has just set. */
    void followNewRate();
}
