package org.commonweal.genesis;

import java.util.ArrayList;
import java.util.List;
import org.commonweal.economy.Anchor;
import org.commonweal.economy.Economy;
import org.commonweal.economy.Firms;
import org.commonweal.economy.Industry;
import org.commonweal.economy.SizeBand;
import org.commonweal.economy.Tenure;
import org.commonweal.place.AnchorData;
import org.commonweal.place.IndustryData;
import org.commonweal.place.Neighbourhood;
import org.commonweal.place.PlaceData;

/** The opened place against the pack: counts that must be equal, totals that must be within one per cent. */
final class OpeningChecks {
    private final PlaceData place;
    private final Economy economy;
    private final double scale;
    private final OpeningTechnology technology;
    private final List<OpeningCheck> checks = new ArrayList<>();

    OpeningChecks(PlaceData place, Economy economy, double scale, OpeningTechnology technology) {
        this.place = place;
        this.economy = economy;
        this.scale = scale;
        this.technology = technology;
    }

    List<OpeningCheck> all() {
        totals();
        tenures();
        sizeBands();
        industries();
        return checks;
    }

    private void totals() {
        double exact = scale == 1 ? 0 : 0.01;
        add("households", "households", place.totals().households(), economy.households.count, exact);
        add("people of 16 and over", "people", residents(), economy.people.count, 0.02);
        add(
                "people at work in firms on the register and anchors",
                "people",
                place.totals().jobs(),
                jobs(null),
                0.01);
        add(
                "gross value added without imputed rent",
                "pounds/year",
                place.totals().gva() / 100.0,
                gva(null),
                0.01);
    }

    private double residents() {
        double sum = 0;
        for (Neighbourhood where : place.neighbourhoods()) {
            sum += where.residents16plus();
        }
        return sum;
    }

    private void tenures() {
        int[][] count = new int[place.neighbourhoods().size()][Tenure.values().length];
        for (int h = 0; h < economy.households.count; h++) {
            count[economy.households.neighbourhood[h]][economy.households.tenure[h]]++;
        }
        double tolerance = scale == 1 ? 0 : 0.35;
        for (int n = 0; n < count.length; n++) {
            Neighbourhood where = place.neighbourhoods().get(n);
            for (Tenure tenure : Tenure.values()) {
                add(
                        "households, " + where.name() + ", " + tenure.title(),
                        "households",
                        where.households()[tenure.ordinal()],
                        count[n][tenure.ordinal()],
                        tolerance);
            }
        }
    }

    private void sizeBands() {
        Firms firms = economy.firms;
        int[] enterprises = new int[SizeBand.values().length];
        int[] branches = new int[SizeBand.values().length];
        for (int f = 0; f < firms.used; f++) {
            if (firms.registered[f]) {
                int[] counts = firms.branch[f] ? branches : enterprises;
                counts[SizeBand.of(firms.heads(f)).ordinal()]++;
            }
        }
        int[] anchors = new int[SizeBand.values().length];
        for (AnchorData anchor : place.anchors()) {
            anchors[SizeBand.of(anchor.jobs()).ordinal()] += anchor.registeredHere() ? 1 : 0;
        }
        double tolerance = scale == 1 ? 0 : 1;
        for (SizeBand band : SizeBand.values()) {
            int b = band.ordinal();
            add(
                    "enterprises registered here with " + band.code() + " people at work",
                    "enterprises",
                    place.enterprises()[b] - anchors[b] + anchors[b] / scale,
                    enterprises[b] + anchors[b],
                    tolerance);
            add(
                    "branches of enterprises from elsewhere with " + band.code() + " people at work",
                    "workplaces",
                    Math.max(0, place.localUnits()[b] - place.enterprises()[b]),
                    branches[b],
                    tolerance);
        }
    }

    private void industries() {
        for (Industry industry : Industry.values()) {
            IndustryData data = place.industry(industry);
            add("people at work, " + industry.title(), "people", data.jobs(), jobs(industry), scale == 1 ? 0.05 : 0.5);
            add(
                    "value added, " + industry.title(),
                    "pounds/year",
                    data.gva() / 100.0,
                    gva(industry),
                    scale == 1 ? 0.05 : 0.5);
        }
    }

    private double jobs(Industry industry) {
        Firms firms = economy.firms;
        double sum = 0;
        for (int f = 0; f < firms.used; f++) {
            boolean counted = industry == null || firms.industry[f] == industry.ordinal();
            sum += firms.registered[f] && counted ? firms.heads(f) : 0;
        }
        for (Anchor anchor : economy.anchors) {
            sum += industry == null || anchor.kind().industry() == industry ? anchor.heads() : 0;
        }
        return sum;
    }

    /** Value added at the opening: firms' sales times its share, the property industry's with rents of premises; anchors' payroll
     * and the capital they use up. */
    private double gva(Industry industry) {
        Firms firms = economy.firms;
        double sum = 0;
        for (int f = 0; f < firms.used; f++) {
            Industry own = Industry.values()[firms.industry[f]];
            if (industry == null || own == industry) {
                double industrys = own == Industry.PROPERTY ? economy.technology.propertyFirms : 1;
                sum += 12 * firms.expectedOrders[f] * technology.valueAddedShare(own) / industrys;
            }
        }
        for (Anchor anchor : economy.anchors) {
            if (industry == null || anchor.kind().industry() == industry) {
                sum += 12.0
                        * anchor.wageBill
                        * (1 + technology.capitalCharge(anchor.kind().industry()));
            }
        }
        return sum / 100;
    }

    private void add(String what, String unit, double pack, double model, double tolerance) {
        boolean scaled = scale != 1;
        double expected = scaled ? pack * scale : pack;
        checks.add(new OpeningCheck(what, unit, expected, model, tolerance));
    }
}
