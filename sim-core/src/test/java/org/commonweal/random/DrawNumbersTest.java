package org.commonweal.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Nobody numbers draws by arithmetic of their own, which may collide: pairs are numbered by {@link Pairs}. */
class DrawNumbersTest {
    private static final Pattern CALL =
            Pattern.compile("Draws\\.(bits|uniform|below|normal|lognormal|happens|stochasticRound)\\(");
    private static final Pattern ARITHMETIC = Pattern.compile("[*+]|<<|0x");

    @Test
    void numbersOfDrawsAreNotMadeByHand() throws IOException {
        List<String> byHand = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".java") && !path.endsWith("Draws.java"))
                    .toList()) {
                for (String number : numbers(Files.readString(file))) {
                    if (ARITHMETIC.matcher(number).find()) {
                        byHand.add(file.getFileName() + ": " + number);
                    }
                }
            }
        }
        assertThat(byHand).isEmpty();
    }

    @Test
    void arithmeticIsSeenWhereverItStands() {
        assertThat(numbers("x = Draws.uniform(key, 8 * f + n, 0) * 2;")).containsExactly("8 * f + n", "0");
        assertThat(numbers("Draws.happens(a * b, key, PAIRS.number(n + 1, f), 2 * n)"))
                .containsExactly("PAIRS.number", "2 * n");
    }

    /** The agents and the last arguments of all draws in a source, without what stands in calls within them. */
    private static List<String> numbers(String source) {
        List<String> numbers = new ArrayList<>();
        Matcher call = CALL.matcher(source);
        while (call.find()) {
            List<String> arguments = arguments(source, call.end());
            numbers.addAll(arguments.subList(arguments.size() - 2, arguments.size()));
        }
        return numbers;
    }

    private static List<String> arguments(String source, int from) {
        List<String> arguments = new ArrayList<>();
        StringBuilder argument = new StringBuilder();
        int depth = 0;
        for (int i = from; depth >= 0; i++) {
            char c = source.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth < 0 || depth == 0 && c == ',') {
                arguments.add(argument.toString().strip());
                argument.setLength(0);
            } else if (depth == 0 && c != ')') {
                argument.append(c);
            }
        }
        return arguments;
    }
}
