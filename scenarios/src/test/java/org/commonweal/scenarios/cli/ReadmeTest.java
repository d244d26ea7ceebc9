package org.commonweal.scenarios.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonweal.model.ModelSpec;
import org.commonweal.parameter.ParameterReader;
import org.commonweal.parameter.Setting;
import org.commonweal.scenarios.Home;
import org.commonweal.scenarios.place.PlaceReader;
import org.commonweal.scenarios.run.Stop;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.ParseResult;

/** What the README names exists, and what it tells people to type is understood. */
class ReadmeTest {
    private static final Pattern LINK = Pattern.compile("]\\(([^):]+)\\)");
    private static final Pattern IN_THE_HOUSE =
            Pattern.compile("(sim-core|results|scenarios|notebooks|docs)/[\\w./-]+");
    private static final Pattern CLASS = Pattern.compile("@?([A-Z]\\w*[a-z]\\w*)");
    private static final String ESTIMATE = "estimate.";

    private static final Path HOME = Home.find();
    private static final WrittenPage PAGE = WrittenPage.of("README.md", "notebooks/README.md");

    @Test
    void everyPathItNamesExists() {
        Stream<String> written =
                PAGE.code().filter(text -> IN_THE_HOUSE.matcher(text).matches());
        assertThat(Stream.concat(PAGE.found(LINK), written))
                .hasSizeGreaterThan(8)
                .filteredOn(path -> !Files.exists(HOME.resolve(path)))
                .isEmpty();
    }

    @Test
    void everyClassItNamesExists() {
        Set<String> known = new ClassFileImporter()
                .importPackages("org.commonweal").stream()
                        .map(JavaClass::getSimpleName)
                        .collect(Collectors.toSet());
        assertThat(PAGE.code()
                        .map(CLASS::matcher)
                        .filter(code -> code.matches())
                        .map(code -> code.group(1)))
                .hasSizeGreaterThan(15)
                .filteredOn(name -> !known.contains(name))
                .isEmpty();
    }

    @Test
    void everyCommandIsUnderstood() {
        assertThat(PAGE.commands())
                .hasSizeGreaterThan(15)
                .allSatisfy(command -> assertThatCode(() -> parse(command)).doesNotThrowAnyException());
    }

    @Test
    void everySettingItShowsCanBeSet() {
        for (List<String> command : PAGE.commands()) {
            for (String text : settings(command)) {
                String key = text.substring(0, text.indexOf('='));
                String value = text.substring(text.indexOf('=') + 1);
                assertThatCode(() -> set(key, value)).as(text).doesNotThrowAnyException();
            }
        }
    }

    private static void set(String key, String value) {
        if (key.startsWith(ESTIMATE)) {
            PlaceReader.read(Home.places(), "preston", Map.of(key.substring(ESTIMATE.length()), value));
        } else {
            ParameterReader.read(ModelSpec.class, List.of(new Setting(key, value, "", "README")));
        }
    }

    /** The values of {@code --set}, those left out that a loop fills in. */
    private static List<String> settings(List<String> command) {
        ParseResult verb = parse(command).subcommand();
        List<String> values = verb == null ? List.of() : verb.matchedOptionValue("--set", List.of());
        return values.stream().filter(value -> !value.contains("$")).toList();
    }

    private static ParseResult parse(List<String> command) {
        return new CommandLine(new Main(new Stop())).parseArgs(command.toArray(String[]::new));
    }
}
