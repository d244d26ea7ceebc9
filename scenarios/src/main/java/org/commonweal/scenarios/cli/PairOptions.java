package org.commonweal.scenarios.cli;

import java.util.Optional;
import org.commonweal.results.statistics.Family;
import org.commonweal.scenarios.BadInput;
import org.commonweal.scenarios.Problem;
import org.commonweal.scenarios.cli.option.Count;
import picocli.CommandLine.Option;

/** How many pairs a comparison has, and over how many draws of the parameters they are spread. */
final class PairOptions {
    private static final String USUAL = "10";
    private static final int MOST_DRAWS = Count.MOST_SEEDS / 2;

    @Option(
            names = "--seeds",
            paramLabel = "N",
            description =
                    "How many pairs: seeds from --seed with which every scenario is run; 10 unless given, at least"
                            + " 2. With --posterior a multiple of its N, twice as many unless given.")
    private String seeds;

    @Option(
            names = "--posterior",
            paramLabel = "N",
            description =
                    "Draw what is not known of the parameters N times: calibrated ones from their posterior, assumed"
                            + " ones from half of their value up and down. Both sides of a pair share the draw. 1, the parameters"
                            + " as they are, unless given; otherwise 6 at least.")
    private String posterior;

    /** How many pairs. @throws BadInput if that is no number of pairs, or they cannot be spread over the draws */
    int pairs() {
        int draws = drawsOrOne();
        String usual = draws == 1 ? USUAL : Integer.toString(2 * draws);
        int count = Count.of("--seeds", seeds == null ? usual : seeds, Count.MOST_SEEDS);
        if (count < 2) {
            throw new BadInput("--seeds", "there is no interval with one pair", "at least 2", "");
        }
        if (draws > 1 && (count % draws != 0 || count < 2 * draws)) {
            throw new BadInput(
                    "--seeds",
                    count + " pairs cannot be spread over " + draws + " draws (--posterior)",
                    "a multiple of " + draws + ", and two pairs of each draw at least, to tell luck from not knowing",
                    "Maybe --seeds " + 2 * draws + ".");
        }
        return count;
    }

    /** How many draws. @throws BadInput if that is no number of draws */
    int draws() {
        int draws = posterior == null ? 1 : Count.of("--posterior", posterior, MOST_DRAWS);
        if (draws > 1 && draws < Family.FEWEST_PAIRS) {
            throw new BadInput(
                    "--posterior",
                    "there is no interval over " + draws + " draws",
                    "1, the parameters as they are, or from " + Family.FEWEST_PAIRS + " to " + MOST_DRAWS,
                    "");
        }
        return draws;
    }

    /** So that what is wrong with the draws is said once. */
    private int drawsOrOne() {
        try {
            return draws();
        } catch (BadInput refused) {
            return 1;
        }
    }

    /** What is wrong with drawing beside another option. */
    Optional<Problem> beside(String option, boolean given) {
        return drawsOrOne() > 1 && given
                ? Optional.of(new Problem(
                        "--posterior",
                        "draws of the parameters go with no " + option,
                        "one of the two",
                        "Maybe give the number of pairs with --seeds."))
                : Optional.empty();
    }
}
