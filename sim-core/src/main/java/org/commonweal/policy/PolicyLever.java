package org.commonweal.policy;

import java.util.List;
import org.commonweal.measure.Indicator;
import org.commonweal.parameter.Answers;

/** A policy of the community-wealth-building agenda. Every lever costs something that somebody pays, and it can fail. */
@Answers({ProgressiveProcurement.class, LocalBank.class, CommunityShares.class, PensionLocalisation.class})
public interface PolicyLever extends Programme {

    /**
     * What is told of it in every run, pulled or not: what it costs whom and what may fail in it, both at least once, and
     * whatever else only it brings about. The same whatever its parameters are.
     */
    List<Indicator> indicators();
}
