package org.commonweal.scenarios.comparison;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.commonweal.results.compare.ComparisonPlan.Varies;
import org.commonweal.scenarios.scenario.Scenario;
import org.commonweal.scenarios.trace.Forms;

/** What belongs together in a comparison: scenarios, where somebody names none, and further variants of the model. */
public enum ComparedSet {
    /** Levers, with commuting and the assumptions on legal forms varied. */
    LEVERS(
            "",
            List.of("baseline", "procurement", "local-bank", "community-shares", "pension-localisation", "all-levers"),
            3,
            5,
            List.of(
                    new Further("elastic-commuting", "commuters are never scarce", Varies.COMMUTING),
                    new Further("tight-commuting", "commuters grow scarce quickly", Varies.COMMUTING),
                    Further.AS_PRIVATE,
                    Further.AS_BRANCH)),

    /** Ownership mixes, with what is assumed of legal forms varied, and in a recession. */
    OWNERSHIP(
            "ownership",
            List.of(
                    "baseline",
                    "mix-worker-cooperatives-30",
                    "mix-employee-trusts-30",
                    "plural-economy",
                    "all-private"),
            6,
            8,
            List.of(
                    Further.AS_PRIVATE,
                    Further.AS_BRANCH,
                    new Further(
                            "only-surplus-differs",
                            "legal forms differ in who gets the surplus, and in nothing else",
                            Varies.ASSUMPTIONS),
                    new Further("recession", "in a recession", Varies.CIRCUMSTANCES)));

    /** Where social value counts for more in tenders, effects hang on numbers that nobody has measured: a band. */
    private static final String SOCIAL_WEIGHT = "levers.progressive-procurement.social-weight";

    private static final List<Further> OF_PROCUREMENT = List.of(
            new Further("no-head-start", "local bidders promise no more social value than others", Varies.ASSUMPTIONS),
            new Further("reach-twice", "twice as many local firms hear of tenders anyway", Varies.ASSUMPTIONS),
            new Further(
                    "reach-four-times", "four times as many local firms hear of tenders anyway", Varies.ASSUMPTIONS));

    private final String word;
    private final List<String> names;
    private final int variantPairs;
    private final int window;
    private final List<Further> further;

    /** A further variant of the model: the settings of a scenario of the library. */
    record Further(String name, String title, Varies varies) {
        private static final Further AS_PRIVATE =
                new Further(Forms.ALIKE.variant().name(), Forms.ALIKE.title(), Varies.ASSUMPTIONS);
        private static final Further AS_BRANCH =
                new Further("as-branch", "all legal forms as branches are", Varies.ASSUMPTIONS);
    }

    ComparedSet(String word, List<String> names, int variantPairs, int window, List<Further> further) {
        this.word = word;
        this.names = names;
        this.variantPairs = variantPairs;
        this.window = window;
        this.further = further;
    }

    /**
     * The set that somebody means: one whose word comes first, e.g. {@code ownership}, or that of levers.
     *
     * @param asked what was written
     */
    public static ComparedSet of(List<String> asked) {
        return Arrays.stream(values())
                .filter(set -> !asked.isEmpty() && asked.get(0).equals(set.word))
                .findFirst()
                .orElse(LEVERS);
    }

    /** The scenarios that are meant: those named, without the word of a set, or the usual ones where none is. */
    public List<String> names(List<String> asked) {
        List<String> named = this == LEVERS ? asked : asked.subList(1, asked.size());
        return named.isEmpty() ? names : named;
    }

    /** How many pairs there usually are in each further variant. */
    public int variantPairs() {
        return variantPairs;
    }

    /** Of how many last years effects usually are means. */
    public int window() {
        return window;
    }

    /** The further variants, given what is compared. */
    List<Further> further(List<Scenario> compared) {
        boolean weighs = compared.stream()
                .flatMap(scenario -> scenario.settings().stream())
                .anyMatch(setting -> setting.key().equals(SOCIAL_WEIGHT));
        return Stream.concat(further.stream(), (weighs ? OF_PROCUREMENT : List.<Further>of()).stream())
                .toList();
    }
}
