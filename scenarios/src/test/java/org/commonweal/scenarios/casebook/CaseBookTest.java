package org.commonweal.scenarios.casebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonweal.scenarios.Home;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CaseBookTest {
    private static final int MOST_SIMPLIFICATIONS = 6;

    private static Stream<WorkedCase> cases() {
        return CaseBook.all().stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aCaseIsRightToThePennyOrListedAsASimplification(WorkedCase worked) {
        assertThat(worked.isRight())
                .as("%s: the law makes it %s, the model %s", worked.title(), worked.law(), worked.model())
                .isNotEqualTo(worked.isSimplified());
    }

    @Test
    void noCaseStandsThereTwice() {
        assertThat(cases().map(worked -> worked.title() + worked.year())).doesNotHaveDuplicates();
    }

    @Test
    void thereAreAtLeastSixtyOfSeveralYears() {
        assertThat(CaseBook.all()).hasSizeGreaterThanOrEqualTo(60);
        assertThat(cases().map(WorkedCase::year).distinct()).hasSizeGreaterThanOrEqualTo(5);
    }

    @Test
    void simplificationsAreFewAndWhatTheDocumentsListAsSuch() throws IOException {
        Set<String> listed = cases().map(WorkedCase::simplification)
                .filter(simplification -> !simplification.isEmpty())
                .collect(Collectors.toSet());
        assertThat(listed).hasSizeLessThanOrEqualTo(MOST_SIMPLIFICATIONS);
        for (Path page : List.of(Path.of("sim-core", "MODEL.md"), Path.of("README.md"))) {
            String text = Files.readString(Home.find().resolve(page)).replaceAll("\\s+", " ");
            assertThat(listed).allSatisfy(simplification -> assertThat(text).contains(simplification));
        }
    }
}
