package org.commonweal.results.compare;

import org.commonweal.results.archive.DistributionRow.Part;
import org.commonweal.results.number.Unit;
import org.commonweal.results.statistics.Interval;

/**
 * What a scenario does to one group, mean over the window.
 *
 * @param table what kind of groups: e.g. wealth quintiles, neighbourhoods, legal forms
 * @param group the group
 * @param measure what is measured of it
 * @param unit its unit
 * @param part what {@code group} is
 * @param scenario name of the scenario
 * @param baseline level in the baseline
 * @param difference scenario less baseline, over pairs; its interval leaves out zero exactly when the effect is called different
 */
public record GroupEffect(
        String table,
        String group,
        String measure,
        Unit unit,
        Part part,
        String scenario,
        Interval baseline,
        Interval difference) {}
