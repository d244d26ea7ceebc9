package org.commonweal.labour;

import org.commonweal.dial.Dial;
import org.commonweal.dial.Dials;

/** What the labour market is told this month. */
public final class LabourTerms extends Dials {
    /** Share of vacancies kept for people without work who live in the most deprived neighbourhoods, 0-1, by anchor. */
    public final Dial reserved;

    /** Of those who are taken on for these, who is trained, who completes it, and of those whose skill rises, 0-1. */
    public final Dial trained = declare("people trained for vacancies kept", Dial.highest(0));

    public final Dial completion = declare("training for vacancies kept that is completed", Dial.highest(0));
    public final Dial skillRises = declare("training that raises skill", Dial.highest(0));

    /** Posts outside that residents take, relative to usual. */
    public final Dial outsideHiring;

    /** @param anchors how many there are */
    public LabourTerms(int anchors) {
        reserved = declare(
                "vacancies kept for the most deprived neighbourhoods",
                Dial.added(0, 0, 1).each(anchors));
        outsideHiring = declare("posts outside that residents take", Dial.multiplied());
    }
}
