package org.commonweal.genesis;

import org.commonweal.economy.Industry;
import org.commonweal.economy.Technology;
import org.commonweal.place.AnchorData;
import org.commonweal.place.NationalData;
import org.commonweal.place.OpeningFirmRule;
import org.commonweal.place.PlaceData;
import org.commonweal.premises.PremisesRule;
import org.commonweal.production.InputRule;
import org.commonweal.production.InvestmentRule;
import org.commonweal.production.LocationQuotient;

/**
 * Input coefficients of the nation, regional purchase coefficients of the place, and output a head from the place's
 * GVA.
 */
final class OpeningTechnology {
    private static final int PROPERTY = Industry.PROPERTY.ordinal();

    private final PlaceData place;
    private final NationalData national;
    private final OpeningFirmRule rule;

    OpeningTechnology(PlaceData place, OpeningFirmRule rule) {
        this.place = place;
        this.rule = rule;
        national = place.national();
    }

    /** @param selfEmployed self-employed off the register by industry, at full scale */
    Technology create(
            InputRule inputs,
            InvestmentRule investment,
            PremisesRule premises,
            double normalUtilisation,
            int[] selfEmployed) {
        Technology technology = new Technology();
        double[] capital = investment.ratios().perOutput();
        double investmentTotal = 0;
        for (int i = 0; i < Industry.FIRM_INDUSTRIES; i++) {
            investmentTotal += national.investmentShares()[i];
        }
        for (int i = 0; i < Industry.FIRM_INDUSTRIES; i++) {
            Industry industry = Industry.values()[i];
            for (int j = 0; j < Industry.FIRM_INDUSTRIES; j++) {
                technology.inputs[i][j] = national.domesticInputs()[i][j];
            }
            technology.publicInputs[i] = national.domesticInputs()[Industry.PUBLIC.ordinal()][i];
            technology.imports[i] = national.imports()[i];
            technology.productTaxes[i] = national.productTaxes()[i];
            technology.labourShare[i] = national.compensation()[i];
            technology.capitalPerOutput[i] = capital[i];
            technology.investmentShares[i] = national.investmentShares()[i] / investmentTotal;
            double heads = Math.max(1, Firmography.firmJobs(place, industry) + selfEmployed[i]);
            technology.outputPerHead[i] = firmOutput(industry) / 12 / heads / normalUtilisation;
        }
        regionalPurchase(technology, inputs.quotient());
        rents(technology, premises);
        return technology;
    }

    /**
     * Rents of premises, which input-output tables book as bought from the property industry, go to who owns premises:
     * that industry's firms make what is left of its output, with all its inputs and all its staff.
     */
    private void rents(Technology technology, PremisesRule premises) {
        double[] bySales = premises.rents().bySales();
        double[] bought = technology.inputs[PROPERTY];
        double others = 0;
        for (int j = 0; j < Industry.FIRM_INDUSTRIES; j++) {
            technology.rents[j] = premises.boughtSoFar(bySales[j], bought[j]);
            others += j == PROPERTY ? 0 : technology.rents[j] * firmOutput(Industry.values()[j]);
        }
        double output = Math.max(1, firmOutput(Industry.PROPERTY));
        double rents = Math.min(others / output, national.grossSurplus()[PROPERTY]);
        double kept = (1 - rents) / (1 + technology.rents[PROPERTY]);
        for (double[] row : technology.inputs) {
            row[PROPERTY] /= kept;
        }
        technology.publicInputs[PROPERTY] /= kept;
        technology.imports[PROPERTY] /= kept;
        technology.productTaxes[PROPERTY] /= kept;
        technology.labourShare[PROPERTY] /= kept;
        technology.outputPerHead[PROPERTY] *= kept;
        technology.propertyFirms = kept;
        for (int j = 0; j < Industry.FIRM_INDUSTRIES; j++) {
            bought[j] -= technology.rents[j];
        }
    }

    /** Gross output of the firms of an industry [pence a year]: their value added over its share of output. */
    double firmOutput(Industry industry) {
        return Math.max(0, firmGva(industry)) / valueAddedShare(industry);
    }

    /** Value added per pound of output. */
    double valueAddedShare(Industry industry) {
        return national.compensation()[industry.ordinal()] + national.grossSurplus()[industry.ordinal()];
    }

    /** Value added of an industry that is firms', not anchors' [pence a year]; at least a part of the whole. */
    private double firmGva(Industry industry) {
        double gva = place.industry(industry).gva();
        double left = gva;
        for (AnchorData anchor : place.anchors()) {
            if (anchor.kind().industry() == industry) {
                left -= anchor.payroll() * (1 + capitalCharge(industry));
            }
        }
        return rule.valueAdded(gva, left);
    }

    /** Capital used up per pound of payroll, where output is measured by its cost. */
    double capitalCharge(Industry industry) {
        return national.grossSurplus()[industry.ordinal()] / national.compensation()[industry.ordinal()];
    }

    private void regionalPurchase(Technology technology, LocationQuotient quotients) {
        double placeTotal = 0;
        double nationTotal = 0;
        for (Industry industry : Industry.values()) {
            placeTotal += place.industry(industry).gva();
            nationTotal += national.gva()[industry.ordinal()];
        }
        double size = quotients.sizeFactor(placeTotal / nationTotal);
        double[] quotient = new double[Industry.FIRM_INDUSTRIES];
        for (int i = 0; i < quotient.length; i++) {
            double here = place.industries().get(i).gva() / placeTotal;
            quotient[i] = here / (national.gva()[i] / nationTotal);
        }
        for (int i = 0; i < quotient.length; i++) {
            for (int j = 0; j < quotient.length; j++) {
                technology.regionalPurchase[i][j] = quotients.regionalPurchase(quotient[i], quotient[j], size);
            }
        }
    }
}
