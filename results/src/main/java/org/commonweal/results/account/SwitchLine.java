package org.commonweal.results.account;

import org.commonweal.results.statistics.Interval;

/**
 * One party of the accounting of a switch: what it receives less what it pays, compared with the baseline. Over all
 * parties of a scenario the lines add up to nothing, to the penny, in every pair.
 *
 * @param scenario name of the scenario
 * @param party who: a group of institutional sectors, e.g. households of the place, the Treasury, rest of the region
 * @param circle where it counts: district, region, nation or Treasury
 * @param difference receipts less payments, scenario less baseline [pounds a year], mean over the window
 */
public record SwitchLine(String scenario, String party, String circle, Interval difference) {}
