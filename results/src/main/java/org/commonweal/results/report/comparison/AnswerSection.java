package org.commonweal.results.report.comparison;

import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.List;
import org.commonweal.results.report.Answer;
import org.commonweal.results.report.RunReport;
import org.commonweal.results.report.html.Element;
import org.commonweal.results.report.html.Section;

/** The answers as the first section of the page. */
final class AnswerSection {
    /** Keeps a sign and what follows on one line. */
    private static final String WORD_JOINER = "\u2060";

    private AnswerSection() {}

    static Section of(ComparisonView view) {
        List<DomContent> content = new ArrayList<>();
        List<Answer> answers = Answers.of(view);
        content.add(Opening.of(view, answers));
        for (Answer answer : answers) {
            if (answers.size() > 1) {
                content.add(Element.of("p", Element.of("strong", answer.subject() + ". "))
                        .withText(joined(answer.question())));
                content.add(Element.paragraph(joined(answer.text())));
            }
            if (!answer.more().isEmpty()) {
                content.add(Element.paragraph(joined(answer.more())));
            }
        }
        List<String> warnings = new ArrayList<>(view.warnings());
        RunReport.chartProblem().ifPresent(warnings::add);
        if (!warnings.isEmpty()) {
            content.add(
                    Element.of("div", Element.of("p", Element.of("strong", "To bear in mind")), Element.list(warnings))
                            .withClass("note"));
        }
        return new Section("answer", "The answer", content);
    }

    /** With pound signs that stay on the line of what follows. */
    static String joined(String text) {
        return text.replace("£", WORD_JOINER + "£");
    }
}
