package org.commonweal.scenarios.casebook;

import org.commonweal.fiscal.FiscalSystem;

/** What a case asks of the rules, answered by the rules that a month uses. */
interface Asked {

    /** The answer, in the case's unit: pounds or a share. */
    double answer(FiscalSystem rules, Facts told);

    /** The name of an enum constant in the table. */
    static String nameOf(Enum<?> constant) {
        return constant.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
