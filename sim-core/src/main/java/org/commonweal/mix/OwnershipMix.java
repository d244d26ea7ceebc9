package org.commonweal.mix;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.commonweal.economy.Industry;
import org.commonweal.ownership.LegalForm;
import org.commonweal.ownership.LegalForms;
import org.commonweal.parameter.Contradiction;
import org.commonweal.parameter.Nearest;
import org.commonweal.parameter.Param;
import org.commonweal.parameter.ParameterReader;
import org.commonweal.parameter.Question;
import org.commonweal.parameter.Status;
import org.commonweal.parameter.Unit;
import org.commonweal.time.Month;

/**
 * Which share of the jobs in firms on the register is in firms of which legal form (model specification 7). What is not
 * named keeps its proportions. Once the mix is reached the place is left to itself; founders choose as if it had opened so.
 *
 * @param shares by form, e.g. {@code worker-cooperative}: in all industries together that have no figure of their own; and by
 *     form and industry, e.g. {@code worker-cooperative.trade}
 */
public record OwnershipMix(
        @Param(
                value = 0,
                unit = Unit.YEARS,
                min = 0,
                max = 100,
                what = "when firms begin to change hands, after month zero",
                source = "a choice",
                status = Status.LEVER)
        double from,

        @Param(
                value = 0,
                unit = Unit.YEARS,
                min = 0,
                max = 50,
                what = "how long it takes until the mix is reached; 0: all in one month",
                source = "a choice",
                status = Status.LEVER)
        double over,

        @Param(
                value = 1,
                unit = Unit.SWITCH,
                min = 0,
                max = 1,
                what =
                        "whether who gives up a firm gets what it is worth, from outside the place, and who gets one to own pays that",
                source = "a choice: on, and only ownership differs, not wealth",
                status = Status.LEVER)
        boolean compensated,

        @Param(
                value = 0.0005,
                unit = Unit.SHARE,
                min = 0,
                max = 0.1,
                what = "of the jobs, by how much the mix may be missed before any firm changes hands",
                source = "by definition: as shares are written, to a tenth of a per cent",
                status = Status.ASSUMED)
        double within,

        @Param(
                value = 0,
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                what = "of the jobs in firms on the register, those in firms of the legal form",
                source = "a choice",
                status = Status.LEVER)
        Map<String, Double> shares) {

    /** Its name in keys. */
    public static final String NAME = "ownership-mix";

    private static final List<Class<? extends LegalForm>> FORMS = Question.answers(LegalForm.class);
    private static final List<String> OTHERS = List.of("from", "over", "compensated", "within");
    private static final double ROUNDING = 1e-9;

    /** Checks that forms and industries are known, that a form can be where it is put, and that no share exceeds the whole. */
    public OwnershipMix {
        shares.keySet().forEach(OwnershipMix::check);
        for (Industry industry : Industry.OF_FIRMS) {
            requireWhole(shares, industry);
        }
    }

    /** None. */
    static OwnershipMix none() {
        return ParameterReader.read(OwnershipMix.class, List.of());
    }

    private static void check(String key) {
        String[] parts = key.split("\\.", 2);
        if (!formNames().contains(parts[0])) {
            List<String> known = new ArrayList<>(formNames());
            known.addAll(OTHERS);
            throw new Contradiction(
                    List.of(key),
                    "there is no legal form " + quoted(parts[0]),
                    Nearest.either(known),
                    Nearest.hint(parts[0], known));
        }
        List<String> possible =
                possible(parts[0]).stream().map(OwnershipMix::nameOf).toList();
        if (parts.length == 1 && possible.size() < Industry.FIRM_INDUSTRIES) {
            String where = Nearest.either(possible);
            throw new Contradiction(
                    List.of(key),
                    "a " + parts[0] + " can only be in " + where,
                    key + "." + where,
                    "Maybe name the industry: " + key + "." + possible.get(0) + ".");
        }
        if (parts.length == 2 && !industryNames().contains(parts[1])) {
            throw new Contradiction(
                    List.of(key),
                    "there is no industry " + quoted(parts[1]) + " that firms are in",
                    Nearest.either(industryNames()),
                    Nearest.hint(parts[1], industryNames()));
        }
        if (parts.length == 2 && !possible.contains(parts[1])) {
            throw new Contradiction(
                    List.of(key),
                    "a " + parts[0] + " cannot be in " + parts[1],
                    Nearest.either(possible),
                    "Maybe you meant " + parts[0] + "." + possible.get(0) + "?");
        }
    }

    private static void requireWhole(Map<String, Double> shares, Industry industry) {
        List<String> keys = new ArrayList<>();
        double sum = 0;
        for (String form : formNames()) {
            String own = form + "." + nameOf(industry);
            String key = shares.containsKey(own) ? own : form;
            if (shares.containsKey(key)) {
                keys.add(key);
                sum += shares.get(key);
            }
        }
        if (sum > 1 + ROUNDING) {
            boolean inAll = keys.stream().noneMatch(key -> key.contains("."));
            throw new Contradiction(
                    keys,
                    "the shares of legal forms add to " + percent(sum) + " %"
                            + (inAll ? "" : " in " + nameOf(industry)),
                    "at most 100 %; what is left keeps its proportions",
                    "Maybe lower one of " + String.join(", ", keys) + ".");
        }
    }

    private static String percent(double share) {
        return new BigDecimal(100 * share)
                .round(new MathContext(4))
                .stripTrailingZeros()
                .toPlainString();
    }

    private static String quoted(String text) {
        return '"' + text + '"';
    }

    /** The names of legal forms in keys, in their order. */
    public static List<String> formNames() {
        return FORMS.stream().map(Question::nameOf).toList();
    }

    /** The names in keys of the industries that firms are in. */
    public static List<String> industryNames() {
        return Industry.OF_FIRMS.stream().map(OwnershipMix::nameOf).toList();
    }

    /** The name of an industry in keys, e.g. {@code info-professional}. */
    public static String nameOf(Industry industry) {
        return industry.code().replace('_', '-');
    }

    private static List<Industry> possible(String form) {
        return ParameterReader.read(LegalForms.class, List.of())
                .all()
                .get(formNames().indexOf(form))
                .possibleIn();
    }

    /** Whether anything is asked for. */
    public boolean isAsked() {
        return !shares.isEmpty();
    }

    /** Whether any firm is to have a form. @param form its name in keys */
    public boolean wants(String form) {
        return shares.entrySet().stream()
                .anyMatch(share ->
                        share.getValue() > 0 && share.getKey().split("\\.")[0].equals(form));
    }

    /** Whether any form has a figure of its own in an industry. */
    boolean hasOwnFigure(int industry) {
        return shares.keySet().stream().anyMatch(key -> key.endsWith("." + nameOf(Industry.values()[industry])));
    }

    /** The share of a form in all industries that have no figure of their own, if there is one. */
    OptionalDouble inAll(int form) {
        return share(formNames().get(form));
    }

    /** The share of a form in an industry, if it has a figure of its own. */
    OptionalDouble in(int form, int industry) {
        return share(formNames().get(form) + "." + nameOf(Industry.values()[industry]));
    }

    private OptionalDouble share(String key) {
        Double share = shares.get(key);
        return share == null ? OptionalDouble.empty() : OptionalDouble.of(share);
    }

    /** In how many months from now on the mix is to be reached, this one counted; 0 before the start and after the end. */
    int monthsLeft(Month month) {
        int since = month.index() - first();
        return since < 0 ? 0 : Math.max(0, months() - since);
    }

    /** The month in which firms begin to change hands. */
    private int first() {
        return (int) Math.round(Month.PER_YEAR * from);
    }

    private int months() {
        return Math.max(1, (int) Math.round(Month.PER_YEAR * over));
    }
}
