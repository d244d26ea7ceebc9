package org.commonweal.results.chart;

/** What a chart is drawn on. Letters are as high on each, so they are larger where there is less room. */
public enum Sheet {
    /** A slide: title and subtitle above the chart, its source below. */
    SLIDE(1600, 900),
    /** The whole width of a page, whose caption says what a subtitle would. */
    WIDE(1600, 780),
    /** A third of that width, beside others, or the whole of a phone's; as high as the chart needs. */
    PANEL(600, 0);

    private final int width;
    private final int height;

    Sheet(int width, int height) {
        this.width = width;
        this.height = height;
    }

    /** Its width in pixels. */
    int width() {
        return width;
    }

    /** Its height in pixels. */
    int height(Chart chart) {
        return height == 0 ? chart.panelHeight() : height;
    }
}
