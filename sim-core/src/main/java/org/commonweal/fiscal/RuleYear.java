package org.commonweal.fiscal;

import org.commonweal.parameter.Answers;
import org.commonweal.parameter.Edition;

/**
 * The tax year whose rules are in force: it gives all statutory numbers of the fiscal system their values, from
 * {@code rule-year.csv}; 2025-26 are those that are declared. Years of which a number is not known, and 2022-23, in the
 * middle of which the rates and thresholds of national insurance changed, are no answers.
 */
@Answers({
    RuleYear.Rules2025To26.class,
    RuleYear.Rules2018To19.class,
    RuleYear.Rules2021To22.class,
    RuleYear.Rules2023To24.class,
    RuleYear.Rules2024To25.class,
    RuleYear.Rules2026To27.class
})
public sealed interface RuleYear {

    /** The year from 6 April 2018. */
    @Edition("2018-19")
    record Rules2018To19() implements RuleYear {}

    /** The year from 6 April 2021. */
    @Edition("2021-22")
    record Rules2021To22() implements RuleYear {}

    /** The year from 6 April 2023, with the rate of national insurance of its first nine months. */
    @Edition("2023-24")
    record Rules2023To24() implements RuleYear {}

    /** The year from 6 April 2024. */
    @Edition("2024-25")
    record Rules2024To25() implements RuleYear {}

    /** The year from 6 April 2025. */
    @Edition("2025-26")
    record Rules2025To26() implements RuleYear {}

    /** The year from 6 April 2026, as enacted by the Finance Act and uprating orders before it. */
    @Edition("2026-27")
    record Rules2026To27() implements RuleYear {}
}
