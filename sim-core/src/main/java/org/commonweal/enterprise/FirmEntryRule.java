package org.commonweal.enterprise;

import org.commonweal.parameter.Formerly;
import org.commonweal.parameter.Param;
import org.commonweal.parameter.Status;
import org.commonweal.parameter.Unit;
import org.commonweal.parameter.Unnamed;

/**
 * How firms are founded (model specification 5.11).
 *
 * @param births how many
 * @param founding by whom, and with what money
 */
public record FirmEntryRule(
        @Unnamed BirthRule births,

        @Unnamed FoundingRule founding,

        @Param(
                value = 0.60,
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                what = "private firms whose owner lives in the place, where residents hold half of its posts",
                source =
                        "assumed: no source found (evidence D24, gaps); in Preston six in ten firms; to be swept so that it is 30-90 %",
                status = Status.ASSUMED)
        double localOwners,

        @Param(
                value = 1.8,
                unit = Unit.EXPONENT,
                min = 0,
                max = 3,
                what = "how much more local owners are where residents hold more of the posts",
                source =
                        "calibrated to household income of the five places (accounts B.6g): owners commute as their staff do, those of city centres from farther",
                status = Status.CALIBRATED)
        double ownersNearness,

        @Param(
                value = 0.5,
                unit = Unit.EXPONENT,
                min = 0,
                max = 10,
                what = "how much likelier a legal form is for a new firm the scarcer it is",
                source = "assumed: with births by opening frequency alone a rare form dies out by chance",
                status = Status.ASSUMED)
        double formCorrection,

        @Param(
                value = 2,
                unit = Unit.EXPONENT,
                min = 0,
                max = 10,
                neutral = 0,
                what = "how much likelier a legal form is for a new firm the busier the firms are that have it",
                source = "[A]: founders follow examples; 0 is the model in which they do not look",
                status = Status.ASSUMED)
        double example,

        @Param(
                value = 1,
                unit = Unit.SWITCH,
                min = 0,
                max = 1,
                what =
                        "whether firms are founded in the forms and of the sizes of those that were expected to close at month zero, rather than in the forms that there were and of the sizes that might close today",
                source =
                        "by construction, as for the number of births (entry.replacement): without it a form whose firms close less often grows, and a size that is lost is founded less often",
                status = Status.ASSUMED)
        boolean asClosing,

        @Param(
                value = 3,
                unit = Unit.PEOPLE,
                min = 1,
                max = 1000,
                what = "people with whom a branch starts where none like it is seen",
                source = "assumed",
                status = Status.ASSUMED)
        @Formerly("branch-heads")
        int branchHeadcount) {
    /** Keeps a form likely but finite where no firm has it any more. */
    private static final double HALF_A_FIRM = 0.5;

    /** Share of private firms whose owner lives in the place, 0-1, given the share of its posts that residents hold. */
    public double shareOfLocalOwners(double residentShareOfJobs) {
        return Math.min(1, localOwners * StrictMath.pow(2 * residentShareOfJobs, ownersNearness));
    }

    /**
     * Weight of a legal form for a new enterprise of an industry: n_i (N_0 / N)^c b^e.
     *
     * @param ofIndustry enterprises of the form in the industry at month zero, or those of them that were expected to close
     * @param opening enterprises of the form at month zero
     * @param trading enterprises of the form today
     * @param busy how busy they are, relative to all enterprises
     */
    public double formWeight(double ofIndustry, int opening, int trading, double busy) {
        return ofIndustry
                * StrictMath.pow(opening / (trading + HALF_A_FIRM), formCorrection)
                * StrictMath.pow(busy, example);
    }

    /** Whether firms are founded in the forms and of the sizes of those that were expected to close at month zero. */
    public boolean followsOpening() {
        return asClosing;
    }

    /** People with whom a firm means to start where none like it is seen. */
    public int usualHeads(boolean branch) {
        return branch ? branchHeadcount : 1;
    }
}
