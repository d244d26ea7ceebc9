package org.commonweal.scenarios.cli.text;

/** The keys of a scenario file. */
public final class FileTables {
    private FileTables() {}

    /** One row for each: what it is, what is allowed, and what holds without it. */
    public static TextTable scenario() {
        TextTable table = new TextTable("key", "what", "allowed", "without it");
        table.add("question", "what the scenario asks", "a sentence", "refused");
        table.add("extends", "where it starts from; later ones overrule", "a name, a file or a list", "the baseline");
        table.add("place", "where it runs", "a name of 'describe places'", "preston");
        table.add("scale", "size of the place, for run", "0.02 to 10", "1, life size");
        table.add("years", "years of the run, for run", "0 to 100", "20");
        table.add("burn-in", "years before them, for run", "0 to 50", "5");
        table.add("seed", "seed of all draws, for run", "a whole number", "1");
        table.add("levers", "policies: NAME with keys and values", "keys of 'describe levers NAME'", "none is pulled");
        table.add("shocks", "what happens unasked: the same", "keys of 'describe levers NAME'", "none comes");
        table.add(
                "ownership-mix",
                "share of jobs by legal form: FORM: VALUE, or FORM: with INDUSTRY: VALUE below it",
                "forms and industries of 'describe ownership-mix'; from, over, compensated",
                "as the place has it");
        table.add("parameters", "KEY: VALUE, or {value, source}", "keys of 'describe parameters'", "their defaults");
        table.add(
                "estimates",
                "estimates of the place: off, or a number",
                "keys of 'describe estimates'",
                "as estimated");
        return table;
    }
}
