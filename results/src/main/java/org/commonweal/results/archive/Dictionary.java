package org.commonweal.results.archive;

import java.util.List;

/**
 * What the words in a run's flows mean, as the model that made the run says: nothing has to be known of them beforehand.
 *
 * @param sectors the classes of payers and payees, in the order in which accounts list their parties
 * @param reasons why anybody pays
 */
public record Dictionary(List<SectorMeta> sectors, List<ReasonMeta> reasons) {

    public Dictionary {
        sectors = List.copyOf(sectors);
        reasons = List.copyOf(reasons);
    }

    /** The class with a title. @throws ArchiveException if there is none */
    public SectorMeta sector(String title) {
        return sectors.stream()
                .filter(sector -> sector.title().equals(title))
                .findFirst()
                .orElseThrow(() -> unknown("class \"" + title + "\""));
    }

    /** The reason with a name. @throws ArchiveException if there is none */
    public ReasonMeta reason(String name) {
        return reasons.stream()
                .filter(reason -> reason.name().equals(name))
                .findFirst()
                .orElseThrow(() -> unknown("reason \"" + name + "\""));
    }

    private static ArchiveException unknown(String what) {
        return new ArchiveException(
                "The run has flows of a " + what + " of which its dictionary says nothing",
                "the folder was put together from several runs; make the run again");
    }
}
