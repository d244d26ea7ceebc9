package org.commonweal.scenarios.sensitivity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Factors that are moved together.
 *
 * @param name what they are: the beginning of their keys
 * @param members their places among all factors
 */
public record Group(String name, List<Integer> members) {
    private static final int LARGE = 25;

    /** Copies the list. */
    public Group {
        members = List.copyOf(members);
    }

    /** Every factor a group of its own. */
    static List<Group> each(List<Factor> factors) {
        return IntStream.range(0, factors.size())
                .mapToObj(i -> new Group(factors.get(i).key(), List.of(i)))
                .toList();
    }

    /** Factors of one room of the model together, of large rooms those of one part. */
    static List<Group> rooms(List<Factor> factors) {
        List<Group> groups = new ArrayList<>();
        for (Group room :
                by(factors, 1, IntStream.range(0, factors.size()).boxed().toList())) {
            if (room.members.size() > LARGE) {
                groups.addAll(by(factors, 2, room.members));
            } else {
                groups.add(room);
            }
        }
        return groups;
    }

    private static List<Group> by(List<Factor> factors, int words, List<Integer> members) {
        Map<String, List<Integer>> byName = new LinkedHashMap<>();
        for (int member : members) {
            String[] names = factors.get(member).key().split("\\.");
            String name = names.length <= words
                    ? names[0]
                    : String.join(".", List.of(names).subList(0, words));
            byName.computeIfAbsent(name, n -> new ArrayList<>()).add(member);
        }
        return byName.entrySet().stream()
                .map(entry -> new Group(entry.getKey(), entry.getValue()))
                .toList();
    }
}
