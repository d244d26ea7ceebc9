package org.commonweal.premises;

import org.commonweal.money.LeakException;
import org.commonweal.money.Pence;
import org.commonweal.time.Month;

/**
 * Who holds how much of the premises that firms work in. Holdings are pence at the worth of month zero: like dwellings they
 * are no money, none is made or lost, and what they are worth today is {@link #level} times as much.
 */
public final class BusinessPremises {
    /** Who holds premises: every pound of them has one of these. */
    public enum Landlord {
        /** Households whose own firm works in them. */
        OWNERS("owners", "owners of the firms in them"),
        /** Households of the place that let them to others. */
        HOUSEHOLDS("households", "other households of the place"),
        COUNCIL("council", "the council"),
        /** Trusts of the place; their rents are the community fund's. */
        COMMUNITY("community", "trusts of the place"),
        /** Funds, companies and parents of branches elsewhere. */
        OUTSIDE("outside", "landlords outside");

        private final String key;
        private final String title;

        Landlord(String key, String title) {
            this.key = key;
            this.title = title;
        }

        /** Its name in the catalogue of indicators. */
        public String key() {
            return key;
        }

        /** Its name for people. */
        public String title() {
            return title;
        }
    }

    /** What each household holds, and what of it its own firm works in. */
    public final long[] ofHouseholds;

    public final long[] usedByOwner;

    /** What the council, trusts and landlords outside hold. */
    public long ofCouncil;

    public long ofCommunity;
    public long ofOutside;

    /** All there are. */
    public long total;

    /** A month's rents of all of them at month zero. */
    public long openingRents;

    /** What they are worth relative to month zero. */
    public double level = 1;

    /** Rent that each firm has paid this month, what of it to landlords of the place, and what all of them have. */
    public final long[] rent;

    public final long[] rentHere;
    public long rents;

    /** None yet. */
    public BusinessPremises(int households, int firms) {
        ofHouseholds = new long[households];
        usedByOwner = new long[households];
        rent = new long[firms];
        rentHere = new long[firms];
    }

    /** What of its premises household {@code h} lets to others. */
    public long letBy(int h) {
        return Math.max(0, ofHouseholds[h] - usedByOwner[h]);
    }

    /** What a landlord holds. */
    public long held(Landlord landlord) {
        return switch (landlord) {
            case COUNCIL -> ofCouncil;
            case COMMUNITY -> ofCommunity;
            case OUTSIDE -> ofOutside;
            case HOUSEHOLDS -> {
                long let = 0;
                for (int h = 0; h < ofHouseholds.length; h++) {
                    let += letBy(h);
                }
                yield let;
            }
            case OWNERS -> {
                long own = 0;
                for (int h = 0; h < ofHouseholds.length; h++) {
                    own += ofHouseholds[h] - letBy(h);
                }
                yield own;
            }
        };
    }

    /** What so much of them brings in rent at month zero [pence a month]. */
    public double openingRent(long held) {
        return total == 0 ? 0 : (double) openingRents * held / total;
    }

    /** What so much of them is worth today [pence]. */
    public long worth(long held) {
        return Pence.round(held * level);
    }

    /** What the premises of firm {@code f} are worth today, whoever owns them [pence]: its part of all by its rent. */
    public double worthUsed(int f) {
        return rents == 0 ? 0 : level * total * rent[f] / rents;
    }

    /** What of this month's rents goes to landlords of the place. */
    public long rentsHere() {
        long here = 0;
        for (long paid : rentHere) {
            here += paid;
        }
        return here;
    }

    /** All that household {@code h} holds is another's from now on. */
    public void pass(int h, int heir) {
        ofHouseholds[heir] += ofHouseholds[h];
        ofHouseholds[h] = 0;
        usedByOwner[h] = 0;
    }

    /** @throws LeakException unless every pound of premises has one holder */
    public void check(String phase, Month month) {
        long held = 0;
        for (Landlord landlord : Landlord.values()) {
            held += held(landlord);
        }
        if (held != total) {
            throw new LeakException("In phase " + phase + " of month " + month.index() + ", landlords hold " + held
                    + " p of premises, but there are " + total + " p.\n"
                    + "Maybe some were passed on to nobody, or to two.");
        }
    }
}
