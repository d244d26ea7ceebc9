package org.commonweal.scenarios.run;

import java.util.List;

/**
 * Every point with the same seeds, point by point.
 *
 * @param points a trial of each point with the first seed
 * @param seeds how many seeds
 */
public record Grid(List<Trial> points, int seeds) implements Design {

    /** Copies the list. */
    public Grid {
        points = List.copyOf(points);
    }

    /**
     * The variants of a trial.
     *
     * @throws org.commonweal.parameter.ParameterException if an override cannot be read
     */
    public static Grid of(Trial base, List<Variant> variants, int seeds) {
        return new Grid(variants.stream().map(base::in).toList(), seeds);
    }

    @Override
    public List<Trial> trials() {
        return points.stream()
                .flatMap(point -> new Seeds(point, seeds).trials().stream())
                .toList();
    }
}
