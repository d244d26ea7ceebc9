package org.commonweal.trade;

import org.commonweal.parameter.Answers;
import org.commonweal.parameter.Param;
import org.commonweal.parameter.Status;
import org.commonweal.parameter.Unit;

/**
 * Which outlet a household keeps of some that it compares: each with a chance in proportion to attraction x nearness x
 * liking (model specification 5.5).
 */
@Answers(OutletChoice.Logit.class)
public interface OutletChoice {

    /**
     * What an outlet has for everybody.
     *
     * @param price relative to month zero
     * @param quality of the outlet, 0-1
     */
    double attraction(double price, double quality);

    /** What is left of it at a distance between home and outlet [km]. */
    double nearness(double kilometres);

    /**
     * What is added for who owns it.
     *
     * @param cares how much the household cares, 0-1
     * @param appeal of the outlet's legal form
     */
    double liking(double cares, double appeal);

    /**
     * Share of purchases that the place keeps from elsewhere, 0-1.
     *
     * @param usual share at month zero, 0-1
     * @param pull of the outlets that are compared, their mean weight relative to month zero, above 0
     */
    double here(double usual, double pull);

    /** Weights are exponentials, so that chances are those of a multinomial logit. */
    record Logit(
            @Param(
                    value = 4,
                    unit = Unit.EXPONENT,
                    min = 0,
                    max = 20,
                    what = "price elasticity of the choice between outlets",
                    source = "[A] in the specification",
                    status = Status.ASSUMED)
            double priceElasticity,

            @Param(
                    value = 1.0,
                    unit = Unit.EXPONENT,
                    min = 0,
                    max = 10,
                    what = "weight of quality",
                    source = "[A] in the specification",
                    status = Status.ASSUMED)
            double quality,

            @Param(
                    value = 0.10,
                    unit = Unit.EXPONENT,
                    min = 0,
                    max = 10,
                    what = "weight of a kilometre between home and outlet",
                    source = "[A] in the specification; short trips dominate shopping",
                    status = Status.ASSUMED)
            double distance,

            @Param(
                    value = 0.8,
                    unit = Unit.EXPONENT,
                    min = 0,
                    max = 10,
                    neutral = 0,
                    what = "weight of who owns the outlet, for a household that cares fully",
                    source = "starting values of a trial run that was stable for 25 years",
                    status = Status.ASSUMED)
            double ethos,

            @Param(
                    value = 1,
                    unit = Unit.RATIO,
                    min = 0,
                    max = 1,
                    neutral = 0,
                    what =
                            "how far elsewhere is one of the outlets: 0 a fixed share is bought here, 1 it is as close to those here as they are to each other",
                    source =
                            "[A] similarity parameter of a nested logit (McFadden 1978), of which both ends are limits",
                    status = Status.ASSUMED)
            double elsewhere)
            implements OutletChoice {

        /** p^-elasticity e^(weight quality). */
        @Override
        public double attraction(double price, double outletQuality) {
            return StrictMath.exp(quality * outletQuality - priceElasticity * StrictMath.log(price));
        }

        /** e^(-weight km). */
        @Override
        public double nearness(double kilometres) {
            return StrictMath.exp(-distance * kilometres);
        }

        /** e^(weight cares appeal). */
        @Override
        public double liking(double cares, double appeal) {
            return StrictMath.exp(ethos * cares * appeal);
        }

        /** Usual odds x pull^elsewhere. */
        @Override
        public double here(double usual, double pull) {
            if (elsewhere == 0) {
                return usual;
            }
            return HereOrElsewhere.share(usual, elsewhere == 1 ? pull : StrictMath.pow(pull, elsewhere));
        }
    }
}
