package org.commonweal.scenarios.lint;

import java.util.ArrayList;
import java.util.List;
import org.commonweal.model.ModelSpec.Dated;
import org.commonweal.place.PlaceData;
import org.commonweal.policy.Circumstances;
import org.commonweal.policy.Doubt;
import org.commonweal.policy.Doubt.Figure;
import org.commonweal.results.number.Amount;
import org.commonweal.results.number.Unit;

/** What levers and shocks that are pulled say against the way they are. */
final class DoubtLint {
    private DoubtLint() {}

    static List<Warning> of(Case asked) {
        List<Warning> warnings = new ArrayList<>();
        for (Dated dated : asked.programmes()) {
            if (dated.programme().isPulled()) {
                dated.programme()
                        .doubts(new Seen(asked, dated.key()))
                        .forEach(doubt -> warnings.add(warning(asked, dated.key(), doubt)));
            }
        }
        return warnings;
    }

    private static Warning warning(Case asked, String key, Doubt doubt) {
        List<String> keys = new ArrayList<>(doubt.about().stream()
                .map(about -> about.contains(".") ? about : key + "." + about)
                .toList());
        keys.add(key);
        return new Warning(asked.where(keys.toArray(String[]::new)), doubt.what(), why(doubt), doubt.advice());
    }

    private static String why(Doubt doubt) {
        String why = doubt.why();
        for (Figure figure : doubt.figures()) {
            int place = why.indexOf(Doubt.FIGURE);
            why = why.substring(0, place)
                    + Amount.level(figure.value(), Unit.of(figure.unit()))
                    + why.substring(place + Doubt.FIGURE.length());
        }
        return why;
    }

    /** A case as one of its programmes sees it. */
    private record Seen(Case asked, String key) implements Circumstances {
        @Override
        public PlaceData place() {
            return asked.place();
        }

        @Override
        public double scale() {
            return asked.scenario().scale();
        }

        @Override
        public double years() {
            return asked.scenario().years();
        }

        @Override
        public <R> R rule(Class<R> kind) {
            return asked.spec().rules().of(kind);
        }

        @Override
        public boolean sets(String parameter) {
            return asked.sets(key + "." + parameter);
        }
    }
}
