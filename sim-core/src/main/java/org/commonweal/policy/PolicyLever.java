package org.commonweal.policy;

import org.commonweal.parameter.Answers;

/** A policy of the community-wealth-building agenda. Every lever costs something that somebody pays, and it can fail. */
@Answers({ProgressiveProcurement.class, LocalBank.class, CommunityShares.class, PensionLocalisation.class})
public interface PolicyLever extends Programme {}
