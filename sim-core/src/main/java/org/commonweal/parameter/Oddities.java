package org.commonweal.parameter;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.commonweal.parameter.Odd.Oddity;

/** What is {@linkplain Odd odd} about a specification, wherever in it, with whole keys in place of components' names. */
public final class Oddities {
    private final List<Oddity> found = new ArrayList<>();

    private Oddities() {}

    /** All of it, in the order of the parameters. */
    public static List<Oddity> of(Record spec) {
        Oddities oddities = new Oddities();
        oddities.look(null, spec);
        return List.copyOf(oddities.found);
    }

    private void look(Slot at, Object owner) {
        List<Slot> slots = Slot.of(at, owner.getClass());
        if (owner instanceof Odd odd) {
            odd.oddities().forEach(oddity -> found.add(withKeys(oddity, slots)));
        }
        for (Slot slot : slots) {
            if (slot.isList()) {
                Iterator<?> members = ((List<?>) slot.in(owner)).iterator();
                slot.members().forEach(member -> look(member, members.next()));
            } else if (slot.parameter() == null) {
                look(slot, slot.in(owner));
            }
        }
    }

    private static Oddity withKeys(Oddity oddity, List<Slot> slots) {
        List<String> keys = oddity.components().stream()
                .flatMap(name -> slots.stream().filter(slot -> slot.name().equals(name)))
                .map(Slot::key)
                .toList();
        String what = oddity.what().replaceFirst("^" + oddity.components().get(0), keys.get(0));
        return new Oddity(keys, what, oddity.why(), oddity.advice());
    }
}
