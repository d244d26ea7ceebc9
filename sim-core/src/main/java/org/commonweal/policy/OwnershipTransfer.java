package org.commonweal.policy;

import java.util.ArrayList;
import java.util.List;
import org.commonweal.economy.Industry;
import org.commonweal.measure.Indicator;
import org.commonweal.money.Pence;
import org.commonweal.parameter.Contradiction;
import org.commonweal.parameter.Param;
import org.commonweal.parameter.Status;
import org.commonweal.parameter.Unit;
import org.commonweal.parameter.Unnamed;
import org.commonweal.policy.Doubt.Figure;
import org.commonweal.transfer.SuccessionRule;
import org.commonweal.transfer.TransferTerms;

/**
 * An ownership transfer programme: owners who stop are won over to sell their firm to its people, as an employee-ownership
 * trust, a worker co-operative or a society for the community. Advisers prepare the deal and a revolving fund lends a part of
 * the price; the seller waits for most of it. It costs advice, also for deals that fail, what the fund lends less what comes back,
 * and a tax that the Treasury forgoes. It fails where the people do not want it, where the price is not found or too expensive to
 * serve, and where the firm falls behind, closes, or is sold on. When it ends no more deals are prepared; what is owed is repaid.
 */
public record OwnershipTransfer(
        double from,
        double until,
        double ramp,

        @Param(
                value = 0,
                unit = Unit.SHARE,
                min = 0,
                max = 0.99,
                neutral = 0,
                what = "owners who stop, of firms large enough, who want to sell to their people at full strength",
                source =
                        "a choice: 560 firms became employee-owned in 2024, 4.7 % of those of 10-249 people that were sold (evidence D40)",
                status = Status.LEVER)
        double share,

        @Param(
                value = 0,
                unit = Unit.PER_YEAR,
                min = 0,
                max = 1,
                neutral = 0,
                what =
                        "owners of such firms who would go on and want to sell to their people in a year at full strength",
                source =
                        "a choice: advisers seek them out; most transitions are planned by owners years before they stop",
                status = Status.LEVER)
        double early,

        @Param(
                value = 10,
                unit = Unit.PEOPLE,
                min = 2,
                max = 10_000,
                neutral = 10,
                what = "people who must be at work in the firm besides the owner",
                source = "a choice: employee-ownership trusts are mostly larger; co-operatives can be smaller",
                status = Status.LEVER)
        int leastHeadcount,

        @Param(
                value = 0.15,
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                what = "deals that make the firm a co-operative of its workers",
                source = "assumed: most transitions are to trusts; the rest of the deals",
                status = Status.ASSUMED)
        double cooperatives,

        @Param(
                value = 0.05,
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                what = "deals that make it a society for the benefit of the community",
                source = "assumed: shops, pubs and services that a village or a quarter keeps",
                status = Status.ASSUMED)
        double societies,

        @Param(
                value = 0.8,
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                what = "deals that the people of the firm want",
                source = "assumed: employees are asked when the owner is willing; no count published",
                status = Status.ASSUMED)
        double takeUp,

        @Unnamed TransferIndustries industries,

        @Param(
                value = 0,
                unit = Unit.POUNDS,
                min = 0,
                max = 1_000_000_000,
                neutral = 0,
                what = "promised to the fund by the council, over the ramp, in the place at life size",
                source = "a choice; a loan that revolves, not a grant",
                status = Status.LEVER)
        double councilFund,

        @Param(
                value = 0,
                unit = Unit.POUNDS,
                min = 0,
                max = 1_000_000_000,
                neutral = 0,
                what = "promised to the fund by the local-government pension fund, as above",
                source = "a choice",
                status = Status.LEVER)
        double pensionFund,

        @Param(
                value = 0,
                unit = Unit.POUNDS,
                min = 0,
                max = 1_000_000_000,
                neutral = 0,
                what = "promised to the fund by social investors elsewhere, as above",
                source = "a choice",
                status = Status.LEVER)
        double investorsFund,

        @Unnamed TransferMoney money,

        @Param(
                value = 0.01,
                unit = Unit.SHARE,
                min = -0.1,
                max = 0.12,
                neutral = 0,
                what = "what a firm makes with the same people and capital once it is theirs, above before",
                source =
                        "O'Boyle, Patel and Gonzalez-Mule 2016: r = 0.04 over 102 samples, so 0 to 0.04 (evidence D12); 0.08 to 0.12 is claimed (D11)",
                status = Status.ESTIMATED)
        double productivity,

        @Param(
                value = 0.004,
                unit = Unit.PER_YEAR,
                min = 0,
                max = 1,
                neutral = 0,
                what =
                        "firms handed over, without an asset lock, that their people sell on to a company in a year, besides the usual",
                source = "assumed: with conversion.demutualisation half a per cent a year; few are known",
                status = Status.ASSUMED)
        double secondSale)
        implements PolicyLever {

    /** Checks that forms do not add to more than all. @throws Contradiction if they do */
    public OwnershipTransfer {
        if (cooperatives + societies > 1) {
            throw new Contradiction(
                    List.of("cooperatives", "societies"),
                    "cooperatives and societies are more than all deals",
                    "together at most 100 %",
                    "Maybe lower one of them: trusts get the rest.");
        }
    }

    @Override
    public String what() {
        return "Owners who stop sell their firms to the people who work there, with advice, a revolving fund and a loan of the seller.";
    }

    @Override
    public List<String> example() {
        return List.of(
                "share=0.95",
                "early=0.5",
                "least-headcount=2",
                "take-up=1",
                "vendor-share=1",
                "most-service=1",
                "advice=1000",
                "investors-fund=100000");
    }

    @Override
    public List<Indicator> indicators() {
        return OwnershipTransferIndicators.ALL;
    }

    @Override
    public List<Doubt> doubts(Circumstances where) {
        List<Doubt> doubts = new ArrayList<>();
        double usual = where.rule(SuccessionRule.class).toEmployees();
        if (share <= usual && early == 0) {
            doubts.add(new Doubt(
                    List.of("share"),
                    where.key() + " changes nothing",
                    "as many owners sell to their people without it (succession.trust, succession.cooperative): {}",
                    "Maybe raise share.",
                    new Figure(usual, "share")));
        }
        if (where.anchors(true, false).isEmpty()) {
            doubts.add(Doubt.nobodyTakesPart(where));
        }
        if (money.vendorShare() + (councilFund + pensionFund + investorsFund > 0 ? money.fundShare() : 0) < 1) {
            doubts.add(new Doubt(
                    List.of("vendor-share", "council-fund", "pension-fund", "investors-fund"),
                    where.key() + " finds no finance for firms without cash to spare",
                    "sellers wait for {} of the price at most, and the fund has nothing to lend or too little",
                    "Maybe promise the fund something, or raise vendor-share.",
                    new Figure(money.vendorShare(), "share")));
        }
        return doubts;
    }

    /** Of firms of every size as many as owners stop, and those who go on besides, where they are likeliest to. */
    @Override
    public List<Ceiling> ceilings(Circumstances where) {
        double stopping = where.rule(SuccessionRule.class).stopping();
        double yearly = industries.most() * (stopping * share + early);
        return Landing.ofHandingOver(where, this, yearly, Math.max(0, productivity));
    }

    @Override
    public boolean isPulled() {
        return share > 0 || early > 0;
    }

    @Override
    public void set(Terms terms, double strength) {
        TransferTerms sales = terms.transfers;
        sales.share.turn(share);
        sales.strength.turn(strength);
        sales.early.turn(early);
        sales.leastHeadcount.turn(leastHeadcount);
        for (Industry industry : Industry.OF_FIRMS) {
            sales.weights.turn(industry.ordinal(), industries.weight(industry));
        }
        sales.takeUp.turn(takeUp);
        sales.cooperatives.turn(cooperatives);
        sales.societies.turn(societies);
        sales.councilsFund.turn(Pence.ofPounds(strength * terms.scale() * councilFund));
        sales.pensionFund.turn(Pence.ofPounds(strength * terms.scale() * pensionFund));
        sales.investorsFund.turn(Pence.ofPounds(strength * terms.scale() * investorsFund));
        sales.productivity.turn(productivity);
        sales.soldOn.turn(secondSale);
        money.set(sales);
    }
}
