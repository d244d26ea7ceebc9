package org.commonweal.indicator;

import java.util.ArrayList;
import java.util.List;
import org.commonweal.measure.Indicator;
import org.commonweal.measure.Measure;
import org.commonweal.measure.Measure.Direction;
import org.commonweal.measure.Survival;
import org.commonweal.money.Sector;
import org.commonweal.ownership.LegalForms;

/** Firms, jobs, equity, survival and retention of each legal form. */
final class FormIndicators {
    static final List<Indicator> ALL = all();

    private FormIndicators() {}

    private static List<Indicator> all() {
        List<Indicator> indicators = new ArrayList<>();
        for (int form = 0; form < LegalForms.COUNT; form++) {
            int n = form;
            Sector sector = LegalForms.sector(form);
            String code = sector.key();
            indicators.add(new Indicator(
                    "firms.count." + code,
                    "Number of " + sector.title(),
                    Measure.total("firms", Direction.NEITHER),
                    "live firms of the form, the self-employed included",
                    m -> m.business.firmsByForm[n]));
            indicators.add(new Indicator(
                    "firms.jobs." + code,
                    "Jobs in " + sector.title(),
                    Measure.total("people", Direction.NEITHER),
                    "people at work in firms of the form",
                    m -> m.business.jobsByForm[n]));
            indicators.add(new Indicator(
                    "wealth.equity." + code,
                    "Equity of " + sector.title(),
                    Measure.total("pounds", Direction.NEITHER),
                    "deposits and capital less loans of firms of the form",
                    m -> m.business.equityByForm[n]));
            indicators.add(new Indicator(
                    "firms.survival.5-years." + code,
                    "Survival of " + sector.title() + ", five years",
                    Measure.mean("share", Direction.NEITHER),
                    "as firms.survival.5-years, of enterprises founded in the form",
                    m -> m.survival.after(Survival.YEARS, n)));
            indicators.add(new Indicator(
                    "retention.lm3." + code,
                    "LM3 of " + sector.title(),
                    Measure.mean("ratio", Direction.HIGHER_IS_BETTER),
                    "as retention.lm3.all, of a pound received by firms of the form",
                    m -> m.multiplier.of(sector)));
            indicators.add(new Indicator(
                    "retention.surplus." + code,
                    "Surplus that stays in the place, " + sector.title(),
                    Measure.mean("share", Direction.HIGHER_IS_BETTER),
                    "as retention.surplus.all, of firms of the form",
                    m -> m.profits.surplusStays(sector)));
        }
        return indicators;
    }
}
