package org.commonweal.ownership;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.commonweal.money.Sector;
import org.commonweal.parameter.ExtensionException;
import org.commonweal.parameter.Question;

/**
 * The legal forms as this run assumes them to be. A form has an index, from 0, and its firms' accounts a sector of the
 * form's name in the plural: one of the core's, or a new one behind them for a form that comes from another jar.
 *
 * @param all in the order of {@link LegalForm#index()}
 */
public record LegalForms(List<LegalForm> all) {
    private static final List<Class<? extends LegalForm>> KINDS = Question.answers(LegalForm.class);

    /** How many there are. */
    public static final int COUNT = KINDS.size();

    /** The classes of accounts of a place in which firms may have these forms, by ordinal. */
    public static final List<Sector> SECTORS;

    private static final List<Sector> OF_FORMS;

    static {
        List<Sector> sectors = new ArrayList<>(Sector.CORE);
        List<Sector> ofForms = new ArrayList<>();
        for (Class<? extends LegalForm> kind : KINDS) {
            String key = plural(Question.nameOf(kind));
            Sector sector = sectors.stream()
                    .filter(one -> one.key().equals(key))
                    .findFirst()
                    .orElseGet(() -> more(sectors, key));
            if (!sector.isFirms() || ofForms.contains(sector)) {
                throw new ExtensionException(
                        kind.getName() + " would be the sector of " + key + ", which there is",
                        "Maybe give the record another name.");
            }
            ofForms.add(sector);
        }
        SECTORS = List.copyOf(sectors);
        OF_FORMS = List.copyOf(ofForms);
    }

    private static Sector more(List<Sector> sectors, String key) {
        String name = key.toUpperCase(Locale.ROOT).replace('-', '_');
        Sector sector = new Sector(sectors.size(), name, key.replace('-', ' '), true, true);
        sectors.add(sector);
        return sector;
    }

    private static String plural(String noun) {
        if (noun.endsWith("y")) {
            return noun.substring(0, noun.length() - 1) + "ies";
        }
        return noun + (noun.endsWith("ch") || noun.endsWith("s") ? "es" : "s");
    }

    /** The sector of firms of a form. @param form its index */
    public static Sector sector(int form) {
        return OF_FORMS.get(form);
    }

    /** The index of the form of firms of a sector. @throws IllegalArgumentException if it is no sector of firms */
    public static int index(Sector sector) {
        int form = OF_FORMS.indexOf(sector);
        if (form < 0) {
            throw new IllegalArgumentException(sector.title() + " are no legal form");
        }
        return form;
    }

    /** The index of a form. */
    static int index(Class<? extends LegalForm> kind) {
        return KINDS.indexOf(kind);
    }

    /** The form of a kind. */
    public <T extends LegalForm> T of(Class<T> kind) {
        return Question.of(kind, all);
    }

    /** Those whose firms belong to one household: private firms, and whatever shares its surplus as private firms do. */
    public List<LegalForm> owned() {
        PrivateFirm usual = of(PrivateFirm.class);
        return all.stream().filter(form -> form.sharesAs(usual)).toList();
    }

    /** All of them, in the order of {@link LegalForm#index()}. */
    public LegalForm[] inOrder() {
        return all.toArray(LegalForm[]::new);
    }
}
