package org.commonweal.results.report;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.commonweal.results.report.html.Element;
import org.commonweal.results.report.html.Section;

/** The terms of the pages and what they mean, for those who do not know the field: as the project's glossary has them. */
public final class Terms {
    private static final Map<String, String> TERMS = terms();

    private Terms() {}

    /** Meanings by term, in the order in which they are read. */
    public static Map<String, String> meanings() {
        return Collections.unmodifiableMap(TERMS);
    }

    /** The terms as the last section of a page. */
    public static Section section() {
        Element list = Element.of("dl");
        TERMS.forEach((term, meaning) -> list.with(Element.of("dt", term), Element.of("dd", meaning)));
        return new Section("glossary", "What the words mean", List.of(list));
    }

    private static Map<String, String> terms() {
        Map<String, String> terms = new LinkedHashMap<>();
        terms.put("baseline", "The scenario with which the others are compared.");
        terms.put("scenario", "A question to the model: the baseline plus differences.");
        terms.put("effect", "Scenario less baseline, mean over the last years of a run and over pairs.");
        terms.put(
                "pair",
                "Two runs with the same seed, one of the scenario and one of the baseline, that share their luck.");
        terms.put("95 % interval", "The confidence interval of a mean by Student's t, over seeds.");
        terms.put(
                "interval of an effect",
                "By Student's t over pairs, with the confidence of the rule for false discoveries: it leaves out zero exactly when the effect is called different from zero.");
        terms.put(
                "net of cost",
                "Household income, or earnings in the country, less all that levers cost, whoever pays.");
        terms.put(
                "statistically distinguishable from zero",
                "An effect that the rule for false discoveries calls different from zero, all effects of the comparison considered; otherwise it is not distinguishable from zero, which does not say that it is zero.");
        terms.put("variant", "The model with other assumptions, in which the same comparison is made again.");
        terms.put("seed", "The number that all luck of a run follows from: the same seed, the same luck.");
        terms.put("scale", "Simulated households for each real one; totals are those of the whole place all the same.");
        terms.put("burn-in", "Years before the run proper, in which the place settles.");
        terms.put(
                "anchor institution",
                "A large public or charitable body that will not move away: council, hospital, university, college, housing association.");
        terms.put(
                "decile",
                "One of ten equal groups of households ranked by income or wealth; of neighbourhoods, by deprivation.");
        terms.put("quintile", "One of five such groups.");
        terms.put(
                "equivalised disposable income",
                "Income after taxes and benefits, divided by the household's size on the modified OECD scale.");
        terms.put(
                "Lorenz curve",
                "What the poorest 10 %, 20 % and so on have of the whole; a straight line if all had the same.");
        terms.put(
                "private wealth",
                "What households own less what they owe: money, property, pension rights and the firms they own. As surveys count leaves out firms.");
        terms.put(
                "common wealth",
                "What people of a place hold together and nobody can take out alone: firms of workers, members, the community and the council, the community fund, social housing.");
        terms.put(
                "holder",
                "Whoever the equity of a firm belongs to: an owner household, members, workers together, the community, the council, somebody outside.");
        terms.put(
                "Gini coefficient, Palma ratio",
                "Measures of inequality: 0 to 1; share of the top 10 % over that of the bottom 40 %.");
        terms.put(
                "net Exchequer balance",
                "Taxes and contributions paid to national government less grants, benefits and public pensions paid by it.");
        terms.put(
                "LM3",
                "Local multiplier of three rounds: what a pound becomes in the place when it is spent, spent again and once more.");
        return terms;
    }
}
