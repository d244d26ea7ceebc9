package org.commonweal.enterprise;

import java.util.Arrays;
import org.commonweal.economy.Economy;
import org.commonweal.economy.Firms;
import org.commonweal.economy.Industry;
import org.commonweal.money.Sector;
import org.commonweal.ownership.LegalForms;

/**
 * The legal form that founders choose: as common as at month zero, more so the more of them are missing and the better those
 * that have it do.
 */
final class FormChoice {
    private final Economy economy;
    private final FirmEntryRule entry;
    private final OpeningEnterprises register;
    private final int[] opening;
    private final int[] trading;
    private final double[] expected;
    private final double[] room;
    private final double[] weight;

    /**
     * @param register enterprises at month zero
     * @param forms how many legal forms there are
     */
    FormChoice(Economy economy, FirmEntryRule entry, OpeningEnterprises register, int forms) {
        this.economy = economy;
        this.entry = entry;
        this.register = register;
        opening = new int[forms];
        trading = new int[forms];
        expected = new double[forms];
        room = new double[forms];
        weight = new double[forms];
    }

    /** Looks at the enterprises that trade now: their forms, and how busy they are. */
    void lookAround() {
        Arrays.fill(opening, 0);
        for (int i = 0; i < Industry.FIRM_INDUSTRIES; i++) {
            for (int form = 0; form < opening.length; form++) {
                opening[form] += isFounded(form) ? register.count(i, form) : 0;
            }
        }
        Arrays.fill(trading, 0);
        Arrays.fill(expected, 0);
        Arrays.fill(room, 0);
        Firms firms = economy.firms;
        for (int f = 0; f < firms.used; f++) {
            if (firms.live[f] && firms.registered[f] && !firms.branch[f]) {
                trading[firms.form[f]]++;
                expected[firms.form[f]] += firms.expectedOrders[f];
                room[firms.form[f]] += firms.capacity[f];
            }
        }
    }

    /** The form of a new enterprise. @param draw a uniform number */
    int choose(int industry, double draw) {
        double total = 0;
        for (int form = 0; form < weight.length; form++) {
            double usual = entry.followsOpening() ? register.closures(industry, form) : register.count(industry, form);
            weight[form] = isFounded(form) ? entry.formWeight(usual, opening[form], trading[form], busy(form)) : 0;
            total += weight[form];
        }
        double toss = draw * total;
        for (int form = 0; form < weight.length; form++) {
            toss -= weight[form];
            if (toss < 0) {
                return form;
            }
        }
        return LegalForms.index(Sector.PRIVATE_FIRMS);
    }

    /** Branches are founded by others. */
    private static boolean isFounded(int form) {
        return form != LegalForms.index(Sector.PLC_BRANCHES);
    }

    /** How busy enterprises of a form are relative to all; as all are where there is none. */
    private double busy(int form) {
        double all = Arrays.stream(expected).sum() / Arrays.stream(room).sum();
        return expected[form] > 0 && room[form] > 0 ? expected[form] / room[form] / all : 1;
    }
}
