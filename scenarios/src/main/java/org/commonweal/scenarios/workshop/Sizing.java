package org.commonweal.scenarios.workshop;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.commonweal.parameter.Unit;
import org.commonweal.scenarios.BadInput;
import org.commonweal.scenarios.Problem;

/**
 * What is made larger or smaller while somebody looks for what it would take: one dial, or all shares of a mix together.
 *
 * @param base the choice without it
 * @param parts what is moved, each from one value to another
 */
record Sizing(Choice base, List<Part> parts) {
    private static final MathContext BRIEF = new MathContext(3);
    private static final String VARY = "vary";

    /** A dial that is moved. */
    private record Part(Dial dial, double from, double to) {
        String text(double size) {
            double value = from + size * (to - from);
            double brief = dial.whole()
                    ? Math.rint(value)
                    : new BigDecimal(value).round(BRIEF).doubleValue();
            return new BigDecimal(Double.toString(Math.max(from, Math.min(to, brief))))
                    .stripTrailingZeros()
                    .toPlainString();
        }
    }

    /** All that can be: the dials that are a size, and the mixes of the library. */
    static List<String> names(Dials dials) {
        return Stream.concat(
                        dials.dials().values().stream().filter(Sizing::isSize).map(Dial::key),
                        dials.presets().stream().filter(Sizing::isMix).map(Preset::name))
                .toList();
    }

    private static boolean isSize(Dial dial) {
        return !dial.unit().equals(Dials.SWITCH) && !dial.unit().equals(Unit.YEARS.symbol());
    }

    private static boolean isMix(Preset preset) {
        return preset.settings().keySet().stream().allMatch(key -> key.startsWith(Dials.MIX));
    }

    /**
     * The one of a name, beside what a group has chosen otherwise. Of a lever that the group does not use, the rest is as the
     * library has it.
     *
     * @throws BadInput if there is none, or the choice leaves it no room
     */
    static Sizing of(String name, Choice choice, Dials dials) {
        if (!names(dials).contains(name)) {
            throw new BadInput(VARY, "there is nothing to move called " + Problem.quoted(name), "", "");
        }
        Map<String, String> base = new TreeMap<>(choice.settings());
        List<Part> parts = new ArrayList<>();
        Optional<Preset> mix = dials.presets().stream()
                .filter(preset -> preset.name().equals(name))
                .findFirst();
        if (mix.isPresent()) {
            base.keySet().removeIf(key -> key.startsWith(Dials.MIX));
            new TreeMap<>(mix.get().settings())
                    .forEach((key, share) -> parts.add(new Part(dials.dials().get(key), 0, Double.parseDouble(share))));
        } else {
            Dial dial = dials.dials().get(name);
            rest(name, base, dials).forEach(base::putIfAbsent);
            base.remove(name);
            parts.add(new Part(dial, dial.min(), Math.min(dial.most(), room(dial, base))));
        }
        return new Sizing(new Choice(choice.place(), choice.circumstances(), base), parts);
    }

    /** What the library sets beside a dial of a lever of which nothing is set. */
    private static Map<String, String> rest(String key, Map<String, String> base, Dials dials) {
        String lever = key.substring(0, key.lastIndexOf('.') + 1);
        boolean isUsed = base.keySet().stream().anyMatch(one -> one.startsWith(lever));
        return isUsed || key.startsWith(Dials.MIX)
                ? Map.of()
                : dials.presets().stream()
                        .filter(preset -> preset.settings().containsKey(key)
                                && preset.settings().keySet().stream().allMatch(one -> one.startsWith(lever)))
                        .findFirst()
                        .map(Preset::settings)
                        .orElse(Map.of());
    }

    /** What other legal forms leave. */
    private static double room(Dial dial, Map<String, String> base) {
        if (!dial.key().startsWith(Dials.MIX)) {
            return Double.POSITIVE_INFINITY;
        }
        BigDecimal taken = base.entrySet().stream()
                .filter(setting -> setting.getKey().startsWith(Dials.MIX))
                .map(setting -> new BigDecimal(setting.getValue()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        double room = BigDecimal.ONE.subtract(taken).doubleValue();
        if (room <= 0) {
            throw new BadInput(VARY, "the other legal forms have all jobs already", "a mix that leaves some", "");
        }
        return room;
    }

    /** What is moved, at a size. @param size from 0, as little as there can be, to 1, as much as there can be */
    Map<String, String> moved(double size) {
        Map<String, String> moved = new TreeMap<>();
        parts.forEach(part -> moved.put(part.dial().key(), part.text(size)));
        return moved;
    }

    /** The choice at a size. Legal forms at zero are left as they are. */
    Choice at(double size) {
        Map<String, String> settings = new TreeMap<>(base.settings());
        settings.putAll(moved(size));
        settings.entrySet()
                .removeIf(setting ->
                        setting.getKey().startsWith(Dials.MIX) && new BigDecimal(setting.getValue()).signum() == 0);
        return new Choice(base.place(), base.circumstances(), settings);
    }
}
