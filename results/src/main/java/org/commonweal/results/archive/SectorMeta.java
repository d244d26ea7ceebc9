package org.commonweal.results.archive;

/**
 * What is known of a class of payers and payees besides its flows.
 *
 * @param title its name in the flows
 * @param key its key in the model
 * @param local whether money held there is still in the place
 * @param party who it belongs to in the accounts of a switch, e.g. {@code households of the place}
 * @param circle where that party's gain counts: district, region, nation or Treasury
 */
public record SectorMeta(String title, String key, boolean local, String party, String circle) {}
