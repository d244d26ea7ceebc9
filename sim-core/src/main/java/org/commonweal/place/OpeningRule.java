package org.commonweal.place;

import org.commonweal.parameter.Unnamed;

/**
 * What is assumed of month zero where no data say it (model specification, section 6).
 *
 * @param firms of firms
 * @param wealth of households' wealth and income
 * @param people of people
 * @param anchors of anchors
 * @param owners of how many own the firm they work in
 * @param rest when the burn-in may end
 */
public record OpeningRule(
        @Unnamed OpeningFirmRule firms,
        @Unnamed OpeningWealthRule wealth,
        @Unnamed OpeningPeopleRule people,
        @Unnamed OpeningAnchorRule anchors,
        OwnersRule owners,
        @Unnamed RestRule rest) {}
