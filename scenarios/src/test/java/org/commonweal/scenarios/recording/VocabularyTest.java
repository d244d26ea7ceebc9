package org.commonweal.scenarios.recording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.commonweal.money.Flow;
import org.commonweal.money.Sector;
import org.commonweal.ownership.LegalForms;
import org.commonweal.results.archive.Dictionary;
import org.commonweal.results.archive.ReasonMeta;
import org.commonweal.results.archive.SectorMeta;
import org.junit.jupiter.api.Test;

class VocabularyTest {
    private static final Dictionary WORDS = Vocabulary.dictionary();

    private static List<String> sectorsOf(String party) {
        return WORDS.sectors().stream()
                .filter(sector -> sector.party().equals(party))
                .map(SectorMeta::title)
                .toList();
    }

    @Test
    void everySectorHasAPartyOnItsSideOfTheBoundary() {
        for (Sector sector : LegalForms.SECTORS) {
            SectorMeta meta = WORDS.sector(sector.title());
            assertThat(meta.local()).as(meta.title()).isEqualTo(sector.isLocal());
            assertThat(meta.circle().equals("district")).as(meta.title()).isEqualTo(sector.isLocal());
        }
        assertThat(WORDS.sectors()).hasSize(LegalForms.SECTORS.size());
    }

    @Test
    void everyLegalFormIsAFirmOfThePlaceButForBranches() {
        List<String> forms = LegalForms.SECTORS.stream()
                .filter(Sector::isFirms)
                .filter(sector -> sector != Sector.PLC_BRANCHES)
                .map(Sector::title)
                .toList();
        assertThat(sectorsOf("firms of the place, without branches of national companies"))
                .containsExactlyElementsOf(forms);
        assertThat(sectorsOf("branches of national companies")).containsExactly(Sector.PLC_BRANCHES.title());
    }

    @Test
    void thePartiesAreListedFromThePlaceOutwards() {
        assertThat(WORDS.sectors().stream().map(SectorMeta::circle).distinct())
                .containsExactly("district", "Treasury", "region", "nation");
        assertThat(WORDS.sectors().get(0)).isEqualTo(WORDS.sector("households"));
    }

    @Test
    void everyReasonSaysWhatItDoesToNetWorth() {
        for (Flow flow : Flow.values()) {
            ReasonMeta reason = WORDS.reason(flow.name());
            assertThat(reason.account()).isEqualTo(flow.account());
            assertThat(reason.netLending()).isEqualTo(flow.isInNetLending());
        }
        assertThat(WORDS.reason("WAGES").kind()).isEqualTo("current");
    }
}
