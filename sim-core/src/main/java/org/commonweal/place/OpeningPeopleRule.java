package org.commonweal.place;

import org.commonweal.economy.People;
import org.commonweal.parameter.Contradiction;
import org.commonweal.parameter.Param;
import org.commonweal.parameter.Status;
import org.commonweal.parameter.Unit;

/** What is assumed of people at month zero where no data say it (model specification 6). */
public record OpeningPeopleRule(
        @Param(
                value = 0.8,
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                what =
                        "share of a working life spent in the present pension scheme, or in none; the rest as others spend theirs",
                source = "assumed: people change between schemes and spend years in none",
                status = Status.ASSUMED)
        double schemeTenure,

        @Param(
                value = 1,
                unit = Unit.YEARS,
                min = 0.1,
                max = 100,
                what = "fewest mean years in retirement of a kind of household, until it ends or leaves the place",
                source =
                        "assumed: keeps it above nothing; where few are retired, as in inner London, older people have left",
                status = Status.ASSUMED)
        double fewestYears,

        @Param(
                value = 30,
                unit = Unit.YEARS,
                min = 0.1,
                max = 100,
                what = "most mean years in retirement of a kind of household",
                source = "assumed: as for the fewest",
                status = Status.ASSUMED)
        double mostYears,

        @Param(
                value = 0.6,
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                what = "most couples without dependent children, of working age by their composition, that are retired",
                source = "assumed: keeps some at work where the census counts many retired",
                status = Status.ASSUMED)
        double mostRetired,

        @Param(
                value = 1,
                unit = Unit.SWITCH,
                min = 0,
                max = 1,
                what =
                        "whether of the households of people of 66 and over only so many are retired as the census counts retired people; off: all",
                source =
                        "estimated: Census 2021; most places' compositions are estimated from tenure, which makes a place of social tenants too old",
                status = Status.ESTIMATED)
        boolean retiredAsCounted,

        @Param(
                value = 0.05,
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                what =
                        "what everybody counts when the unemployed are put into neighbourhoods; who does routine work counts one more",
                source = "assumed: unemployment follows routine work, but not only",
                status = Status.ASSUMED)
        double unemployedAnywhere,

        @Param(
                value = 0.97,
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                what = "most people of working age who work or look for work, in a neighbourhood",
                source = "assumed: some are always inactive",
                status = Status.ASSUMED)
        double mostActive,

        @Param(
                value = 6,
                unit = Unit.PEOPLE,
                min = 2,
                max = 50,
                what = "most adults in a household",
                source = "assumed: larger ones are rare",
                status = Status.ASSUMED)
        int mostAdults,

        @Param(
                value = 25,
                unit = Unit.YEARS,
                min = 16,
                max = 66,
                what = "age under which inactive people are taken to study first",
                source = "assumed: most full-time students are younger",
                status = Status.ASSUMED)
        double studentsUnder,

        @Param(
                value = 0.3,
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                what = "share of those who look after home or family that care for somebody severely disabled",
                source =
                        "estimated: about a million carer elements in Great Britain and three million who look after home or family, from memory",
                status = Status.ESTIMATED)
        double carers,

        @Param(
                value = 0.20,
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                what = "social dwellings with one bedroom more than their household needs",
                source = "estimated: English Housing Survey, order of magnitude, from memory",
                status = Status.ESTIMATED)
        double oneSpare,

        @Param(
                value = 0.08,
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                what = "the same with two more",
                source =
                        "estimated: English Housing Survey: a tenth of social dwellings are under-occupied, from memory",
                status = Status.ESTIMATED)
        double twoSpare) {

    /** Checks that its limits are in order. @throws Contradiction if they are not */
    public OpeningPeopleRule {
        Contradiction.unlessOrdered("fewest-years", fewestYears, "most-years", mostYears);
    }

    /**
     * Why people are inactive, so that as many study, are sick and care as are counted.
     *
     * @param counted people of the place
     * @param young inactive people of the run under the age of students
     * @param all inactive people of the run
     */
    public People.Inactivity inactivity(PeopleData counted, int young, int all) {
        double inactive = Math.max(1, counted.inactive());
        double students = Math.min(1, counted.students() / inactive) * all;
        double others = Math.max(1, inactive - counted.students());
        double sick = Math.min(1, counted.sick() / others);
        return new People.Inactivity(
                studentsUnder,
                Math.min(1, students / Math.max(1, young)),
                Math.min(1, Math.max(0, students - young) / Math.max(1, all - young)),
                sick,
                Math.min(1 - sick, carers * counted.homemakers() / others));
    }

    /** Whether somebody inactive of an age [months] is taken to study first. */
    public boolean isYoung(int age) {
        return age < 12 * studentsUnder;
    }

    /** Bedrooms of a social dwelling more than its household needs. @param draw a uniform number */
    public int spareBedrooms(double draw) {
        return draw < twoSpare ? 2 : draw < twoSpare + oneSpare ? 1 : 0;
    }

    /** Keeps working years per retired household finite. */
    private static final double HALF = 0.5;

    /** Share of a working life spent in a scheme. @param members share of people in it; @param last whether it is the last */
    public double inScheme(double members, boolean last) {
        return (1 - schemeTenure) * members + (last ? schemeTenure : 0);
    }

    /**
     * Mean years in retirement that keep the share of retired households: T = working years x s / (1 - s).
     *
     * @param workingYears years from formation to pension age
     * @param retired s, share of households of a kind that are retired, 0-1
     */
    public double yearsInRetirement(double workingYears, double retired) {
        double share = Math.min(HALF, retired);
        return Math.max(fewestYears, Math.min(mostYears, workingYears * share / (1 - share)));
    }

    /** Share of the couples who may be retired that are. @param missing retired people; @param couples who may be */
    public double retiredCouples(double missing, int couples) {
        return Math.max(0, Math.min(mostRetired, missing / 2 / Math.max(1, couples)));
    }

    /**
     * Share of the households that are retired by their composition that are not, for the census counts fewer retired.
     *
     * @param people in these households
     * @param counted retired people of the census, at the scale of the run
     */
    public double notRetired(double people, double counted) {
        return retiredAsCounted && people > counted ? 1 - counted / people : 0;
    }

    /** How many of the unemployed a neighbourhood gets, relative to others. @param routine share in routine work */
    public double unemployed(double adults, double routine) {
        return adults * (unemployedAnywhere + routine);
    }

    /** People at work who live in a neighbourhood. @param counted in the census, at the scale of the run */
    public double employed(double counted, int ofWorkingAge, int unemployed) {
        return Math.min(counted, mostActive * ofWorkingAge - unemployed);
    }

    /** Whether another adult may live in a household with so many. */
    public boolean hasRoom(int adults) {
        return adults < mostAdults;
    }
}
