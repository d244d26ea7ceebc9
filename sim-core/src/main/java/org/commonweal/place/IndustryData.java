package org.commonweal.place;

import org.commonweal.economy.Industry;

/**
 * An industry of the place.
 *
 * @param industry which
 * @param gva gross value added without owner-occupiers' imputed rent [pence a year]
 * @param jobs people at work in it at workplaces in the place, anchors included
 * @param enterprises enterprises registered here, from the broad-industry count
 * @param localUnits workplaces here
 */
public record IndustryData(Industry industry, long gva, int jobs, int enterprises, int localUnits) {}
