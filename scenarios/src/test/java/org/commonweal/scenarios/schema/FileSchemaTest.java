package org.commonweal.scenarios.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonweal.scenarios.BadInput;
import org.commonweal.scenarios.Home;
import org.commonweal.scenarios.batch.BatchPlan;
import org.commonweal.scenarios.batch.ExperimentReader;
import org.commonweal.scenarios.calibration.CalibrationReader;
import org.commonweal.scenarios.run.TrialReader;
import org.commonweal.scenarios.scenario.ScenarioReader;
import org.junit.jupiter.api.Test;

/** What the schemas say of a file is what the program says of it. */
class FileSchemaTest {
    private static final Map<FileSchema, Schema> SCHEMAS =
            Arrays.stream(FileSchema.values()).collect(Collectors.toMap(file -> file, FileSchemaTest::schema));
    private static final Path STORED = Home.find().resolve("scenarios").resolve("schema");
    private static final Path BROKEN = Home.find()
            .resolve("scenarios")
            .resolve("src")
            .resolve("test")
            .resolve("resources")
            .resolve("broken");

    private static Schema schema(FileSchema file) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(file.text(), InputFormat.JSON);
    }

    private static String name(FileSchema file) {
        return file.name().toLowerCase(Locale.ROOT);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }

    private static List<Error> errors(FileSchema schema, Path file) throws IOException {
        return SCHEMAS.get(schema).validate(Files.readString(file), InputFormat.YAML, context -> {});
    }

    private static FileSchema kind(Path file) {
        return Arrays.stream(FileSchema.values())
                .filter(kind -> file.getFileName().toString().startsWith(name(kind) + "-"))
                .findFirst()
                .orElseThrow();
    }

    private static Object read(FileSchema kind, Path file) {
        return switch (kind) {
            case SCENARIO -> new TrialReader().of(new ScenarioReader(Home.library()).read(file.toString()));
            case EXPERIMENT -> new BatchPlan(ExperimentReader.read(file.toString()));
            case CALIBRATION -> CalibrationReader.read(file.toString(), Home.targets());
        };
    }

    @Test
    void theSchemasInTheFolderAreThoseOfTheModel() throws IOException {
        for (FileSchema file : FileSchema.values()) {
            assertThat(Files.readString(STORED.resolve(name(file) + ".json")))
                    .as("describe schema " + name(file) + " > scenarios/schema/" + name(file) + ".json")
                    .isEqualTo(file.text());
        }
    }

    @Test
    void theLibrariesKeepToTheirSchemasAndNameThem() throws IOException {
        Map<Path, FileSchema> folders = new TreeMap<>(Map.of(
                Home.library(),
                FileSchema.SCENARIO,
                Home.experiments(),
                FileSchema.EXPERIMENT,
                Home.calibrations(),
                FileSchema.CALIBRATION));
        for (Map.Entry<Path, FileSchema> folder : folders.entrySet()) {
            for (Path file : files(folder.getKey())) {
                assertThat(errors(folder.getValue(), file)).as(file.toString()).isEmpty();
                assertThat(Files.readAllLines(file).get(0))
                        .as(file.toString())
                        .isEqualTo("# yaml-language-server: $schema=../schema/" + name(folder.getValue()) + ".json");
            }
        }
    }

    @Test
    void brokenFilesAreRefusedByTheirSchemaAndByTheProgram() throws IOException {
        List<Path> accepted = new ArrayList<>();
        List<Path> files = files(BROKEN);
        for (Path file : files) {
            FileSchema kind = kind(file);
            if (errors(kind, file).isEmpty()) {
                accepted.add(file);
            }
            assertThatThrownBy(() -> read(kind, file)).as(file.toString()).isInstanceOf(BadInput.class);
        }
        assertThat(files.stream().map(FileSchemaTest::kind)).contains(FileSchema.values());
        assertThat(files).hasSizeGreaterThanOrEqualTo(30);
        assertThat(accepted).isEmpty();
    }
}
