package org.commonweal.scenarios.run;

import java.util.List;

/** Which trials answer a question. */
public interface Design {

    /** The trials, in an order of the design's own. */
    List<Trial> trials();
}
