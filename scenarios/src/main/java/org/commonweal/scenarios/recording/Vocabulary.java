package org.commonweal.scenarios.recording;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.commonweal.money.Flow;
import org.commonweal.money.Sector;
import org.commonweal.ownership.LegalForms;
import org.commonweal.results.archive.Dictionary;
import org.commonweal.results.archive.ReasonMeta;
import org.commonweal.results.archive.SectorMeta;

/** What the words in the flows of a run mean: written with it, so that the archive need not know the model. */
final class Vocabulary {
    private static final String DISTRICT = "district";

    /** Who takes part in a switch from one scenario to another, in the order in which accounts list them. */
    private enum Party {
        HOUSEHOLDS("households of the place", DISTRICT, Sector.HOUSEHOLDS),
        LOCAL_FIRMS("firms of the place, without branches of national companies", DISTRICT),
        BRANCHES("branches of national companies", DISTRICT, Sector.PLC_BRANCHES),
        ANCHORS("anchor institutions", DISTRICT, Sector.ANCHORS),
        LOCAL_FUNDS("community fund and banks of the place", DISTRICT),
        TREASURY("the Treasury", "Treasury", Sector.GOVERNMENT),
        PENSION_FUND("local-government pension fund", "region", Sector.PENSION_FUND),
        REGION("rest of the region", "region", Sector.REGION),
        NATIONAL_BANK("national bank", "nation", Sector.NATIONAL_BANK),
        NATION("rest of the UK and abroad", "nation");

        private final String title;
        private final String circle;
        private final List<Sector> sectors;

        Party(String title, String circle, Sector... sectors) {
            this.title = title;
            this.circle = circle;
            this.sectors = List.of(sectors);
        }

        /** The party of a sector: one that no party names is with its like, so a new one needs no entry here. */
        static Party of(Sector sector) {
            Party like = sector.isFirms() ? LOCAL_FIRMS : sector.isLocal() ? LOCAL_FUNDS : NATION;
            return Arrays.stream(values())
                    .filter(party -> party.sectors.contains(sector))
                    .findFirst()
                    .orElse(like);
        }
    }

    private Vocabulary() {}

    /** What sectors and reasons are. */
    static Dictionary dictionary() {
        return new Dictionary(
                LegalForms.SECTORS.stream()
                        .sorted(Comparator.comparing(Party::of))
                        .map(Vocabulary::meta)
                        .toList(),
                Arrays.stream(Flow.values()).map(Vocabulary::meta).toList());
    }

    private static SectorMeta meta(Sector sector) {
        Party party = Party.of(sector);
        return new SectorMeta(sector.title(), key(sector.name()), sector.isLocal(), party.title, party.circle);
    }

    private static ReasonMeta meta(Flow why) {
        return new ReasonMeta(why.name(), why.account(), key(why.kind().name()), why.isInNetLending(), why.sentence());
    }

    private static String key(String constant) {
        return constant.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
