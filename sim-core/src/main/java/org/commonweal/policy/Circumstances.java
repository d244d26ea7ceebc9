package org.commonweal.policy;

import java.util.List;
import org.commonweal.place.AnchorData;
import org.commonweal.place.PlaceData;

/** Where, in what model and for how long a programme would run: what it looks at to say its doubts. */
public interface Circumstances {

    /** The key of the programme's parameters, e.g. {@code levers.local-bank}. */
    String key();

    PlaceData place();

    /** Size of the run relative to the real place. */
    double scale();

    /** Years of the run after month zero. */
    double years();

    /** The rule of a kind that the model has. @throws IllegalArgumentException if it has none */
    <R> R rule(Class<R> kind);

    /** Whether somebody set one of the programme's parameters, e.g. {@code split-above}. */
    boolean sets(String parameter);

    /** The anchors that take part in something, by whether councils and whether the others do. */
    default List<AnchorData> anchors(boolean councils, boolean others) {
        return place().anchors().stream()
                .filter(anchor -> anchor.kind().takesPart(councils, others))
                .toList();
    }
}
