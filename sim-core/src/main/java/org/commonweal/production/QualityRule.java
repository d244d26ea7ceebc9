package org.commonweal.production;

import org.commonweal.economy.Firms;
import org.commonweal.parameter.Answers;
import org.commonweal.parameter.Param;
import org.commonweal.parameter.Status;
import org.commonweal.parameter.Unit;

/** How the quality of a firm, as shoppers and buyers see it, moves (model specification 5.1). */
@Answers(QualityRule.Fading.class)
public interface QualityRule {

    /** Whether it moves at all. */
    boolean moves();

    /** Quality next month. @param drawn the quality of another firm, drawn anew */
    double next(double quality, double drawn);

    /** Nobody is better than others for ever, and somebody always is: q' = 1/2 + rho (q - 1/2) + (1 - rho^2)^1/2 (d - 1/2). */
    record Fading(
            @Param(
                    value = 0.9,
                    unit = Unit.RATIO,
                    min = 0,
                    max = 1,
                    neutral = 1,
                    what = "what is left after a year of how much better than others a firm is; others' spread stays",
                    source =
                            "about 0.9 of what buyers prefer a plant for is left after a year (Foster, Haltiwanger and Syverson 2008 [M]); 1: a firm is as good as it began for life",
                    status = Status.ASSUMED)
            double persistence)
            implements QualityRule {

        @Override
        public boolean moves() {
            return persistence < 1;
        }

        @Override
        public double next(double quality, double drawn) {
            double left = StrictMath.pow(persistence, 1 / 12.0);
            double news = StrictMath.sqrt(1 - left * left) * (drawn - Firms.MEAN_QUALITY);
            return Firms.MEAN_QUALITY + left * (quality - Firms.MEAN_QUALITY) + news;
        }
    }
}
