package org.commonweal.results.account;

import org.commonweal.results.archive.SectorMeta;

/**
 * Who takes part in a switch: a group of the classes between which a run's flows are recorded.
 *
 * @param title the name for people
 * @param circle where its gain counts: district, region, nation or Treasury
 */
public record Party(String title, String circle) {

    /** The party that a class belongs to. */
    static Party of(SectorMeta sector) {
        return new Party(sector.party(), sector.circle());
    }
}
