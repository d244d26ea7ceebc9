package org.commonweal.scenarios.lint;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.commonweal.dial.Dial;
import org.commonweal.dial.Dial.Clash;
import org.commonweal.model.ModelSpec.Dated;
import org.commonweal.place.AnchorData;
import org.commonweal.policy.Programme;
import org.commonweal.policy.Terms;
import org.commonweal.time.Month;

/** Whether two levers or shocks turn the same dial against each other, or one for nothing. */
final class ClashLint {
    private final Case asked;
    private final Map<String, Warning> warnings = new LinkedHashMap<>();

    private ClashLint(Case asked) {
        this.asked = asked;
    }

    static List<Warning> of(Case asked) {
        ClashLint lint = new ClashLint(asked);
        List<Dated> pulled = asked.programmes().stream()
                .filter(dated -> dated.programme().isPulled())
                .toList();
        for (int one = 0; one < pulled.size(); one++) {
            for (int other = one + 1; other < pulled.size(); other++) {
                lint.look(pulled.get(one), pulled.get(other));
            }
        }
        return List.copyOf(lint.warnings.values());
    }

    /** Looks at every month in which both act: dates and ramps decide whether they meet. */
    private void look(Dated one, Dated other) {
        for (int month = 0; month < Month.PER_YEAR * asked.scenario().years(); month++) {
            double mine = one.programme().strength(new Month(month));
            double theirs = other.programme().strength(new Month(month));
            if (mine > 0 && theirs > 0) {
                compare(one, terms(one.programme(), mine), other, terms(other.programme(), theirs));
            }
        }
    }

    private Terms terms(Programme programme, double strength) {
        Terms terms = new Terms(
                asked.place().anchors().stream().map(AnchorData::kind).toList(),
                asked.scenario().scale(),
                asked.spec().rules().tenders().usualSocialWeight());
        programme.set(terms, strength);
        return terms;
    }

    private void compare(Dated one, Terms mine, Dated other, Terms theirs) {
        for (int room = 0; room < mine.all().size(); room++) {
            Map<String, Dial> others = theirs.all().get(room).all();
            mine.all().get(room).all().forEach((meaning, dial) -> {
                Clash clash = dial.clash(others.get(meaning));
                if (clash != Clash.NONE) {
                    warnings.putIfAbsent(one.key() + other.key() + meaning, warning(one, other, meaning, dial, clash));
                }
            });
        }
    }

    private Warning warning(Dated one, Dated other, String meaning, Dial dial, Clash clash) {
        String where = asked.where(other.key(), one.key());
        if (clash == Clash.OPPOSED) {
            return new Warning(
                    where,
                    one.key() + " and " + other.key() + " work against each other",
                    "one raises and the other lowers the " + meaning,
                    "Maybe pull one of them only.");
        }
        return new Warning(
                where,
                "what one of " + one.key() + " and " + other.key() + " says of the " + meaning + " does nothing",
                "only the " + (dial.law() == Dial.Law.HIGHEST ? "higher" : "lower") + " of both holds",
                "Maybe set it in one of them only.");
    }
}
