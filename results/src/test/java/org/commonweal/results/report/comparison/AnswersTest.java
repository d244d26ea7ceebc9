package org.commonweal.results.report.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.commonweal.results.SyntheticComparison;
import org.commonweal.results.compare.Comparison;
import org.commonweal.results.report.Answer;
import org.junit.jupiter.api.Test;

class AnswersTest {

    @Test
    void everyScenarioHasAnAnswerOfThreeSentences() {
        List<Answer> answers = Answers.of(SyntheticComparison.complete());
        assertThat(answers)
                .extracting(Answer::subject)
                .containsExactly("Procurement", "Local bank", "Community shares", "Pension localisation", "All levers");
        assertThat(answers).allSatisfy(answer -> assertThat(answer.sentences()).hasSize(3));
        assertThat(answers.get(0).sentences().get(0))
                .startsWith("With procurement, on average over years 8 to 10, ")
                .contains("output at constant prices rises by £14.4m a year (+£4.8m to +£24m), 0.258\u00a0% of £5.59bn")
                .endsWith(
                        "jobs and the inequality of wealth do not change in a way that is distinguishable from chance.");
    }

    @Test
    void thePageAndTheSummaryHaveTheSameSentences() {
        Comparison comparison = SyntheticComparison.complete();
        String page = ComparisonReport.html(comparison, List.of())
                .replace("\u2060", "")
                .replace("&#x27;", "'")
                .replaceAll("</?strong>", "");
        String summary = ComparisonSummary.of(comparison, List.of());
        List<String> missing = new ArrayList<>(Answers.of(comparison).stream()
                .flatMap(answer -> answer.paragraphs().stream())
                .toList());
        missing.removeIf(paragraph -> page.contains(paragraph) && summary.contains(paragraph));
        assertThat(missing).isEmpty();
    }
}
