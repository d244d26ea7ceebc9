package org.commonweal.overnight;

/** What rules of taxes and benefits take from households and employers, or pay to households. */
public enum Line {
    INCOME_TAX("income tax", Kind.TAX),
    EMPLOYEES_INSURANCE("employees' national insurance", Kind.TAX),
    SELF_EMPLOYED_INSURANCE("national insurance of the self-employed", Kind.TAX),
    STATE_PENSION("state pension", Kind.BENEFIT),
    CHILD_BENEFIT("child benefit, after the charge on high incomes", Kind.BENEFIT),
    UNIVERSAL_CREDIT("universal credit", Kind.BENEFIT),
    PENSION_CREDIT("pension credit", Kind.BENEFIT),
    HOUSING_BENEFIT("housing benefit of pensioners", Kind.BENEFIT),
    COUNCIL_TAX("council tax, after support", Kind.TAX),
    EMPLOYERS_INSURANCE("national insurance of employers in the place", Kind.OF_EMPLOYERS);

    private final String title;
    private final Kind kind;

    private enum Kind {
        TAX,
        BENEFIT,
        OF_EMPLOYERS
    }

    Line(String title, Kind kind) {
        this.title = title;
        this.kind = kind;
    }

    /** The name for people. */
    public String title() {
        return title;
    }

    /** Whether it is the Treasury's; otherwise the council's. */
    public boolean isTreasurys() {
        return this != COUNCIL_TAX;
    }

    /** What an amount adds to what Treasury or council have [pence]. */
    long toBudget(long pence) {
        return kind == Kind.BENEFIT ? -pence : pence;
    }

    /** What an amount adds to a household's income [pence]. */
    long toHousehold(long pence) {
        return kind == Kind.OF_EMPLOYERS ? 0 : -toBudget(pence);
    }
}
