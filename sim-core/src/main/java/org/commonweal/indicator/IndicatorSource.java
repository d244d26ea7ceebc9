package org.commonweal.indicator;

import java.util.List;
import org.commonweal.measure.Indicator;

/**
 * Brings indicators from another jar, which names its implementation in
 * {@code META-INF/services/org.commonweal.indicator.IndicatorSource}: found by {@link java.util.ServiceLoader}, they are
 * measured, described, written and compared like all others.
 */
public interface IndicatorSource {

    /** Its indicators; their names and titles are new. */
    List<Indicator> indicators();
}
