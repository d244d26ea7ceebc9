package org.commonweal.scenarios.live;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import sim.util.Propertied;
import sim.util.Properties;

/** What an inspector shows of somebody: lines that are read anew each month. MASON asks who is clicked on for them. */
final class Card extends Properties implements Propertied {
    private static final long serialVersionUID = 1L;

    private final String title;
    private final transient List<Line> lines = new ArrayList<>();

    /** A line: what it is, and what it says. */
    private record Line(String name, Supplier<Object> value) {}

    Card(String title) {
        this.title = title;
    }

    /** Adds a line. */
    Card with(String name, Supplier<Object> value) {
        lines.add(new Line(name, value));
        return this;
    }

    /** Adds an amount of money. @param pence gives it */
    Card money(String name, Supplier<Long> pence) {
        return with(name, () -> pounds(pence.get()));
    }

    private static String pounds(long pence) {
        return String.format(Locale.UK, "%s£%,.2f", pence < 0 ? "−" : "", Math.abs(pence) / 100.0);
    }

    @Override
    public Properties properties() {
        return this;
    }

    @Override
    public boolean isVolatile() {
        return true;
    }

    @Override
    public int numProperties() {
        return lines.size();
    }

    @Override
    public Object getValue(int index) {
        return lines.get(index).value.get();
    }

    @Override
    public boolean isReadWrite(int index) {
        return false;
    }

    @Override
    public String getName(int index) {
        return lines.get(index).name;
    }

    @Override
    public Class<?> getType(int index) {
        return String.class;
    }

    @Override
    protected Object _setValue(int index, Object value) {
        return getValue(index);
    }

    @Override
    public String toString() {
        return title;
    }
}
