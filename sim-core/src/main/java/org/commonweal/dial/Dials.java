package org.commonweal.dial;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** The dials that a room of the month declares: what it is told this month, and nothing else. */
public abstract class Dials {
    private final Map<String, Dial> byMeaning = new LinkedHashMap<>();

    /**
     * Declares a dial.
     *
     * @param meaning what it is, in a few words, e.g. {@code weight of social value in tenders}
     */
    protected final Dial declare(String meaning, Dial dial) {
        if (byMeaning.put(meaning, dial) != null) {
            throw new IllegalStateException("Two dials mean " + meaning);
        }
        return dial;
    }

    /** All of them by their meanings, in the order of their declarations. */
    public final Map<String, Dial> all() {
        return Collections.unmodifiableMap(byMeaning);
    }

    /** Takes all hands off. */
    public final void reset() {
        byMeaning.values().forEach(Dial::reset);
    }
}
