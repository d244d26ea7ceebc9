package org.commonweal.scenarios.worlds;

import static org.assertj.core.api.Assertions.assertThat;

import org.commonweal.scenarios.worlds.Worlds.Course;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is done to a place from outside is seen in it, and in the direction that it has. */
class ShocksHurtTest {
    private static final int YEARS = 6;

    private static Worlds worlds;
    private static Course untouched;

    @BeforeAll
    static void leaveThemAlone() {
        worlds = Worlds.with();
        untouched = worlds.course(YEARS);
    }

    /** The closure takes 7 % of all jobs in its first year, and a year five years later has not got them back. */
    @Test
    void theClosureOfTheThreeLargestEmployersIsStillSeenAfterFiveYears() {
        Course closed =
                worlds.course(YEARS, Worlds.set("shocks.employer-exit.from=0", "shocks.employer-exit.employers=3"));
        double first = closed.beyond(untouched, "labour.jobs", 1);
        assertThat(first).isLessThan(-0.05);
        assertThat(closed.beyond(untouched, "labour.jobs", YEARS)).isLessThan(first / 2);
        assertThat(closed.beyond(untouched, "output.real", YEARS)).isLessThan(-0.03);
    }

    private static Course grants(double less) {
        return worlds.course(
                2, Worlds.set("shocks.grant-cut.from=0", "shocks.grant-cut.ramp=1", "shocks.grant-cut.size=" + less));
    }

    @Test
    void aCutOfGrantsCostsPostsAndOutput() {
        Course cut = grants(0.3);
        assertThat(cut.beyond(untouched, "anchors.jobs", 2)).isLessThan(-0.005);
        assertThat(cut.beyond(untouched, "output.real", 2)).isLessThan(-0.001);
    }

    @Test
    void aRiseOfGrantsBringsBoth() {
        Course rise = grants(-0.3);
        assertThat(rise.beyond(untouched, "anchors.jobs", 2)).isGreaterThan(0.01);
        assertThat(rise.beyond(untouched, "output.real", 2)).isGreaterThan(0.002);
    }

    /** The recession of the library, which is as large as that of 2008-11, from month zero: unemployment is highest in the third year. */
    @Test
    void aRecessionOfTheSizeOf2008RaisesUnemploymentByTwoToThreeAndAHalfPoints() {
        Course recession = worlds.course(
                3,
                Worlds.joined(
                        Worlds.library("recession"),
                        Worlds.set("shocks.recession.from=0", "shocks.recession.until=1.5")));
        double points =
                100 * (recession.mean("labour.unemployment.rate", 3) - untouched.mean("labour.unemployment.rate", 3));
        assertThat(points).isBetween(2.0, 3.5);
        assertThat(recession.beyond(untouched, "output.real", 2)).isBetween(-0.08, -0.04);
    }
}
