package org.commonweal.scenarios.lint;

import java.util.List;
import org.commonweal.policy.Doubt;
import org.commonweal.policy.Doubt.Figure;
import org.commonweal.results.number.Amount;
import org.commonweal.results.number.Unit;

/** Sentences of the model, written out. */
final class Figures {
    private Figures() {}

    /** A text with its figures in their places, as all numbers of their units are written. */
    static String in(String text, List<Figure> figures) {
        String written = text;
        for (Figure figure : figures) {
            int place = written.indexOf(Doubt.FIGURE);
            written = written.substring(0, place)
                    + Amount.level(figure.value(), Unit.of(figure.unit()))
                    + written.substring(place + Doubt.FIGURE.length());
        }
        return written;
    }
}
