package org.commonweal.labour;

import org.commonweal.economy.Anchor;
import org.commonweal.economy.AnchorKind;
import org.commonweal.economy.Economy;
import org.commonweal.economy.People;
import org.commonweal.fiscal.FiscalSystem;
import org.commonweal.money.Pence;
import org.commonweal.pension.ContributionRule;
import org.commonweal.pension.Payslips;
import org.commonweal.pension.Scheme;
import org.commonweal.random.Draws;
import org.commonweal.random.Purpose;

/** What a job pays: gross pay at its hours, and the tax, insurance and pension contributions on it. */
public final class PayPacket implements Payslips {
    /** Enough for pay to settle to the penny: each round divides the error by about seven. */
    private static final int ROUNDS = 20;

    private final Economy economy;
    private final WageRule wages;
    private final ContributionRule contributions;
    private final FiscalSystem fiscal;
    private final WorkingHours hours;
    private final long pensionKey;

    /** @param fiscal today's taxes and contributions */
    public PayPacket(Economy economy, WageRule wages, ContributionRule contributions, FiscalSystem fiscal) {
        this.economy = economy;
        this.wages = wages;
        this.contributions = contributions;
        this.fiscal = fiscal;
        hours = new WorkingHours(economy, wages.hours());
        pensionKey = economy.draws.key(Purpose.GENESIS_PEOPLE, 1);
    }

    /** Gives person {@code p} a job with an employer at the going rate, with the hours that suit them. */
    public void hire(int p, int employer) {
        People people = economy.people;
        people.become(p, employer == economy.accounts.region ? People.Activity.OUTSIDE : People.Activity.EMPLOYED);
        people.employer[p] = employer;
        settle(p, goingRate(employer));
    }

    /** Pays person {@code p} at a level relative to month zero from now on, with the hours that suit them now. */
    public void settle(int p, double level) {
        People people = economy.people;
        int employer = people.employer[p];
        double worked = hours.of(p, employer);
        people.hours[p] = (float) worked;
        people.payLevel[p] = (float) level;
        setPay(p, Pence.round(pay(p, employer, level, worked)));
    }

    /** What an employer offers person {@code p} for an hour relative to what they earn now; they work for somebody else. */
    public double gain(int p, int employer) {
        double worked = hours.of(p, employer);
        double offered = pay(p, employer, goingRate(employer), worked);
        return offered / Math.max(1.0, economy.people.pay[p]) * (economy.people.hours[p] / worked);
    }

    /** Mean of the job, skill, talent, level, hours, and the mark of an employer that closed; not less than the minimum wage. */
    private double pay(int p, int employer, double level, double worked) {
        People people = economy.people;
        double standing = wages.skillFactor(people.skill[p]) * people.talent[p] / economy.technology.skillMix;
        double usual = hours.mean(employer);
        double scarred = level * (1 - people.scar[p]);
        double pay = withoutMinimum(employer, usual) * standing * scarred * (worked / usual);
        return wages.minimum().lifted(pay, wages.minimum().monthly(worked));
    }

    /** Mean pay of a post, were there no minimum wage. @param usual its mean hours [hours a week] */
    private double withoutMinimum(int employer, double usual) {
        double mean = meanPay(employer);
        return mean * economy.technology.withoutMinimum(wages.minimum().monthly(usual) / Math.max(1, mean));
    }

    /** The wage index; what is paid outside does not follow unemployment here. */
    private double goingRate(int employer) {
        return employer == economy.accounts.region ? 1 : economy.wageIndex;
    }

    /** Hours person {@code p} works for an employer [hours a week]. */
    public double hours(int p, int employer) {
        return hours.of(p, employer);
    }

    /** Hours person {@code p} works for an employer relative to the mean of its posts. */
    public double relativeHours(int p, int employer) {
        return hours.of(p, employer) / hours.mean(employer);
    }

    /** A new firm decides what it pays. @param draw a standard normal number */
    public void openEmployer(int f, double draw) {
        economy.firms.pay[f] = wages.employer(draw);
    }

    /** Mean gross pay of a job with an employer [pence a month]. */
    public double meanPay(int employer) {
        if (economy.accounts.isFirm(employer)) {
            int f = economy.accounts.firmOf(employer);
            return economy.technology.meanPay[economy.firms.industry[f]] * economy.firms.pay[f];
        }
        if (economy.accounts.isAnchor(employer)) {
            return economy.anchors.get(economy.accounts.anchorOf(employer)).meanPay;
        }
        return economy.outside.meanPay;
    }

    /** Sets gross pay [pence a month] and everything that follows from it. */
    public void setPay(int p, long pay) {
        People people = economy.people;
        people.pay[p] = pay;
        Scheme scheme = scheme(people.employer[p]);
        boolean saves = scheme != Scheme.PRIVATE || savesPrivately(p);
        people.employeePension[p] = saves ? Pence.round(pay * employeeRate(scheme, pay)) : 0;
        people.employerPension[p] = saves ? Pence.round(pay * employerRate(scheme)) : 0;
        people.incomeTax[p] = fiscal.incomeTax().due(pay - people.employeePension[p]);
        people.employeeInsurance[p] = fiscal.nationalInsurance().employee(pay);
        people.employerInsurance[p] = fiscal.nationalInsurance().employer(pay);
    }

    @Override
    public void followNewRate() {
        People people = economy.people;
        for (int p = 0; p < people.count; p++) {
            if (people.employer[p] >= 0 && scheme(people.employer[p]) == Scheme.FUND) {
                setPay(p, people.pay[p]);
            }
        }
    }

    /** Which pension scheme an employer's staff are in. */
    public Scheme scheme(int employer) {
        if (!economy.accounts.isAnchor(employer)) {
            return Scheme.PRIVATE;
        }
        Anchor anchor = economy.anchors.get(economy.accounts.anchorOf(employer));
        return anchor.kind().scheme() == AnchorKind.Scheme.LOCAL_GOVERNMENT ? Scheme.FUND : Scheme.PUBLIC;
    }

    /** Employee's contribution, a share of pay [pence a month]. */
    public double employeeRate(Scheme scheme, long pay) {
        return contributions.employeeRate(scheme, pay);
    }

    /** Employer's contribution, a share of pay; the fund's follows its valuations. */
    public double employerRate(Scheme scheme) {
        return contributions.employerRate(scheme, economy.pensionFund.employerRate);
    }

    /**
     * What employing somebody costs in a scheme, in units of gross pay: pay, insurance and the employer's contribution.
     */
    public double costFactor(double pay, Scheme scheme) {
        double insurance = fiscal.nationalInsurance().employer(Pence.round(pay)) / Math.max(1.0, pay);
        return 1 + insurance + contributions.members(scheme) * contributions.usualEmployerRate(scheme);
    }

    /** Gross pay of somebody who costs so much in a scheme [pence a month]. */
    public double grossOf(double cost, Scheme scheme) {
        double pay = cost;
        for (int round = 0; round < ROUNDS; round++) {
            pay = cost / costFactor(pay, scheme);
        }
        return pay;
    }

    private boolean savesPrivately(int p) {
        return contributions.savesPrivately(Draws.uniform(pensionKey, p, 0));
    }
}
