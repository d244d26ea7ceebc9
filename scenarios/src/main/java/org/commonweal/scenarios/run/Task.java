package org.commonweal.scenarios.run;

import java.io.Serializable;

/**
 * What is asked of a trial: a record of plain values, so that it can be sent to wherever the trial is carried out.
 *
 * @param <R> what is found out
 */
public interface Task<R> extends Serializable {

    /**
     * Whether it asks nothing of the burn-in. Then trials that share their past are burnt in once and forked.
     */
    boolean beginsAfterBurnIn();

    /** What looks at the run of a trial. */
    Probe<R> probe(Trial trial);
}
