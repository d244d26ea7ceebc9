package org.commonweal.indicator;

import java.util.List;
import org.commonweal.measure.Indicator;
import org.commonweal.measure.Measure;
import org.commonweal.measure.Measure.Direction;

/** The local multiplier by kind of supplier; by legal form it is with the forms. */
final class MultiplierIndicators {
    static final List<Indicator> ALL = List.of(
            new Indicator(
                    "retention.lm3.all",
                    "LM3 of firms",
                    Measure.mean("ratio", Direction.HIGHER_IS_BETTER),
                    "(R1 + R2 + R3) / R1 of a pound received by firms of the place, from the month's flows; gross of displacement",
                    m -> m.multiplier.ofAll()),
            new Indicator(
                    "retention.lm3.district.small-firms",
                    "LM3 of small and medium-sized firms in the district",
                    Measure.mean("ratio", Direction.HIGHER_IS_BETTER),
                    "as retention.lm3.all, of a pound received by firms of the place with fewer than 250 people",
                    m -> m.multiplier.inPlace(m.suppliers.small)),
            new Indicator(
                    "retention.lm3.district.large-firms",
                    "LM3 of large firms in the district",
                    Measure.mean("ratio", Direction.HIGHER_IS_BETTER),
                    "as retention.lm3.all, of a pound received by firms in the place with 250 people or more, and branches of enterprises from elsewhere",
                    m -> m.multiplier.inPlace(m.suppliers.large)),
            new Indicator(
                    "retention.lm3.district.housing-associations",
                    "LM3 of housing associations in the district",
                    Measure.mean("ratio", Direction.HIGHER_IS_BETTER),
                    "as retention.lm3.all, of a pound received by housing associations",
                    m -> m.multiplier.inPlace(m.suppliers.housingAssociations)),
            new Indicator(
                    "retention.lm3.county.all-firms",
                    "LM3 of all firms in the county",
                    Measure.mean("ratio", Direction.HIGHER_IS_BETTER),
                    "as retention.lm3.all, with the rest of the region inside: what its people and firms spend again is assumed to stay inside as far as that of the place's own does",
                    m -> m.multiplier.inCounty(m.suppliers.all)),
            new Indicator(
                    "retention.lm3.county.small-firms",
                    "LM3 of small and medium-sized firms in the county",
                    Measure.mean("ratio", Direction.HIGHER_IS_BETTER),
                    "as in the district, with the rest of the region inside: what its people and firms spend again is assumed to stay inside as far as that of the place's own does",
                    m -> m.multiplier.inCounty(m.suppliers.small)),
            new Indicator(
                    "retention.lm3.county.large-firms",
                    "LM3 of large firms in the county",
                    Measure.mean("ratio", Direction.HIGHER_IS_BETTER),
                    "as in the district, with the rest of the region inside: what its people and firms spend again is assumed to stay inside as far as that of the place's own does",
                    m -> m.multiplier.inCounty(m.suppliers.large)),
            new Indicator(
                    "retention.lm3.county.housing-associations",
                    "LM3 of housing associations in the county",
                    Measure.mean("ratio", Direction.HIGHER_IS_BETTER),
                    "as in the district, with the rest of the region inside: what its people and firms spend again is assumed to stay inside as far as that of the place's own does",
                    m -> m.multiplier.inCounty(m.suppliers.housingAssociations)));

    private MultiplierIndicators() {}
}
