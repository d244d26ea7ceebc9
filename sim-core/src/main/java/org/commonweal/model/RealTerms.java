package org.commonweal.model;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import org.commonweal.money.AgainstTrend;
import org.commonweal.money.Nominal;

/**
 * Puts rates against the trend in the place of all that are declared {@link Nominal} or {@link AgainstTrend}, wherever they
 * stand in rules, levers and shocks: less inflation, less growth.
 */
final class RealTerms {
    private final PriceRule prices;
    private final GrowthRule growth;

    RealTerms(PriceRule prices, GrowthRule growth) {
        this.prices = prices;
        this.growth = growth;
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

    private Object real(RecordComponent part, Object before) {
        AgainstTrend how = part.getAnnotation(AgainstTrend.class);
        if (how != null) {
            return growth.against((double) before, how);
        }
        boolean nominal = part.isAnnotationPresent(Nominal.class);
        return nominal ? prices.real((double) before, growth) : real(before);
    }

    private Object rebuilt(Record record) {
        RecordComponent[] parts = record.getClass().getRecordComponents();
        Object[] values = new Object[parts.length];
        boolean changed = false;
        try {
            for (int n = 0; n < parts.length; n++) {
                parts[n].getAccessor().setAccessible(true);
                Object before = parts[n].getAccessor().invoke(record);
                values[n] = real(parts[n], before);
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
