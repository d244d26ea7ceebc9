package org.commonweal.measure;

/** What is assumed by measures that are no published statistic (model specification 8). */
public record MeasureRule(WellbeingRule wellbeing, LivingWageRule livingWage) {}
