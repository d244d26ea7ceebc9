package org.commonweal.results.report.html;

import java.util.List;

/**
 * What is seen first of a page: one sentence and one picture beside it, and what else is said below the sentence.
 *
 * @param sentences paragraphs, the first of them the sentence
 * @param picture a figure, or none
 */
public record First(List<Element> sentences, List<Element> picture) {

    /** As an element. On a phone the picture stands between the sentence and the rest. */
    public Element element() {
        Element first = Element.of("div").withClass("first");
        sentences.stream().limit(1).forEach(sentence -> first.with(sentence.withClass("lead")));
        return first.with(picture)
                .with(Element.of("div")
                        .withClass("rest")
                        .with(sentences.subList(Math.min(1, sentences.size()), sentences.size())));
    }
}
