package org.commonweal.results.report;

import java.nio.file.Files;
import java.nio.file.Path;

/** How much is drawn of a run or a comparison. */
public enum Charts {
    /** The page with its charts, and every chart for slides as PNG and SVG. */
    ALL("charts"),
    /** The page with its charts, and none for slides. */
    PAGE("report.html"),
    /** Nothing, and no page: the words are in Markdown, the numbers in the tables. */
    NONE("");

    /** What a folder has in which so much is drawn. */
    private final String mark;

    Charts(String mark) {
        this.mark = mark;
    }

    /** How much is drawn in a folder. */
    public static Charts in(Path folder) {
        return Files.exists(folder.resolve(ALL.mark)) ? ALL : Files.exists(folder.resolve(PAGE.mark)) ? PAGE : NONE;
    }

    /** Whether there is a page. */
    public boolean hasPage() {
        return this != NONE;
    }

    /** Whether there are charts for slides: only where this machine can draw them. */
    public boolean hasSlides() {
        return this == ALL && RunReport.chartProblem().isEmpty();
    }
}
