package org.commonweal.results.browser;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** What axe-core finds wrong with a page for those who hear it, or see little. */
public final class Hearing {
    private static final String AXE = "/META-INF/resources/webjars/axe-core/4.6.3/axe.min.js";
    private static final String SERIOUS = "axe.run({resultTypes: ['violations'], preload: false,"
            + " rules: {'color-contrast': {enabled: %s}}}).then(found => found.violations"
            + ".filter(rule => ['serious', 'critical'].includes(rule.impact))"
            + ".map(rule => rule.id + ' in ' + rule.nodes.length + ', first ' + rule.nodes[0].html))";

    private Hearing() {}

    /** The serious faults of the page that is open. @param withContrast whether contrast counts, which is slow to measure */
    public static List<String> seriousFaults(Browser browser, boolean withContrast) throws Exception {
        try (InputStream axe = Hearing.class.getResourceAsStream(AXE)) {
            browser.value(new String(axe.readAllBytes(), StandardCharsets.UTF_8) + "; true");
        }
        List<String> faults = new ArrayList<>();
        browser.value(SERIOUS.formatted(withContrast)).forEach(fault -> faults.add(fault.asString()));
        return faults;
    }
}
