package org.commonweal.scenarios.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.commonweal.results.archive.ArchiveException;
import org.commonweal.results.archive.ReportFolder;
import org.commonweal.results.folder.Claim;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MachineTest {
    private static final ReportFolder KIND = new ReportFolder("trace", "trace.md");
    private static final Effort LITTLE = effort(1000);
    private static final Effort MORE_THAN_ANY_DISK = effort(1L << 60);

    @TempDir
    private Path place;

    private static Effort effort(long bytes) {
        return new Effort(1, 12, 1, 1, bytes);
    }

    @Test
    void aDiskWithoutRoomForAllThatIsToComeIsRefusedAndNothingIsLeft() throws IOException {
        assertThatThrownBy(() -> Machine.checkRuns(List.of(place.resolve("a/run")), MORE_THAN_ANY_DISK))
                .isInstanceOf(ArchiveException.class)
                .hasMessageMatching(
                        "Only \\d+ MB are free in .*, and what is to be written there needs about"
                                + " 1152921504607 MB\\. Maybe delete old runs or choose a folder on another disk with --out\\.");
        assertThatThrownBy(() -> Machine.claimReport(KIND, place.resolve("b/trace"), MORE_THAN_ANY_DISK))
                .hasMessageContaining("MB are free");
        try (Stream<Path> left = Files.list(place)) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void whatFitsIsLetThrough() throws IOException {
        assertThatCode(() -> Machine.checkRuns(List.of(place.resolve("run")), LITTLE))
                .doesNotThrowAnyException();
        try (Claim claim = Machine.claimReport(KIND, place.resolve("deep/trace"), LITTLE)) {
            assertThat(claim).isNotNull();
        }
    }

    @Test
    void somethingElseAtTheFolderOfAReportIsRefused() throws IOException {
        Path file = Files.writeString(place.resolve("notes"), "");
        assertThatThrownBy(() -> Machine.claimReport(KIND, file, LITTLE))
                .hasMessageContaining("is a file, not a folder");
    }
}
