package org.commonweal.results.compare;

import java.util.List;
import org.commonweal.results.account.SwitchLine;
import org.commonweal.results.archive.SeriesMeta;
import org.commonweal.results.overnight.Overnight;

/**
 * A comparison of scenarios with a baseline: everything that its report says.
 *
 * @param frame what was run
 * @param scenarios the compared scenarios, the baseline first
 * @param catalogue what each indicator is
 * @param variants the comparison under several variants of the model, that of the scenarios themselves first
 * @param paths how indicators went over time
 * @param groups who gains and who loses
 * @param curves Lorenz curves
 * @param accounts where the money of a switch comes from and goes to
 * @param costs what each lever cost, and whose account it was on
 * @param unitCosts what an additional job, and a resident in work more, cost
 * @param failures what failed, and in how many runs
 * @param pounds where a pound goes
 * @param pairing what pairs of the same seed gain in precision
 * @param overnight what other rules of taxes and benefits would do overnight
 */
public record Comparison(
        Frame frame,
        List<ComparedScenario> scenarios,
        List<SeriesMeta> catalogue,
        List<ModelVariant> variants,
        List<IndicatorPath> paths,
        List<GroupEffect> groups,
        List<Curve> curves,
        List<SwitchLine> accounts,
        List<Cost> costs,
        List<UnitCost> unitCosts,
        List<Failure> failures,
        List<PoundTrace> pounds,
        List<Pairing> pairing,
        Overnight overnight) {}
