package org.commonweal.scenarios.live;

import java.util.Locale;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.commonweal.economy.Anchor;
import org.commonweal.economy.Economy;
import org.commonweal.economy.Industry;
import org.commonweal.economy.Tenure;
import org.commonweal.money.Instrument;

/** What there is to say of a household, a firm, an anchor and the ledger of a place. */
final class Cards {
    private final Supplier<Economy> place;

    /** @param place the place as it stands; it is another after every start */
    Cards(Supplier<Economy> place) {
        this.place = place;
    }

    private Economy economy() {
        return place.get();
    }

    /** What can be looked up by number. */
    enum Kind {
        HOUSEHOLD("Household"),
        FIRM("Firm"),
        ANCHOR("Anchor"),
        LEDGER("Ledger");

        private final String title;

        Kind(String title) {
            this.title = title;
        }

        @Override
        public String toString() {
            return title;
        }
    }

    /** How many there are of a kind: their numbers begin at 0. */
    int count(Kind kind) {
        return switch (kind) {
            case HOUSEHOLD -> economy().households.count;
            case FIRM -> economy().firms.used;
            case ANCHOR -> economy().anchors.size();
            case LEDGER -> 1;
        };
    }

    /** The card of one. */
    Card of(Kind kind, int number) {
        return switch (kind) {
            case HOUSEHOLD -> household(number);
            case FIRM -> firm(number);
            case ANCHOR -> anchor(number);
            case LEDGER -> ledger();
        };
    }

    private Card household(int h) {
        return accounts(new Card("Household " + h), () -> economy().accounts.household(h))
                .with("Neighbourhood", () -> neighbourhood(economy().households.neighbourhood[h]))
                .with("Tenure", () -> words(Tenure.values()[economy().households.tenure[h]].name()))
                .with(
                        "Adults, children",
                        () -> economy().households.adults[h] + ", " + economy().households.children[h])
                .with(
                        "Adults now",
                        () -> ofAdults(
                                h, p -> words(economy().people.activity(p).name())))
                .with("Ages", () -> ofAdults(h, p -> String.valueOf(economy().people.age[p] / 12)))
                .money("Disposable income this month", () -> economy().households.income[h])
                .money("of it from capital", () -> economy().households.capitalIncome[h])
                .money("Spending this month", () -> economy().households.spending[h])
                .money("Worth of the home", () -> economy().dwellingValue(h))
                .with("Income quintile, 1 poorest", () -> economy().households.quintile[h] + 1);
    }

    private String ofAdults(int h, IntFunction<String> word) {
        int first = economy().households.firstPerson[h];
        return String.join(
                ", ",
                IntStream.range(first, first + economy().households.adults[h])
                        .mapToObj(word)
                        .toList());
    }

    private Card firm(int f) {
        return accounts(new Card("Firm " + f), () -> economy().accounts.firm(f))
                .with("Trades", () -> economy().firms.live[f] ? "yes" : "no: it has closed")
                .with(
                        "Legal form",
                        () -> economy()
                                .ledger
                                .sector(economy().accounts.firm(f))
                                .title())
                .with("Industry", () -> words(Industry.values()[economy().firms.industry[f]].name()))
                .with("Neighbourhood", () -> neighbourhood(economy().firms.neighbourhood[f]))
                .with("Belongs to the place", () -> economy().isLocallyOwned(f) ? "yes" : "no")
                .with("Age [months]", () -> economy().firms.age[f])
                .with(
                        "Residents, commuters at work",
                        () -> economy().firms.residents[f] + ", " + economy().firms.commuters[f])
                .with("Price, relative to month zero", () -> rounded(economy().firms.price[f]))
                .money("Sales this month", () -> economy().firms.sales[f])
                .money("Orders this month", () -> economy().firms.orders[f])
                .money("Sold under contracts to anchors", () -> economy().firms.committed[f])
                .money("Pay of last month", () -> economy().firms.wageBill[f])
                .money("Worth to its owners", () -> economy().firmEquity(f));
    }

    private Card anchor(int a) {
        return accounts(
                        new Card(economy().anchors.get(a).name()),
                        () -> economy().accounts.anchor(a))
                .with("Kind", () -> one(a).kind().code())
                .with("Residents, commuters at work", () -> one(a).residents + ", " + one(a).commuters)
                .with("Open posts", () -> one(a).openPosts())
                .money("Net grants a month", () -> one(a).grant)
                .money("Means to spend on purchases a month", () -> one(a).procurementBudget)
                .money("Bought this year", () -> one(a).bought)
                .money("Pay of last month", () -> one(a).wageBill)
                .with("May spend on nothing new", () -> one(a).frozen ? "yes" : "no");
    }

    private Anchor one(int a) {
        return economy().anchors.get(a);
    }

    private Card ledger() {
        Card card = new Card("Ledger")
                .with("Accounts", () -> economy().ledger.accounts())
                .with(
                        "Payments so far",
                        () -> String.format(Locale.UK, "%,d", economy().ledger.payments()));
        for (Instrument what : Instrument.values()) {
            card.money(
                    "All " + what.title(),
                    () -> IntStream.range(0, economy().ledger.accounts())
                            .mapToLong(account -> Math.max(0, economy().ledger.balance(what, account)))
                            .sum());
        }
        return card.money(
                "Sum of all balances, which is nothing",
                () -> IntStream.range(0, economy().ledger.accounts())
                        .mapToLong(economy().ledger::netWorth)
                        .sum());
    }

    private Card accounts(Card card, Supplier<Integer> account) {
        return card.money("Deposits", () -> economy().ledger.deposits(account.get()))
                .money("Net financial worth", () -> economy().ledger.netWorth(account.get()));
    }

    private String neighbourhood(int n) {
        return economy().neighbourhoods.names()[n];
    }

    private static String rounded(double number) {
        return String.format(Locale.UK, "%.3f", number);
    }

    private static String words(String constant) {
        return constant.toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
