package org.commonweal.policy;

import java.util.List;
import java.util.Locale;
import org.commonweal.economy.Economy;
import org.commonweal.measure.Indicator;
import org.commonweal.measure.Measure;
import org.commonweal.measure.Measure.Kind;
import org.commonweal.money.Flow;
import org.commonweal.parameter.Answers;
import org.commonweal.parameter.Question;

/** A policy of the community-wealth-building agenda. Every lever costs something that somebody pays, and it can fail. */
@Answers({
    ProgressiveProcurement.class,
    LocalBank.class,
    CommunityShares.class,
    PensionLocalisation.class,
    KeptVacancies.class,
    OwnershipTransfer.class,
    CooperativeDevelopment.class
})
public interface PolicyLever extends Programme {

    /**
     * What is told of it in every run, pulled or not: what it costs whom and what may fail in it, both at least once, and
     * whatever else only it brings about. The same whatever its parameters are.
     */
    List<Indicator> indicators();

    /** Its name in keys, e.g. {@code local-bank}. */
    default String name() {
        return Question.nameOf(getClass());
    }

    /**
     * Pays for staff, advice or training that it takes, elsewhere in the region, as far as the payer has the money; what is
     * missing counts as a failure, {@code unpaid}.
     *
     * @param bearer whose cost it is, e.g. {@code council}
     * @param payer account of the bearer
     */
    default void pay(Economy economy, String bearer, int payer, long pence) {
        long paid = economy.programmes.pay(name(), bearer, Flow.PROGRAMME_COSTS, payer, economy.accounts.region, pence);
        economy.programmes.fail(name(), "unpaid", paid < pence ? 1 : 0);
    }

    /**
     * An indicator of what it has cost, as {@link Economy#programmes} has it booked under its name.
     *
     * @param bearer whose cost it is, e.g. {@code council}
     * @param definition what is paid, in a phrase
     */
    default Indicator cost(String bearer, String definition) {
        String key = bearer.replace(' ', '-').toLowerCase(Locale.ROOT);
        return new Indicator(
                "cost." + name() + "." + key,
                title() + ": cost to the " + bearer,
                Measure.costTo(bearer),
                definition,
                m -> m.economy.programmes.cost(name(), bearer) / 100.0);
    }

    /**
     * An indicator of how often something in it has failed, as {@link Economy#programmes} has it booked under its name.
     *
     * @param what in a word, e.g. {@code unpaid}
     * @param definition what has failed, in a phrase
     */
    default Indicator failure(String what, String definition) {
        return new Indicator(
                "failure." + name() + "." + what,
                title() + ": " + what.replace('-', ' '),
                Measure.failure("count/month", Kind.MEAN),
                definition,
                m -> m.economy.programmes.failures(name(), what));
    }

    private String title() {
        String words = name().replace('-', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
