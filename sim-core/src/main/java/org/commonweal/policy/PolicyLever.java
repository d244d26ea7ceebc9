package org.commonweal.policy;

/** A policy of the community-wealth-building agenda. Every lever costs something that somebody pays, and it can fail. */
public sealed interface PolicyLever extends Programme
        permits ProgressiveProcurement, LocalBank, CommunityShares, PensionLocalisation {}
