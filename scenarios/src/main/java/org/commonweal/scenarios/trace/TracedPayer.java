package org.commonweal.scenarios.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.commonweal.economy.Anchor;
import org.commonweal.economy.AnchorKind;
import org.commonweal.economy.Economy;
import org.commonweal.money.Payer;
import org.commonweal.money.Sector;
import org.commonweal.ownership.LegalForms;
import org.commonweal.parameter.Nearest;
import org.commonweal.place.AnchorData;
import org.commonweal.place.PlaceData;
import org.commonweal.scenarios.BadInput;
import org.commonweal.scenarios.Problem;

/**
 * Somebody of a place whose money can be followed: all anchors, those of a kind, a single one, all households, or all
 * firms of a legal form.
 *
 * @param code what it is called by: {@code council}, {@code private-firms}, or an anchor's name
 * @param title its name for people
 * @param anchors names of the anchors it is; none for a sector
 * @param sector the sector it is; null for anchors
 */
public record TracedPayer(String code, String title, List<String> anchors, Sector sector) {

    /** Copies the list. */
    public TracedPayer {
        anchors = List.copyOf(anchors);
    }

    /**
     * The payer of a name, small and capital letters alike.
     *
     * @param where what asks for it, e.g. {@code --payer}
     * @throws BadInput if there is none in the place
     */
    public static TracedPayer named(String name, PlaceData place, String where) {
        List<TracedPayer> all = of(place);
        List<String> codes = all.stream().map(TracedPayer::code).toList();
        return all.stream()
                .filter(payer -> payer.code.equalsIgnoreCase(name.strip()))
                .findFirst()
                .orElseThrow(() -> new BadInput(
                        where,
                        "nobody in " + place.title() + " is called " + Problem.quoted(name),
                        String.join(", ", codes),
                        Nearest.hint(name, codes)));
    }

    /** Everybody whose money can be followed in a place. */
    static List<TracedPayer> of(PlaceData place) {
        List<TracedPayer> payers = new ArrayList<>(List.of(of(Sector.ANCHORS), of(Sector.HOUSEHOLDS)));
        for (AnchorKind kind : AnchorKind.values()) {
            List<String> its = names(place, anchor -> anchor.kind() == kind);
            if (!its.isEmpty()) {
                String title = its.size() == 1 ? its.get(0) : its.size() + " anchors of kind " + kind.code();
                payers.add(new TracedPayer(kind.code(), title, its, null));
            }
        }
        LegalForms.SECTORS.stream().filter(Sector::isFirms).map(TracedPayer::of).forEach(payers::add);
        names(place, anchor -> true).forEach(name -> payers.add(new TracedPayer(name, name, List.of(name), null)));
        return payers;
    }

    /** Its accounts in a run. */
    Payer in(Economy economy) {
        return sector != null
                ? Payer.of(sector)
                : Payer.of(economy.anchors.stream()
                        .filter(anchor -> anchors.contains(anchor.name()))
                        .map(Anchor::account)
                        .toList());
    }

    private static TracedPayer of(Sector sector) {
        String code = sector.key();
        return new TracedPayer(code, sector.title(), List.of(), sector);
    }

    private static List<String> names(PlaceData place, Predicate<AnchorData> which) {
        Stream<AnchorData> some = place.anchors().stream().filter(which);
        return some.map(AnchorData::name).distinct().toList();
    }
}
