package org.commonweal.labour;

import org.commonweal.parameter.Unnamed;

/**
 * How people and posts meet (model specification 5.3).
 *
 * @param leaving how people leave work
 * @param search how much those search who may take a post
 * @param matching which posts are filled, and with whom
 */
public record LabourRule(
        @Unnamed SeparationRule leaving,
        @Unnamed SearchRule search,
        @Unnamed MatchingRule matching) {}
