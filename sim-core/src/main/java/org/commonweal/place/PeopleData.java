package org.commonweal.place;

/**
 * Residents of 16 and over by economic activity (Census 2021 TS066; unemployment as in usual years).
 *
 * @param residents16plus all
 * @param employees residents who are employees, full-time students included
 * @param partTimeEmployees those of them who work part-time
 * @param selfEmployedWithEmployees self-employed with employees
 * @param selfEmployedAlone self-employed without employees
 * @param unemployed residents who look for work
 * @param retired inactive, retired
 * @param inactive inactive for another reason, students included
 * @param students of the inactive, full-time students; 0 when not known, like the next two
 * @param sick of the inactive, the long-term sick and disabled
 * @param homemakers of the inactive, who look after home or family
 * @param shareWorkingInPlace share of employed residents whose workplace is in the place
 * @param meanToMedianPay mean of the pay of residents who are taxpayers over its median; 0 when not known
 */
public record PeopleData(
        int residents16plus,
        int employees,
        int partTimeEmployees,
        int selfEmployedWithEmployees,
        int selfEmployedAlone,
        int unemployed,
        int retired,
        int inactive,
        int students,
        int sick,
        int homemakers,
        double shareWorkingInPlace,
        double meanToMedianPay) {

    /** Share of the employees who work part-time, 0-1. */
    public double shareOfPartTime() {
        return employees == 0 ? 0 : partTimeEmployees / (double) employees;
    }
}
