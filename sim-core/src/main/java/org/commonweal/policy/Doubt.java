package org.commonweal.policy;

import java.util.List;
import java.util.Locale;

/**
 * Something in how a programme is pulled that does nothing or works against itself; not an error.
 *
 * @param about what was set, the likeliest first: parameters of the programme such as {@code split-above}, or keys of
 *     others such as {@code tenders.reach}
 * @param what what does nothing, a sentence without its full stop
 * @param why the reason, a sentence without its full stop
 * @param advice what to do, a sentence that begins "Maybe"
 */
public record Doubt(List<String> about, String what, String why, String advice) {

    /** An amount as doubts say it: {@code 1,600,000 pounds}. */
    static String pounds(double pounds) {
        return String.format(Locale.ROOT, "%,.0f pounds", pounds);
    }
}
