package org.commonweal.results.report.ownership;

import java.util.List;

/** What is asked of ownership, and the indicators that answer it. */
enum OwnershipQuestion {
    OWNS(
            "Who owns the firms: share of their capital",
            "ownership.control.owners",
            "ownership.control.workers",
            "ownership.control.members",
            "ownership.control.community",
            "ownership.control.council",
            "ownership.control.outside"),
    STAYS(
            "What stays",
            "retention.surplus.all",
            "retention.capital.locally-owned",
            "retention.income-per-gva",
            "retention.inputs.district"),
    HAS(
            "Who has the wealth: without firms, with them, and with what is held in common divided; in pounds",
            "wealth.gini",
            "wealth.gini.with-business",
            "wealth.gini.with-common",
            "wealth.bottom50.mean",
            "wealth.common"),
    WORKS(
            "What who works gets: pay, bonuses, what they hold together, pensions",
            "labour.pay.mean",
            "ownership.income.workers",
            "ownership.worth.workers",
            "labour.pension.coverage",
            "income.disposable.per-head",
            "income.gini"),
    LASTS(
            "What lasts: survival, work, output",
            "firms.survival.5-years",
            "firms.insolvencies",
            "labour.jobs",
            "labour.unemployment.rate",
            "output.real"),
    COSTS("What it costs, and who pays", "ownership.mix.paid", "treasury.net");

    private final String title;
    private final List<String> indicators;

    OwnershipQuestion(String title, String... indicators) {
        this.title = title;
        this.indicators = List.of(indicators);
    }

    /** The question as a heading. */
    String title() {
        return title;
    }

    /** Names in the catalogue. */
    List<String> indicators() {
        return indicators;
    }
}
