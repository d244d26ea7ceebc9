package org.commonweal;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonweal.economy.Industry;
import org.commonweal.model.ModelSpec;
import org.commonweal.money.Flow;
import org.commonweal.money.Instrument;
import org.commonweal.money.Ledger;
import org.commonweal.money.Sector;
import org.commonweal.parameter.ParameterTable;
import org.commonweal.time.Phase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** MODEL.md says what the code computes: all of it, and nothing that is not there. */
class ModelDocumentTest {
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final Pattern CLASS = Pattern.compile("([A-Z]\\w*[a-z]\\w*)(?:\\.(\\w+))?");
    private static final Pattern CONSTANT = Pattern.compile("[A-Z][A-Z_]+");
    private static final Pattern KEY = Pattern.compile("[a-z-]+(\\.[a-z-]+)+(\\.<industry>)?|[a-z]+\\.<industry>");
    private static final Pattern ONE_FORM = Pattern.compile("^(ownership)\\.[a-z-]+\\.");
    private static final String EACH_INDUSTRY = "<industry>";
    private static final Collection<JavaClass> HOUSE = new ClassFileImporter()
            .importUrl(Ledger.class.getProtectionDomain().getCodeSource().getLocation()).stream()
                    .filter(type -> !type.isAnonymousClass())
                    .toList();
    private static final List<String> KEYS = ParameterTable.declared(ModelSpec.class).stream()
            .map(ParameterTable.Row::key)
            .distinct()
            .toList();

    private static Set<String> said;

    @BeforeAll
    static void read() throws IOException {
        Path here = Path.of("MODEL.md");
        String page =
                Files.readString(Files.exists(here) ? here : Path.of("sim-core").resolve(here));
        said = CODE.matcher(page)
                .results()
                .map(code -> code.group(1))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    @Test
    void everyClassAndMemberItNamesExists() {
        assertThat(named(CLASS)).hasSizeGreaterThan(50);
        assertThat(named(CLASS)).filteredOn(name -> !exists(name)).isEmpty();
    }

    @Test
    void everyConstantItNamesExists() {
        Set<String> constants = HOUSE.stream()
                .filter(JavaClass::isEnum)
                .flatMap(type -> Arrays.stream(type.reflect().getEnumConstants()))
                .map(constant -> ((Enum<?>) constant).name())
                .collect(Collectors.toSet());
        Sector.CORE.forEach(sector -> constants.add(sector.name()));
        assertThat(named(CONSTANT))
                .filteredOn(name -> !constants.contains(name))
                .isEmpty();
    }

    @Test
    void everyParameterItNamesExists() {
        Set<String> known = KEYS.stream()
                .flatMap(key -> Stream.of(key, shared(key), byIndustry(key)))
                .collect(Collectors.toSet());
        assertThat(named(KEY)).filteredOn(name -> !known.contains(name)).isEmpty();
    }

    @Test
    void itLeavesNoParameterOut() {
        assertThat(KEYS)
                .filteredOn(key -> Stream.of(key, shared(key), byIndustry(key)).noneMatch(said::contains))
                .isEmpty();
    }

    @Test
    void itLeavesNoPhaseFlowOrInstrumentOut() {
        assertThat(Stream.of(Phase.values(), Flow.values(), Instrument.values())
                        .flatMap(Arrays::stream)
                        .map(Enum::name))
                .filteredOn(name -> !said.contains(name))
                .isEmpty();
    }

    @Test
    void itLeavesNoClassOfARoomOfASubjectOut() {
        List<String> rooms = List.of(
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
                "household");
        Set<String> classes = said.stream().map(name -> name.split("\\.")[0]).collect(Collectors.toSet());
        assertThat(HOUSE.stream()
                        .filter(type -> rooms.contains(type.getPackageName().replace("org.commonweal.", "")))
                        .filter(JavaClass::isTopLevelClass)
                        .map(JavaClass::getSimpleName)
                        .filter(name -> !name.equals("package-info")))
                .filteredOn(name -> !classes.contains(name))
                .isEmpty();
    }

    private static boolean exists(String name) {
        String[] parts = name.split("\\.");
        return HOUSE.stream()
                .filter(type -> type.getSimpleName().equals(parts[0]))
                .anyMatch(type -> parts.length == 1 || has(type, parts[1]));
    }

    private static boolean has(JavaClass type, String member) {
        Stream<String> members = type.getMembers().stream().map(JavaMember::getName);
        Stream<String> nested =
                Arrays.stream(type.reflect().getDeclaredClasses()).map(Class::getSimpleName);
        return Stream.concat(members, nested).anyMatch(member::equals);
    }

    /** The key that sets an assumption of all legal forms together. */
    private static String shared(String key) {
        return ONE_FORM.matcher(key).replaceFirst("$1.");
    }

    /** The key with {@code <industry>} in place of its last word, where that is an industry. */
    private static String byIndustry(String key) {
        return Industry.OF_FIRMS.stream()
                .map(industry -> "." + industry.code().replace('_', '-'))
                .filter(key::endsWith)
                .map(ending -> key.substring(0, key.length() - ending.length() + 1) + EACH_INDUSTRY)
                .findFirst()
                .orElse(key);
    }

    private static Stream<String> named(Pattern kind) {
        return said.stream().filter(name -> kind.matcher(name).matches());
    }
}
