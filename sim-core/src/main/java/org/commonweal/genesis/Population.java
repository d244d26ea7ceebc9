package org.commonweal.genesis;

import org.commonweal.economy.Composition;
import org.commonweal.economy.Households;
import org.commonweal.economy.People;
import org.commonweal.economy.Tenure;
import org.commonweal.household.LifeCourseRule;
import org.commonweal.housing.DwellingRule;
import org.commonweal.labour.WageRule;
import org.commonweal.pension.PensionRule;
import org.commonweal.place.Neighbourhood;
import org.commonweal.place.OpeningPeopleRule;
import org.commonweal.place.PlaceData;
import org.commonweal.random.Draws;
import org.commonweal.random.Pairs;
import org.commonweal.random.Purpose;

/**
 * Households and people from the census tables: households by neighbourhood and tenure exactly, compositions as nearly
 * as the joint table allows, people of 16 and over to each neighbourhood's total.
 */
final class Population {
    private static final Pairs NEIGHBOURS = new Pairs(10_000_000);
    private static final int TENURES = Tenure.values().length;

    /** Households looked at for each adult who is put into one. */
    private static final int TRIES = 20;

    private final PlaceData place;
    private final LifeCourseRule life;
    private final PensionRule pensions;
    private final DwellingRule dwellings;
    private final WageRule wages;
    private final OpeningPeopleRule opening;
    private final Draws draws;
    private final long householdKey;
    private final long personKey;
    private final long dwellingKey;

    private int[] neighbourhood;
    private byte[] tenure;
    private Composition[] composition;
    private int[] adults;
    private boolean[] retired;
    private byte[] kind;
    private double[] headAge;
    private int count;

    Households households;
    People people;
    double shareWithChildren;

    double[] familySizes;

    /** Share of people of working age who work or look for work, by neighbourhood. */
    double[] participation;

    Population(
            PlaceData place,
            LifeCourseRule life,
            PensionRule pensions,
            DwellingRule dwellings,
            WageRule wages,
            OpeningPeopleRule opening,
            Draws draws) {
        this.place = place;
        this.life = life;
        this.pensions = pensions;
        this.dwellings = dwellings;
        this.wages = wages;
        this.opening = opening;
        this.draws = draws;
        householdKey = draws.key(Purpose.GENESIS_HOUSEHOLDS, 0);
        personKey = draws.key(Purpose.GENESIS_PEOPLE, 0);
        dwellingKey = draws.key(Purpose.GENESIS_DWELLINGS, 0);
    }

    void create(double scale) {
        place(scale);
        addAdults(scale);
        households = new Households(count);
        int first = 0;
        for (int h = 0; h < count; h++) {
            households.neighbourhood[h] = neighbourhood[h];
            households.tenure[h] = tenure[h];
            households.firstPerson[h] = first;
            households.adults[h] = (byte) adults[h];
            first += adults[h];
        }
        people = new People(first);
        people.talents = wages.talents();
        retirement(scale);
        retirementYears();
        headAge = new HeadAges(life, pensions.age(), householdKey)
                .draw(composition, retired, kind, households.retirementYears);
        OwnerOccupiers owners = new OwnerOccupiers(households, dwellings, draws);
        owners.holdByAge(place.neighbourhoods().size(), headAge);
        familySizes = life.familySizes(childrenOfFamily(scale));
        for (int h = 0; h < count; h++) {
            populate(h);
        }
        owners.sortBySkill(people, wages);
        childrenShare();
        participation = new OpeningActivities(place, pensions, opening, personKey).choose(households, people, scale);
        people.inactivity = inactivity();
    }

    /** Puts households into neighbourhoods by tenure, and gives each a composition. */
    private void place(double scale) {
        int n = place.neighbourhoods().size();
        int[] cells = new int[n * TENURES];
        for (int i = 0; i < n; i++) {
            System.arraycopy(place.neighbourhoods().get(i).households(), 0, cells, TENURES * i, TENURES);
        }
        cells = Whole.scale(cells, scale);
        count = java.util.Arrays.stream(cells).sum();
        neighbourhood = new int[count];
        tenure = new byte[count];
        composition = new Composition[count];
        int h = 0;
        for (int i = 0; i < n; i++) {
            int[] columns = java.util.Arrays.copyOfRange(cells, TENURES * i, TENURES * (i + 1));
            int size = java.util.Arrays.stream(columns).sum();
            int[] rows = Whole.split(size, place.neighbourhoods().get(i).compositions());
            double[][] table = JointTable.fit(place.national().compositionByTenure(), rows, columns);
            for (int t = 0; t < TENURES; t++) {
                h = placeTenure(i, t, columns[t], table, h);
            }
        }
    }

    private int placeTenure(int i, int t, int households, double[][] table, int start) {
        double[] column = new double[table.length];
        for (int r = 0; r < table.length; r++) {
            column[r] = table[r][t];
        }
        int[] whole = households == 0 ? new int[table.length] : Whole.split(households, column);
        int h = start;
        for (int r = 0; r < whole.length; r++) {
            for (int k = 0; k < whole[r]; k++) {
                neighbourhood[h] = i;
                tenure[h] = (byte) t;
                composition[h++] = Composition.values()[r];
            }
        }
        return h;
    }

    /** Adds grown-up children, students and other adults until each neighbourhood has its people of 16 and over. */
    private void addAdults(double scale) {
        adults = new int[count];
        int n = place.neighbourhoods().size();
        int[] missing = new int[n];
        int[] from = new int[n + 1];
        for (int h = 0; h < count; h++) {
            adults[h] = composition[h].adults();
            missing[neighbourhood[h]] -= adults[h];
            from[neighbourhood[h] + 1] = h + 1;
        }
        for (int i = 0; i < n; i++) {
            from[i + 1] = Math.max(from[i + 1], from[i]);
            missing[i] += (int) Math.round(place.neighbourhoods().get(i).residents16plus() * scale);
            int size = from[i + 1] - from[i];
            for (int k = 0; k < TRIES * missing[i] && missing[i] > 0 && size > 0; k++) {
                int h = from[i] + Draws.below(size, householdKey, NEIGHBOURS.number(i, k), 7);
                if (composition[h].adults() > 1 && !composition[h].allRetired() && opening.hasRoom(adults[h])) {
                    adults[h]++;
                    missing[i]--;
                }
            }
        }
    }

    /**
     * Who is retired: households of people of 66 and over, and so many of the others without dependent children that
     * the census's number of retired people is reached; two in each, for heads and partners retire at about the same
     * time. Where households of people of 66 and over alone would be more, some of them are of working age.
     */
    private void retirement(double scale) {
        retired = new boolean[count];
        int people = 0;
        int others = 0;
        for (int h = 0; h < count; h++) {
            retired[h] = composition[h].allRetired();
            people += retired[h] ? adults[h] : 0;
            others += mayBeRetired(h) ? 1 : 0;
        }
        double counted = place.people().retired() * scale;
        double share = opening.retiredCouples(counted - people, others);
        double working = opening.notRetired(people, counted);
        for (int h = 0; h < count; h++) {
            double change = retired[h] ? working : mayBeRetired(h) ? share : 0;
            retired[h] ^= Draws.happens(change, householdKey, h, 3);
        }
    }

    private boolean mayBeRetired(int h) {
        return adults[h] > 1 && !composition[h].allRetired() && !composition[h].withDependentChildren();
    }

    /**
     * Mean years in retirement that make the share of retired households stationary, for single adults and others
     * apart.
     */
    private void retirementYears() {
        kind = new byte[count];
        int[] out = new int[HeadAges.KINDS];
        int[] all = new int[HeadAges.KINDS];
        for (int h = 0; h < count; h++) {
            kind[h] = (byte) (adults[h] == 1 ? 0 : 1);
            all[kind[h]]++;
            out[kind[h]] += retired[h] ? 1 : 0;
        }
        double working = life.yearsSinceFormation(pensions.age());
        for (int h = 0; h < count; h++) {
            double share = out[kind[h]] / (double) Math.max(1, all[kind[h]]);
            households.retirementYears[h] = opening.yearsInRetirement(working, share);
        }
    }

    /** Residents below 16 of the census for each household with dependent children. */
    private double childrenOfFamily(double scale) {
        int families = 0;
        for (Composition made : composition) {
            families += made.withDependentChildren() ? 1 : 0;
        }
        double children = place.totals().population() - place.people().residents16plus();
        return scale * children / Math.max(1, families);
    }

    private void populate(int h) {
        Neighbourhood where = place.neighbourhoods().get(neighbourhood[h]);
        int head = (int) (12 * headAge[h]);
        int first = households.firstPerson[h];
        for (int p = first; p < first + adults[h]; p++) {
            people.household[p] = h;
            people.age[p] = p == first ? head : age(h, p, head);
            double draw = Draws.uniform(personKey, p, 1);
            people.skill[p] = People.skill(draw, where.shareHighSkill(), where.shareLowSkill());
            people.talent[p] = (float) people.talents.of(Draws.normal(personKey, p, 2));
        }
        households.couple[h] = composition[h].withCouple();
        if (composition[h].withDependentChildren()) {
            households.children[h] = (byte) life.numberOfChildren(Draws.uniform(householdKey, h, 1), familySizes);
        }
        boolean owned = Tenure.at(households.tenure[h]).owned();
        households.dwellingValue[h] =
                dwellings.value(where.meanDwellingValue(), owned, Draws.normal(dwellingKey, h, 0));
    }

    private int age(int h, int p, int head) {
        double draw = Draws.uniform(personKey, p, 0);
        int first = households.firstPerson[h];
        boolean partner = p == first + 1 && composition[h].adults() > 1;
        return partner ? life.partner(head, draw) : life.childAtHome(draw);
    }

    private People.Inactivity inactivity() {
        int all = 0;
        int young = 0;
        for (int p = 0; p < people.count; p++) {
            if (people.activity(p) == People.Activity.INACTIVE) {
                all++;
                young += opening.isYoung(people.age[p]) ? 1 : 0;
            }
        }
        return opening.inactivity(place.people(), young, all);
    }

    private void childrenShare() {
        int with = 0;
        int of = 0;
        for (int h = 0; h < count; h++) {
            double age = people.age[households.firstPerson[h]] / 12.0;
            if (life.hasFamilyAge(age)) {
                of++;
                with += households.children[h] > 0 ? 1 : 0;
            }
        }
        shareWithChildren = with / (double) Math.max(1, of);
    }
}
