package org.commonweal.scenarios.cli.option;

import org.commonweal.parameter.Slips;
import org.commonweal.scenarios.BadInput;
import org.commonweal.scenarios.Problem;

/** Reads options that say how many. */
public final class Count {
    /** The most seeds. */
    public static final int MOST_SEEDS = 10_000;
    /** The most runs at a time. */
    public static final int MOST_JOBS = 256;

    private Count() {}

    /**
     * A whole number from 1.
     *
     * @throws BadInput if the text is none, or above the most
     */
    public static int of(String option, String text, int most) {
        if (!isCount(text.strip(), most)) {
            String what = "the number is " + Problem.quoted(text);
            String hint = Slips.hint(text, other -> isCount(other, most));
            throw new BadInput(option, what, "a whole number from 1 to " + most, hint);
        }
        return Integer.parseInt(text.strip());
    }

    /** How many runs at a time: as many as there are processors unless something is given. */
    public static int jobs(String given) {
        return given == null
                ? Math.min(Runtime.getRuntime().availableProcessors(), MOST_JOBS)
                : of("--jobs", given, MOST_JOBS);
    }

    private static boolean isCount(String number, int most) {
        return number.matches("0*[1-9]\\d{0,4}") && Integer.parseInt(number) <= most;
    }
}
