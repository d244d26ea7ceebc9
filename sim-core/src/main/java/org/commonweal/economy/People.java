package org.commonweal.economy;

import org.commonweal.fiscal.TaxRecords;

/** The residents of 16 and over, column by column: entry {@code p} of every array is person {@code p}. */
public final class People {
    /** {@link #employer} of somebody who works for nobody here. */
    public static final int NOBODY = -1;

    /** Levels of skill: 1 routine, 2 intermediate, 3 professional work. */
    public static final int SKILLS = 3;

    /**
     * What people earn relative to others of the same skill: lognormal, and above a point with a wider spread.
     *
     * @param spread standard deviation of the logarithm of most people's talent
     * @param from standard normal number above which the wider spread begins
     * @param top standard deviation of the logarithm above that
     * @param scale what all are multiplied with, so that the mean is that of one spread for all
     */
    public record Talents(double spread, double from, double top, double scale) {

        /** One spread for all: the median is 1. */
        public static Talents lognormal(double spread) {
            return new Talents(spread, Double.POSITIVE_INFINITY, spread, 1);
        }

        /** The talent here of somebody whose talent would be {@code plain} with one spread for all. */
        public double instead(double plain) {
            return from == Double.POSITIVE_INFINITY || spread == 0 ? plain : of(StrictMath.log(plain) / spread);
        }

        /** Somebody's talent. @param draw a standard normal number */
        public double of(double draw) {
            double log = draw > from ? spread * from + top * (draw - from) : spread * draw;
            return scale * StrictMath.exp(log);
        }
    }

    /**
     * Why people of working age neither work nor look for work: shares of them, which hold for the whole run.
     *
     * @param studentsUnder age under which an inactive person is more likely to study [years]
     * @param youngStudents share of those under it who study, 0-1
     * @param olderStudents share of the others who study
     * @param sick share of those who do not study that are sick or disabled for long
     * @param carers share of those who do not study that care for somebody severely disabled
     */
    public record Inactivity(
            double studentsUnder, double youngStudents, double olderStudents, double sick, double carers) {
        /** Nothing is known of why people are inactive. */
        public static final Inactivity UNKNOWN = new Inactivity(0, 0, 0, 0, 0);

        /** Why somebody is inactive. */
        public enum Reason {
            STUDY,
            SICKNESS,
            CARE,
            ANOTHER
        }

        /** Why somebody is inactive. @param draw a uniform number, always the same for a person; @param age [months] */
        public Reason reason(double draw, int age) {
            double students = age < 12 * studentsUnder ? youngStudents : olderStudents;
            if (draw < students) {
                return Reason.STUDY;
            }
            double rest = (draw - students) / (1 - students);
            return rest < sick ? Reason.SICKNESS : rest < sick + carers ? Reason.CARE : Reason.ANOTHER;
        }
    }

    /** What a person does. */
    public enum Activity {
        /** Works for a firm or an anchor of the place, as an employee. */
        EMPLOYED,
        /** Works in a firm of the place that is their own. */
        OWNER,
        /** Works outside the place. */
        OUTSIDE,
        UNEMPLOYED,
        /** Neither works nor looks for work, and is not retired. */
        INACTIVE,
        RETIRED
    }

    private static final Activity[] ACTIVITIES = Activity.values();

    /** How many there are. */
    public final int count;

    public final int[] household;

    /** Age in months. */
    public final int[] age;

    /** 1 routine, 2 intermediate, 3 professional. */
    public final byte[] skill;

    private final byte[] activity;

    /** Account of the firm or anchor they work for; {@link Accounts#REGION} outside; else {@link #NOBODY}. */
    public final int[] employer;

    /** What this person earns relative to others of the same skill in the same job: a lasting trait. */
    public final float[] talent;

    /** Hours that an employee usually works [hours a week]; 0 for everybody else. */
    public final float[] hours;

    /** Level of an employee's pay relative to month zero: that of their hire, or of the last settlement. */
    public final float[] payLevel;

    /** Part of their pay that they lack because an employer of theirs closed. */
    public final float[] scar;

    /** Gross pay [pence a month]. */
    public final long[] pay;

    /**
     * Income tax on a year of that pay, employee's and employer's national insurance on it [pence a month]. What is taken off
     * as tax follows what the year has brought so far.
     */
    public final long[] incomeTax;

    public final long[] employeeInsurance;
    public final long[] employerInsurance;

    /** Employee's and employer's pension contribution on that pay [pence a month]. */
    public final long[] employeePension;

    public final long[] employerPension;

    /** Why those who are inactive are. */
    public Inactivity inactivity = Inactivity.UNKNOWN;

    /** What talents people of the place are born with. */
    public Talents talents = Talents.lognormal(0);

    /** What they have received and paid in taxes since the year began. */
    public final TaxRecords taxes;

    /** Columns for {@code count} people. */
    public People(int count) {
        this.count = count;
        household = new int[count];
        age = new int[count];
        skill = new byte[count];
        activity = new byte[count];
        employer = new int[count];
        java.util.Arrays.fill(employer, NOBODY);
        talent = new float[count];
        hours = new float[count];
        payLevel = new float[count];
        scar = new float[count];
        pay = new long[count];
        incomeTax = new long[count];
        employeeInsurance = new long[count];
        employerInsurance = new long[count];
        employeePension = new long[count];
        employerPension = new long[count];
        taxes = new TaxRecords(count);
    }

    /** Skill of somebody where a share does professional work and a share routine work. @param draw a uniform number */
    public static byte skill(double draw, double high, double low) {
        return (byte) (draw < high ? SKILLS : draw < high + low ? 1 : 2);
    }

    /** What person {@code p} does. */
    public Activity activity(int p) {
        return ACTIVITIES[activity[p]];
    }

    /** Changes what person {@code p} does. */
    public void become(int p, Activity what) {
        activity[p] = (byte) what.ordinal();
    }

    /** Whether person {@code p} works, in the place or outside. */
    public boolean works(int p) {
        return activity[p] <= Activity.OUTSIDE.ordinal();
    }

    /** Pay that reaches the household [pence a month]. */
    public long netPay(int p) {
        return pay[p] - incomeTax[p] - employeeInsurance[p] - employeePension[p];
    }

    /** Ends a job: no employer and no pay. The employer's head count is the caller's business. */
    public void leaveJob(int p, Activity next) {
        employer[p] = NOBODY;
        hours[p] = 0;
        payLevel[p] = 0;
        pay[p] = 0;
        incomeTax[p] = 0;
        employeeInsurance[p] = 0;
        employerInsurance[p] = 0;
        employeePension[p] = 0;
        employerPension[p] = 0;
        become(p, next);
    }
}
