package org.commonweal.scenarios.workshop.web;

import java.util.List;

/**
 * Paths that requests name: those of the workshop, and those of people who look for what is not theirs; {@code {folder}}
 * stands for a folder with a secret.
 */
final class RequestPaths {
    static final List<String> ALL = List.of(
            "/",
            "/dials",
            "/answer",
            "/pack",
            "/scenario",
            "/passport",
            "/workshop.js",
            "/../{folder}/secret.yaml",
            "/%2e%2e/%2e%2e{folder}/secret.yaml",
            "{folder}/secret.yaml",
            "file://{folder}/secret.yaml",
            "http://evil.example/dials",
            "mailto:x",
            "*",
            "",
            "//",
            "/page.html",
            "/words-cy.json/",
            "/[",
            "/%",
            "/%00",
            "/" + "a".repeat(9000),
            "/ready",
            "/../../etc/passwd",
            "/%2e%2e/x",
            "/answer/",
            "/words-cy.json",
            "\u0000",
            "/answer;x");

    private RequestPaths() {}
}
