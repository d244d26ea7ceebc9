package org.commonweal.scenarios.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.List;
import org.commonweal.scenarios.search.Frontier.Evaluation;
import org.commonweal.scenarios.search.Frontier.Member;
import org.junit.jupiter.api.Test;

class FrontierTest {
    /** ZDT1 of six factors: the front is 1 - sqrt(x), with all but the first factor at zero. */
    private static Evaluation zdt1(double most) {
        return points -> points.stream()
                .map(x -> {
                    double rest = 0;
                    for (int i = 1; i < x.length; i++) {
                        rest += x[i];
                    }
                    double g = 1 + 9 * rest / (x.length - 1);
                    return new double[] {x[0], g * (1 - Math.sqrt(x[0] / g)), x[0] - most};
                })
                .toList();
    }

    /** The area that a front leaves below 1.1 and 1.1. */
    private static double hypervolume(List<Member> front) {
        double area = 0;
        double up = 1.1;
        for (Member member : front) {
            if (member.goals()[0] < 1.1 && member.goals()[1] < up) {
                area += (1.1 - member.goals()[0]) * (up - member.goals()[1]);
                up = member.goals()[1];
            }
        }
        return area;
    }

    @Test
    void aKnownFrontIsFoundToTwoHundredths() throws InterruptedException, IOException {
        double known = 0.1 + 2.0 / 3 + 0.1 * 1.1; // the area under 1.1 and above 1 - sqrt(x), from 0 to 1 and to 1.1
        List<Member> front = new Frontier(6, 2, 100, 250, 1).search(List.of(), zdt1(2));
        assertThat(hypervolume(front)).isCloseTo(known, within(0.02 * known));
    }

    @Test
    void theBudgetIsKeptAndTheSameSeedFindsTheSame() throws InterruptedException, IOException {
        Frontier frontier = new Frontier(6, 2, 20, 30, 4);
        List<Member> front = frontier.search(List.of(), zdt1(0.4));
        assertThat(front)
                .isNotEmpty()
                .allSatisfy(member -> assertThat(member.point()[0]).isLessThanOrEqualTo(0.4));
        assertThat(frontier.search(List.of(), zdt1(0.4)).get(0).point())
                .isEqualTo(front.get(0).point());
    }

    @Test
    void guessesAreAmongTheFirstAndGapsAreNotChosen() throws InterruptedException, IOException {
        Evaluation gaps = points -> points.stream()
                .map(x -> x[0] > 0.5 ? new double[] {Double.NaN, 0, 0} : new double[] {x[0], -x[0], 0})
                .toList();
        List<Member> front = new Frontier(3, 2, 8, 1, 1).search(List.of(new double[] {0.25, 0, 0}), gaps);
        assertThat(front).anySatisfy(member -> assertThat(member.point()).startsWith(0.25));
        assertThat(front).allSatisfy(member -> assertThat(member.point()[0]).isLessThanOrEqualTo(0.5));
    }
}
