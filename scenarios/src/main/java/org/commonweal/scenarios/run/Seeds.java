package org.commonweal.scenarios.run;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The same trial with seeds that follow each other.
 *
 * @param first the trial with the first seed
 * @param count how many seeds
 */
public record Seeds(Trial first, int count) implements Design {

    @Override
    public List<Trial> trials() {
        return IntStream.range(0, count).mapToObj(first::withPair).toList();
    }
}
