package org.commonweal.parameter;

import java.util.List;

/**
 * A value that a user gave for a key.
 *
 * @param key {@code slot.component} in kebab case, e.g. {@code consumption.adjustment}, or a slot that is chosen
 *     by name
 * @param value the text as given, e.g. {@code 15 %}, {@code off}, {@code wealth-target}
 * @param source who says so; empty when the user did not say
 * @param where {@code file:line} or {@code --set}
 */
public record Setting(String key, String value, String source, String where) {

    /**
     * The number that its value says, read as a parameter of the unit would be.
     *
     * @param unit as a table writes it, e.g. {@code GBP a month}; of a unit that is not known, numbers are written without
     * @throws ParameterException with its one problem
     */
    public double number(String unit, double least, double most) {
        Unit known = UnitText.of(UnitText.normal(unit));
        Unit wanted = known == null ? Unit.RATIO : known;
        try {
            return ValueText.parse(
                    new Declaration(least, wanted, least, most, "", "", Status.ASSUMED, Double.NaN),
                    double.class,
                    value);
        } catch (Refused refused) {
            throw new ParameterException(List.of(new ParameterException.Problem(
                    where,
                    key + ": " + ValueText.quoted(value) + " " + refused.getMessage(),
                    refused.allowed(),
                    refused.hint())));
        }
    }

    /** The file or option it stands in, without the line. */
    String place() {
        return where.replaceFirst(":\\d+$", "");
    }
}
