package org.commonweal.labour;

import org.commonweal.parameter.Param;
import org.commonweal.parameter.Status;
import org.commonweal.parameter.Unit;

/**
 * How many hours a week somebody works (model specification 5.3). How many do so part-time comes from the data of the
 * place and of the industry; who they are, from here.
 */
public record HoursRule(
        @Param(
                value = 37,
                unit = Unit.HOURS_PER_WEEK,
                min = 1,
                max = 100,
                what = "paid hours of a full-time employee",
                source = "Annual Survey of Hours and Earnings: 36.5-37.5 since 2010, from memory",
                status = Status.ESTIMATED)
        double fullTimeHours,

        @Param(
                value = 1,
                unit = Unit.RATIO,
                min = 0,
                max = 3,
                neutral = 0,
                what = "part-time work relative to what the census counts in the place",
                source = "the data of the place",
                status = Status.OBSERVED)
        double partTime,

        @Param(
                value = 0.5,
                unit = Unit.SHARE,
                min = 0,
                max = 0.9,
                what = "hours of part-time posts are even within this share of their mean",
                source = "assumed: 8 to 25 hours a week around a mean of 17",
                status = Status.ASSUMED)
        double partTimeSpread,

        @Param(
                value = 0.95,
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                what = "highest chance that somebody works part-time",
                source = "assumed: nowhere does nobody work full-time",
                status = Status.ASSUMED)
        double mostPartTime,

        @Param(
                value = 2.5,
                unit = Unit.RATIO,
                min = 0,
                max = 20,
                what =
                        "tendency to part-time work of a lone parent, or of the second adult of a household with dependent children; 1 is that of somebody without them, of middle age, in intermediate work",
                source =
                        "Labour Force Survey of 1997 (Hansard, 22 April 1998, column 626W): 59-64 % of mothers who are employees and 20 % of others without dependent children; lower since",
                status = Status.ESTIMATED)
        double parents,

        @Param(
                value = 0.3,
                unit = Unit.RATIO,
                min = 0,
                max = 20,
                what = "the same of the first adult of a couple with dependent children",
                source = "as above: 3 % of fathers; higher since",
                status = Status.ESTIMATED)
        double firstEarners,

        @Param(
                value = 25,
                unit = Unit.YEARS,
                min = 16,
                max = 120,
                what = "age below which somebody is young",
                source = "assumed: as the Labour Force Survey has its groups",
                status = Status.ASSUMED)
        double youngUntil,

        @Param(
                value = 2,
                unit = Unit.RATIO,
                min = 0,
                max = 20,
                what = "tendency of the young, many of whom study, relative to others of their household",
                source = "from the census of the places: 70-86 % of students who are employees work part-time",
                status = Status.ESTIMATED)
        double young,

        @Param(
                value = 60,
                unit = Unit.YEARS,
                min = 16,
                max = 120,
                what = "age from which somebody is near retirement",
                source = "assumed: the last years before the pension",
                status = Status.ASSUMED)
        double oldFrom,

        @Param(
                value = 2,
                unit = Unit.RATIO,
                min = 0,
                max = 20,
                what = "tendency of those near retirement relative to others of their household",
                source = "assumed: twice as many work part-time as at 40; swept",
                status = Status.ASSUMED)
        double old,

        @Param(
                value = 1.6,
                unit = Unit.RATIO,
                min = 0,
                max = 20,
                what = "tendency of those who do routine work relative to intermediate",
                source =
                        "Annual Survey of Hours and Earnings by occupation, from memory: 45-55 % in sales, care and elementary work, 20 % in professions",
                status = Status.ESTIMATED)
        double routine,

        @Param(
                value = 0.6,
                unit = Unit.RATIO,
                min = 0,
                max = 20,
                what = "tendency of those who do professional work relative to intermediate",
                source = "as above",
                status = Status.ESTIMATED)
        double professional) {

    /** Where somebody stands in a household: what children there mean for the hours of an adult. */
    public enum Role {
        /** No dependent children, or not one of the two adults who look after them. */
        OTHER,
        /** The first of two adults with dependent children. */
        FIRST_EARNER,
        /** The second of them, or a lone parent. */
        PARENT
    }

    /**
     * How much somebody tends to part-time work: 1 for intermediate work, middle age and no dependent children.
     *
     * @param skill 1-3
     * @param years age
     */
    public double tendency(int skill, double years, Role role) {
        double work = skill <= 1 ? routine : skill == 2 ? 1 : professional;
        double age = years < youngUntil ? young : years >= oldFrom ? old : 1;
        return work * age * (role == Role.PARENT ? parents : role == Role.FIRST_EARNER ? firstEarners : 1);
    }

    /** Share of employees of the place who work part-time. @param counted what the census counts */
    public double shareOf(double counted) {
        return Math.min(mostPartTime, partTime * counted);
    }

    /** Chance that somebody works part-time. @param share of the industry; @param tendency relative to the mean */
    public double chance(double share, double tendency) {
        return Math.min(mostPartTime, share * tendency);
    }

    /**
     * Weekly hours of somebody who works part-time with a chance.
     *
     * @param partTimeHours mean of part-time posts [hours a week]
     * @param draw a uniform number: who has a low one works part-time wherever many do
     */
    public double hours(double chance, double partTimeHours, double draw) {
        return draw < chance ? partTimeHours * (1 + partTimeSpread * (2 * draw / chance - 1)) : fullTimeHours;
    }

    /** Mean hours of posts relative to full-time. @param share that are part-time; @param hours mean of those */
    public double meanHours(double share, double hours) {
        return 1 - share + share * hours / fullTimeHours;
    }

    /** Mean hours of posts [hours a week]. @param relative to full-time */
    public double weekly(double relative) {
        return relative * fullTimeHours;
    }
}
