package org.commonweal.money;

import java.util.List;

/**
 * Whose payments are followed: those of single accounts, or of all that belong to a sector when they pay.
 *
 * @param accounts the accounts; none for a sector
 * @param sector the sector; null for accounts
 */
public record Payer(List<Integer> accounts, Sector sector) {

    /** Copies the list. */
    public Payer {
        accounts = List.copyOf(accounts);
    }

    /** Some accounts, at least one. */
    public static Payer of(List<Integer> accounts) {
        return new Payer(accounts, null);
    }

    /** All accounts of a sector. */
    public static Payer of(Sector sector) {
        return new Payer(List.of(), sector);
    }

    /** Whether an account that is of a sector now belongs to it. */
    boolean includes(int account, Sector its) {
        return sector == null ? accounts.contains(account) : its == sector;
    }
}
