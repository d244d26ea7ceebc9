package org.commonweal.scenarios.place;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.commonweal.money.Sector;
import org.commonweal.ownership.LegalForm;
import org.commonweal.ownership.LegalForms;
import org.commonweal.parameter.ParameterReader;
import org.commonweal.place.LegalFormCounts;

/**
 * Enterprises by legal form. The four groups of the business register are brought to the number of enterprises by
 * largest remainder. Special forms are among the companies or the non-profit bodies, as each says of itself; non-profit
 * bodies of no other form are charities. A form of which a place's file says nothing has no enterprises there.
 */
final class LegalFormTable {
    private static final Sector REST = Sector.CHARITIES;

    private final String name;
    private final Problems problems;
    private final double[] groups;
    private final Map<String, Integer> special = new TreeMap<>();
    private long amongCompanies;
    private long amongNonProfit;

    LegalFormTable(PlaceFiles files, String place, Estimates estimates, Problems problems) {
        this.name = place + "/legal_forms.csv";
        this.problems = problems;
        FigureTable table = new FigureTable(files, name, estimates, problems);
        this.groups = new double[] {
            table.count("companies", Limits.PEOPLE),
            table.count("sole_proprietors", Limits.PEOPLE),
            table.count("partnerships", Limits.PEOPLE),
            table.count("non_profit", Limits.PEOPLE)
        };
        for (LegalForm form : ParameterReader.read(LegalForms.class, List.of()).all()) {
            if (!List.of(Sector.PLC_BRANCHES, Sector.PRIVATE_FIRMS, REST).contains(form.sector())) {
                count(table, form);
            }
        }
        table.refuseMisspelt();
    }

    private void count(FigureTable table, LegalForm form) {
        String key = form.sector().key();
        int count = table.countIfThere(key.replace('-', '_'), Limits.PEOPLE);
        special.put(key, count);
        if (form.isNonProfit()) {
            amongNonProfit += count;
        } else {
            amongCompanies += count;
        }
    }

    /** The legal forms of so many enterprises; null, with a problem noted, when they do not fit. */
    LegalFormCounts build(int enterprises) {
        if (!(Split.sum(groups) > 0)) {
            problems.add(name, "companies, sole proprietors, partnerships and non-profit bodies add up to 0");
            return null;
        }
        int[] split = Split.of(enterprises, groups);
        if (amongCompanies > split[0]) {
            problems.add(
                    name,
                    amongCompanies + " companies have a special form",
                    "at most the " + split[0] + " companies",
                    "");
        }
        if (amongNonProfit > split[3]) {
            problems.add(
                    name,
                    amongNonProfit + " non-profit bodies have a special form",
                    "at most the " + split[3] + " non-profit bodies",
                    "");
        }
        special.put(REST.key(), (int) (split[3] - amongNonProfit));
        return new LegalFormCounts(split[0], split[1], split[2], split[3], special);
    }
}
