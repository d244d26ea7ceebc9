package org.commonweal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/**
 * A number that the model assumes has a unit, a range, a source and a status: it is declared by an annotation. The sources
 * of the rooms that open the place, act in the month and measure it have no others, besides those of arithmetic and those
 * that a list lets pass, each for a reason: a definition, a bound of a calculation, or the number of a draw.
 */
class StrayNumbersTest {
    private static final String EXCEPTIONS = "stray-numbers.txt";
    private static final int MOST_EXCEPTIONS = 97;

    private static final List<String> ROOMS = List.of(
            "claims",
            "economy",
            "ownership",
            "fiscal",
            "trade",
            "credit",
            "pension",
            "labour",
            "production",
            "procurement",
            "publicfinance",
            "housing",
            "transfer",
            "enterprise",
            "household",
            "place",
            "measure",
            "policy",
            "shock",
            "indicator",
            "genesis");

    /** Nothing, one and two of something; months and weeks of a year, pence of a pound. */
    private static final Set<Double> ARITHMETIC = Set.of(-1.0, 0.0, 1.0, 2.0, 12.0, 52.0, 100.0);

    private static final Path SOURCES =
            Path.of(System.getProperty("basedir", "."), "src", "main", "java", "org", "commonweal");

    @Test
    void numbersThatTheModelAssumesAreDeclared() throws IOException {
        Set<String> found = new TreeSet<>();
        numbers(sources()).forEach((what, times) -> found.add(what + (times > 1 ? " x" + times : "")));
        Exceptions.check(EXCEPTIONS, MOST_EXCEPTIONS, found);
    }

    @Test
    void aStrayNumberIsFoundWhereverItStands() {
        JavaFileObject rule = source("""
                package org.commonweal.room;

                class Rule {
                    static final double FLOOR = 0.3;

                    double spend(@Param(value = 7, min = 0) double income, long key) {
                        return 0.8 * income / 12 + (Draws.happens(0.4, key, 1_000L + 5, 6) ? FLOOR : 0.8);
                    }
                }
                """);
        assertThat(numbers(List.of(rule)))
                .containsOnly(entry("room/Rule.FLOOR", 1), entry("room/Rule 0.8", 2), entry("room/Rule 0.4", 1));
    }

    private static List<JavaFileObject> sources() throws IOException {
        List<JavaFileObject> sources = new ArrayList<>();
        for (String room : ROOMS) {
            try (Stream<Path> files = Files.list(SOURCES.resolve(room))) {
                for (Path file :
                        files.filter(name -> name.toString().endsWith(".java")).toList()) {
                    sources.add(source(Files.readString(file)));
                }
            }
        }
        return sources;
    }

    private static JavaFileObject source(String text) {
        return new SimpleJavaFileObject(URI.create("string:///Source.java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreErrors) {
                return text;
            }
        };
    }

    /** The numbers in sources and how often they stand there, by class and value, or by class and constant. */
    private static Map<String, Integer> numbers(List<JavaFileObject> sources) {
        Numbers numbers = new Numbers();
        JavacTask task =
                (JavacTask) ToolProvider.getSystemJavaCompiler().getTask(null, null, null, null, null, sources);
        try {
            for (CompilationUnitTree unit : task.parse()) {
                String room = unit.getPackageName().toString().replaceFirst(".*\\.", "");
                unit.getTypeDecls().forEach(type -> numbers.scan(type, new Place(room + "/" + name(type), "")));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return numbers.found;
    }

    private static String name(Tree type) {
        return ((ClassTree) type).getSimpleName().toString();
    }

    /** Where a number stands: in which class, and in which constant, if in any. */
    private record Place(String type, String constant) {}

    private static final class Numbers extends TreeScanner<Void, Place> {
        private static final Pattern DRAW = Pattern.compile("(.*\\.)?[dD]raws\\.(\\w+)");
        private static final Set<String> TAKE_A_NUMBER = Set.of("happens", "stochasticRound", "below");

        private final Map<String, Integer> found = new TreeMap<>();

        @Override
        public Void visitAnnotation(AnnotationTree declaration, Place place) {
            return null;
        }

        @Override
        public Void visitVariable(VariableTree variable, Place place) {
            boolean constant = variable.getModifiers().getFlags().contains(Modifier.STATIC);
            String name = variable.getName().toString();
            return super.visitVariable(variable, constant ? new Place(place.type, name) : place);
        }

        /** What draws are for is said by numbers; only their chances, and what they round, belong to the model. */
        @Override
        public Void visitMethodInvocation(MethodInvocationTree call, Place place) {
            var draw = DRAW.matcher(call.getMethodSelect().toString());
            if (!draw.matches()) {
                return super.visitMethodInvocation(call, place);
            }
            List<? extends ExpressionTree> arguments = call.getArguments();
            return scan(arguments.subList(0, TAKE_A_NUMBER.contains(draw.group(2)) ? 1 : 0), place);
        }

        /** So do the spans by which the draws of pairs are numbered. */
        @Override
        public Void visitNewClass(NewClassTree made, Place place) {
            return made.getIdentifier().toString().equals("Pairs") ? null : super.visitNewClass(made, place);
        }

        @Override
        public Void visitLiteral(LiteralTree literal, Place place) {
            if (literal.getValue() instanceof Number number && !ARITHMETIC.contains(number.doubleValue())) {
                String what = place.constant.isEmpty() ? " " + number : "." + place.constant;
                found.merge(place.type + what, 1, Integer::sum);
            }
            return null;
        }
    }
}
