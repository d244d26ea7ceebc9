package org.commonweal.parameter;

import java.util.List;

/** A record of parameters that can be set in a way that makes sense and that few mean, such as a tax that falls with income. */
public interface Odd {

    /** What is odd about the values it has. */
    List<Oddity> oddities();

    /**
     * Something odd.
     *
     * @param components names of the components that it is about, as in keys
     * @param what what is odd, a sentence without its full stop that begins with a component
     * @param why why it matters, a sentence without its full stop
     * @param advice what to do, a sentence beginning "Maybe"
     */
    record Oddity(List<String> components, String what, String why, String advice) {

        /** A rate that falls from one band to the next, where rates usually rise. */
        public static List<Oddity> ifFalling(String before, double rate, String after, double next) {
            return next >= rate
                    ? List.of()
                    : List.of(new Oddity(
                            List.of(after, before),
                            after + " (" + ValueText.number(next) + ") is below " + before + " ("
                                    + ValueText.number(rate) + ")",
                            "who has more pays a lower rate on it",
                            "Maybe set both, if that is not the question."));
        }
    }
}
