package org.commonweal.labour;

import org.commonweal.economy.People.Talents;
import org.commonweal.money.Pence;
import org.commonweal.parameter.Param;
import org.commonweal.parameter.Status;
import org.commonweal.parameter.Unit;
import org.commonweal.parameter.Unnamed;

/**
 * What a new hire is paid, and what owners draw (model specification 5.3).
 *
 * @param top how much more the best paid of a place earn
 * @param minimum the least that is paid for an hour
 * @param hours how many hours a week somebody works
 * @param settlement how pay moves while people stay
 * @param index how pay at hire answers to unemployment
 */
public record WageRule(
        @Param(
                value = 0.81,
                unit = Unit.RATIO,
                min = 0.1,
                max = 3,
                what = "pay of routine work for the hour relative to the mean",
                source =
                        "from weekly earnings by occupation (ASHE), 0.736, 0.943 and 1.34 of the mean, over the hours of the three relative to the mean",
                status = Status.ESTIMATED)
        double lowSkill,

        @Param(
                value = 0.93,
                unit = Unit.RATIO,
                min = 0.1,
                max = 3,
                what = "pay of intermediate work for the hour relative to the mean",
                source = "as above",
                status = Status.ESTIMATED)
        double middleSkill,

        @Param(
                value = 1.24,
                unit = Unit.RATIO,
                min = 0.1,
                max = 3,
                what = "pay of professional work for the hour relative to the mean",
                source = "as above",
                status = Status.ESTIMATED)
        double highSkill,

        @Param(
                value = 0.585,
                unit = Unit.RATIO,
                min = 0,
                max = 1,
                what = "standard deviation of the logarithm of talent",
                source =
                        "calibrated to the spread of original and disposable income (C5), with hours and a minimum wage",
                status = Status.CALIBRATED)
        double talentSpread,

        TopPayRule top,

        @Param(
                value = 0.1,
                unit = Unit.RATIO,
                min = 0,
                max = 1,
                neutral = 0,
                what = "standard deviation of the logarithm of what firms of an industry pay the same person",
                source =
                        "studies of employers and their staff (after Abowd, Kramarz and Margolis 1999) put down 10-20 % of the variance of log pay to the employer: 0.10-0.15 in Britain, from memory",
                status = Status.ESTIMATED)
        double employerSpread,

        MinimumWageRule minimum,

        ScarRule scar,

        @Unnamed HoursRule hours,

        SettlementRule settlement,

        @Unnamed WageIndexRule index,

        @Param(
                value = 0.81,
                unit = Unit.RATIO,
                min = 0.5,
                max = 1.2,
                what = "pay of the residents whom the census counts, of that in the household accounts of the place",
                source =
                        "estimated: 28.5 m employees hold 31.7 m jobs (ONS, from memory), 0.90, less what employers put into pensions beyond the rules here: the accounts count both",
                status = Status.ESTIMATED)
        double censusPay,

        @Param(
                value = 0.85,
                unit = Unit.SHARE,
                min = 0,
                max = 2,
                what = "what a working owner draws, of the mean pay of the industry",
                source = "starting values of a trial run that was stable for 25 years",
                status = Status.ASSUMED)
        double ownerDrawings,

        @Param(
                value = 0.5,
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                what = "most that a working owner draws, of the cash of the firm",
                source = "assumed: the rest is left for what falls due",
                status = Status.ASSUMED)
        double mostDrawn,

        @Param(
                value = 0.2,
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                what = "what a working owner draws at least, of what they want, when the firm earns less than that",
                source =
                        "assumed: a fifth of the self-employed have a profit below about a fifth of mean pay (Survey of Personal Incomes, from memory). 1: earnings make no difference",
                status = Status.ASSUMED)
        double leastDrawings) {

    /** Pay relative to the mean of the industry for a skill 1-3. */
    public double skillFactor(int skill) {
        return skill <= 1 ? lowSkill : skill == 2 ? middleSkill : highSkill;
    }

    /** What people earn relative to others of the same skill, with one spread for all. */
    public Talents talents() {
        return Talents.lognormal(talentSpread);
    }

    /** The same, the best paid spread wider by a share of the way to the widest, 0-1, and all multiplied with a scale. */
    public Talents talents(double share, double scale) {
        return top.talents(talentSpread, share, scale);
    }

    /** What a firm pays relative to others of its industry, lognormal with mean 1. @param draw a standard normal number */
    public double employer(double draw) {
        return StrictMath.exp(employerSpread * draw - employerSpread * employerSpread / 2);
    }

    /**
     * Gross pay of all residents who are employees [pence a month].
     *
     * @param compensation what they cost in the household accounts of the place [pence a month]
     * @param pay gross pay of all posts here [pence a month]
     * @param costs what these posts cost [pence a month]
     */
    public double residentsPay(double compensation, double pay, double costs) {
        return censusPay * compensation * pay / Math.max(1, costs);
    }

    /** What a working owner wants to draw at the wages of month zero [pence a month]. @param meanPay of the industry */
    public double drawings(double meanPay, double talent) {
        return ownerDrawings * meanPay * talent;
    }

    /**
     * What a working owner draws [pence]: what the firm has earned before it, between the least to live on and what they
     * want.
     *
     * @param wanted [pence]
     * @param earned by the firm this month before the drawing, after depreciation [pence]
     * @param cash what the firm has [pence]
     */
    public long drawn(double wanted, double earned, long cash) {
        double earns = Math.min(wanted, Math.max(leastDrawings * wanted, earned));
        return Math.min(Pence.round(earns), (long) (mostDrawn * cash));
    }
}
