package org.commonweal.shock;

import java.util.List;
import org.commonweal.parameter.Param;
import org.commonweal.parameter.Status;
import org.commonweal.parameter.Unit;
import org.commonweal.policy.Ceiling;
import org.commonweal.policy.Circumstances;
import org.commonweal.policy.Doubt;
import org.commonweal.policy.Landing;
import org.commonweal.policy.Terms;
import org.commonweal.transfer.SuccessionRule;

/**
 * More owners sell to their people everywhere in the country, unasked and on the usual terms: what a programme of the place
 * is not to be credited with. When it ends as many sell as usual, and firms that were sold stay what they are.
 */
public record EmployeeOwnershipTrend(
        double from,
        double until,
        double ramp,

        @Param(
                value = 0,
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                neutral = 0,
                what = "owners who stop, of firms of some size (succession.least-headcount), who sell to their people",
                source = "a choice: 4.7 % of firms of 10-249 people that were sold in 2024 (evidence D40)",
                status = Status.LEVER)
        double share,

        @Param(
                value = 0,
                unit = Unit.PER_YEAR,
                min = 0,
                max = 1,
                neutral = 0,
                what = "owners of such firms who would go on and sell to their people in a year",
                source = "a choice; counted with the others in evidence D40",
                status = Status.LEVER)
        double early,

        @Param(
                value = 0.05,
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                what = "of these sales, those to a co-operative of the workers; the others are to trusts",
                source = "assumed: worker co-operatives are about 400 and flat (evidence D16)",
                status = Status.ASSUMED)
        double cooperatives)
        implements Shock {

    @Override
    public String what() {
        return "More owners than usual sell their firms to the people who work there, all over the country and unasked.";
    }

    @Override
    public List<String> example() {
        return List.of("share=0.9", "early=0.9");
    }

    @Override
    public List<Doubt> doubts(Circumstances where) {
        double usual = where.rule(SuccessionRule.class).toEmployees();
        if (share > usual || early > 0) {
            return List.of();
        }
        return List.of(new Doubt(
                List.of("share"),
                where.key() + " changes nothing",
                "as many owners sell to their people anyway (succession.trust, succession.cooperative): {}",
                "Maybe raise share.",
                new Doubt.Figure(usual, "share")));
    }

    /** Of firms of every size as many as owners stop, and those who go on besides. */
    @Override
    public List<Ceiling> ceilings(Circumstances where) {
        double stopping = where.rule(SuccessionRule.class).stopping();
        return Landing.ofHandingOver(where, this, stopping * share + early, 0);
    }

    @Override
    public boolean isPulled() {
        return share > 0 || early > 0;
    }

    @Override
    public void set(Terms terms, double strength) {
        terms.transfers.trend.turn(strength * share);
        terms.transfers.trendsEarly.turn(strength * early);
        terms.transfers.trendsCooperatives.turn(cooperatives);
    }
}
