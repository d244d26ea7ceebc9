package org.commonweal.model;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import org.commonweal.money.Nominal;

/** Puts real rates in the place of all that are declared {@link Nominal}, wherever they stand in rules, levers and shocks. */
final class RealTerms {
    private final PriceRule prices;

    RealTerms(PriceRule prices) {
        this.prices = prices;
    }

    /** The same rules in real terms; records without a nominal rate are the same objects. */
    <T extends Record> T of(T rules) {
        return cast(real(rules));
    }

    @SuppressWarnings("unchecked")
    private static <T> T cast(Object same) {
        return (T) same;
    }

    private Object real(Object given) {
        if (given instanceof List<?> members) {
            return members.stream().map(this::real).toList();
        }
        return given instanceof Record record ? rebuilt(record) : given;
    }

    private Object rebuilt(Record record) {
        RecordComponent[] parts = record.getClass().getRecordComponents();
        Object[] values = new Object[parts.length];
        boolean changed = false;
        try {
            for (int n = 0; n < parts.length; n++) {
                parts[n].getAccessor().setAccessible(true);
                Object before = parts[n].getAccessor().invoke(record);
                boolean nominal = parts[n].isAnnotationPresent(Nominal.class);
                values[n] = nominal ? prices.real((double) before) : real(before);
                changed |= !values[n].equals(before);
            }
            return changed ? construct(record.getClass(), parts, values) : record;
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException(
                    "Cannot put " + record.getClass().getSimpleName() + " in real terms", broken);
        }
    }

    private static Object construct(Class<?> type, RecordComponent[] parts, Object[] values)
            throws ReflectiveOperationException {
        Class<?>[] types = Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Constructor<?> constructor = type.getDeclaredConstructor(types);
        constructor.setAccessible(true);
        return constructor.newInstance(values);
    }
}
