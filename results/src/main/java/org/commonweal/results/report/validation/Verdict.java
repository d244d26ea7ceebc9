package org.commonweal.results.report.validation;

/** How a number of the model compares with what was observed. */
public enum Verdict {
    /** Within the tolerance. */
    PASS("pass"),
    /** Outside the tolerance, within the wider one. */
    NEAR("near"),
    /** Outside both, or no number at all. */
    FAIL("FAIL"),
    /** The model, or the data of the place, have nothing to compare. */
    NOT_MODELLED("not modelled");

    private final String word;

    Verdict(String word) {
        this.word = word;
    }

    /** The word in tables and charts; a failure stands in capitals. */
    public String word() {
        return word;
    }
}
