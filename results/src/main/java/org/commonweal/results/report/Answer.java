package org.commonweal.results.report;

import java.util.ArrayList;
import java.util.List;

/**
 * What somebody asked, answered: the same words on the terminal, in Markdown, on the page and on slides.
 *
 * @param subject what the answer is about, for a heading: a scenario, or a place
 * @param question what was asked
 * @param sentences the answer in three sentences: what changes, what it costs and whom, who loses and how sure that is
 * @param more the rest, a paragraph; empty if there is none
 */
public record Answer(String subject, String question, List<String> sentences, String more) {

    /** Copies the sentences. */
    public Answer {
        sentences = List.copyOf(sentences);
    }

    /** The three sentences as one paragraph. */
    public String text() {
        return String.join(" ", sentences);
    }

    /** The three sentences, then the rest if there is any. */
    public List<String> paragraphs() {
        List<String> paragraphs = new ArrayList<>(List.of(text()));
        if (!more.isEmpty()) {
            paragraphs.add(more);
        }
        return paragraphs;
    }
}
