package org.commonweal.scenarios.place;

import java.util.ArrayList;
import java.util.List;
import org.commonweal.scenarios.BadInput;
import org.commonweal.scenarios.Problem;

/** Everything that is found wrong while a place is read, so that it can be said at once. */
public final class Problems {
    private static final int MOST = 50;

    private final List<Problem> list = new ArrayList<>();
    private int unsaid;

    /** Notes a problem; after the fiftieth the rest are only counted. */
    public void add(String where, String what, String allowed, String hint) {
        if (list.size() < MOST) {
            list.add(new Problem(where, what, allowed, hint));
        } else {
            unsaid++;
        }
    }

    /** Notes a problem that its sentence says completely. */
    public void add(String where, String what) {
        add(where, what, "", "");
    }

    /** Refuses the input if anything is wrong with it. */
    public void throwIfAny() {
        if (unsaid > 0) {
            list.add(new Problem("", "and " + unsaid + " more problems of this place", "", ""));
        }
        if (!list.isEmpty()) {
            throw new BadInput(list);
        }
    }
}
