package org.commonweal.labour;

import org.commonweal.economy.People;
import org.commonweal.parameter.Param;
import org.commonweal.parameter.Status;
import org.commonweal.parameter.Unit;

/** How people leave work, and how many are expected to at month zero (model specification 5.3). */
public record SeparationRule(
        @Param(
                value = 0.0006,
                unit = Unit.PER_MONTH,
                min = 0,
                max = 0.1,
                what = "residents who lose or leave work for unemployment, besides layoffs",
                source = "calibrated to 1.2-1.4 % a quarter (evidence J17) with layoffs, here and outside",
                status = Status.CALIBRATED)
        double separation,

        @Param(
                value = 0.0007,
                unit = Unit.PER_MONTH,
                min = 0,
                max = 0.1,
                what = "residents who leave work to be inactive",
                source = "assumed: about half of the flow to unemployment; swept",
                status = Status.ASSUMED)
        double withdrawal,

        @Param(
                value = 0.0019,
                unit = Unit.PER_MONTH,
                min = 0,
                max = 0.1,
                what = "commuters who retire",
                source = "a working life of 44 years: 1/528 a month",
                status = Status.ESTIMATED)
        double commuterRetirement,

        @Param(
                value = 0.03,
                unit = Unit.PER_MONTH,
                min = 0,
                max = 0.2,
                what = "unemployed who give up looking",
                source =
                        "calibrated: with it unemployment of 5 %, a fifth of the unemployed who find work in a quarter and newcomers who look for work go together",
                status = Status.CALIBRATED)
        double discouragement,

        @Param(
                value = 0.0018,
                unit = Unit.PER_MONTH,
                min = 0,
                max = 0.1,
                what = "employees expected to be laid off at month zero, besides firms expected to close",
                source = "calibrated: what the staffing and exit rules bring about in the baseline",
                status = Status.CALIBRATED)
        double layoffs,

        @Param(
                value = 1.3,
                unit = Unit.RATIO,
                min = 0,
                max = 5,
                what = "residents expected to lose work with their firm's orders, relative to all employees",
                source =
                        "calibrated: as above; residents change jobs more often and so are more often in young firms, which close and lay off more",
                status = Status.CALIBRATED)
        double residentsLayoffs,

        @Param(
                value = 1,
                unit = Unit.RATIO,
                min = 0,
                max = 5,
                what =
                        "residents who work outside that are laid off, relative to employees here as expected at month zero",
                source =
                        "assumed: employers outside lay off and close as those here do; 0: nobody who works outside is laid off",
                status = Status.ASSUMED)
        double layoffsOutside) {

    /** What a resident does next month who is not laid off: works on, looks for work or withdraws. @param draw uniform */
    public People.Activity next(double draw) {
        if (draw < separation) {
            return People.Activity.UNEMPLOYED;
        }
        return draw < separation + withdrawal ? People.Activity.INACTIVE : People.Activity.EMPLOYED;
    }

    /** Commuters who leave in a month, besides layoffs: as residents, and to retire [1/month]. */
    public double turnover() {
        return separation + withdrawal + commuterRetirement;
    }

    /** Whether an unemployed person gives up looking this month. @param draw a uniform number */
    public boolean givesUp(double draw) {
        return draw < discouragement;
    }

    /** Of so many people, those who are expected to retire in a month. */
    public double retiring(int people) {
        return people * commuterRetirement;
    }

    /** Employees expected to be laid off in a month at month zero, of so many. */
    public double laidOff(double employees) {
        return layoffs * employees;
    }

    /** Chance that who works outside is laid off in a month. @param here that of employees here at month zero */
    public double laidOffOutside(double here) {
        return Math.min(1, layoffsOutside * here);
    }

    /** Of so many who lose work with their firm's orders, those who are residents. @param employees all of them */
    public double ofResidents(double lost, int residents, double employees) {
        return Math.min(lost, residentsLayoffs * lost * residents / employees);
    }
}
