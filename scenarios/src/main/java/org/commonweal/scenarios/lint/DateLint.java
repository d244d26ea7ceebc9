package org.commonweal.scenarios.lint;

import java.util.ArrayList;
import java.util.List;
import org.commonweal.model.ModelSpec.Dated;
import org.commonweal.policy.Programme;
import org.commonweal.results.number.Amount;
import org.commonweal.results.number.Unit;
import org.commonweal.shock.EmployerExit;
import org.commonweal.time.Month;

/** Whether levers and shocks that are set do anything, and have the time for it. */
final class DateLint {
    private final Case asked;
    private final List<Warning> warnings = new ArrayList<>();

    private DateLint(Case asked) {
        this.asked = asked;
    }

    static List<Warning> of(Case asked) {
        DateLint lint = new DateLint(asked);
        asked.programmes().forEach(lint::look);
        return lint.warnings;
    }

    private void look(Dated dated) {
        if (!dated.programme().isPulled()) {
            notPulled(dated.key());
        } else if (dated.programme().from() >= asked.scenario().years()) {
            tooLate(dated);
        } else if (dated.programme().until() <= dated.programme().from()) {
            over(dated);
        } else {
            weak(dated);
        }
    }

    private void notPulled(String key) {
        if (asked.sets(key)) {
            String advice = "Maybe give it a size: ./commonweal describe levers shows what can be set";
            String why = "what is set there does nothing by itself";
            warnings.add(new Warning(asked.where(key), key + " changes nothing", why, advice + "."));
        }
    }

    private void tooLate(Dated dated) {
        String why = "it starts " + years(dated.programme().from()) + " after month zero and the run ends after "
                + years(asked.scenario().years());
        String advice = "Maybe let it start earlier, or the run take longer (years, --years).";
        warn(dated, "from", dated.key() + " does nothing", why, advice);
    }

    private void over(Dated dated) {
        Programme programme = dated.programme();
        String why = "it ends after " + years(programme.until()) + " and would start after " + years(programme.from());
        String advice = "Maybe until, which counts from month zero like from, was meant as a length.";
        warn(dated, "until", dated.key() + " does nothing", why, advice);
    }

    private void weak(Dated dated) {
        Programme programme = dated.programme();
        boolean runEnds = asked.scenario().years() <= programme.until();
        double end = runEnds ? asked.scenario().years() : programme.until();
        boolean atOnce = programme instanceof EmployerExit exit && exit.employers() == 1;
        if (programme.from() + programme.ramp() > end && !atOnce) {
            double most = programme.strength(new Month((int) Math.ceil(Month.PER_YEAR * end) - 1));
            String what =
                    dated.key() + " reaches " + Amount.level(most, Unit.SHARE) + " of its strength, never all of it";
            String why = "it starts after " + years(programme.from()) + ", grows for " + years(programme.ramp())
                    + ", and " + (runEnds ? "the run" : "it") + " ends after " + years(end);
            warn(
                    dated,
                    "ramp",
                    what,
                    why,
                    "Maybe shorten ramp, or let " + (runEnds ? "the run" : "it") + " last longer.");
        }
    }

    private void warn(Dated dated, String component, String what, String why, String advice) {
        String where = asked.where(dated.key() + "." + component, dated.key());
        warnings.add(new Warning(where, what, why, advice));
    }

    private static String years(double years) {
        return Amount.bare(years, Unit.NUMBER) + (years == 1 ? " year" : " years");
    }
}
