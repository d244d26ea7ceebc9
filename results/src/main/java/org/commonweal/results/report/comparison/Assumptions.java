package org.commonweal.results.report.comparison;

import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.List;
import org.commonweal.results.archive.Parameter;
import org.commonweal.results.compare.ModelVariant;
import org.commonweal.results.number.Amount;
import org.commonweal.results.report.html.DataTable;
import org.commonweal.results.report.html.Element;
import org.commonweal.results.report.html.Section;

/** What was assumed by hand, and how much of the effects hangs on it. */
final class Assumptions {

    private Assumptions() {}

    static Section of(ComparisonView view) {
        List<DomContent> content = new ArrayList<>();
        List<Parameter> assumed = view.frame().assumptions();
        content.add(Element.paragraph(Amount.count(assumed.size(), "parameter was", "parameters were")
                + " set by hand for want of a source, the levers' own left out."
                + (view.ablations().size() > 1
                        ? " Below, the effects with these assumptions as they are and with some of them switched off: where the"
                                + " two differ, the effect hangs on what was assumed."
                        : "")));
        if (view.ablations().size() > 1) {
            content.add(Marks.key(view.ablations().stream()
                    .map(variant -> variant.title() + " (" + Amount.count(variant.pairs(), "pair", "pairs") + ")")
                    .toList()));
            content.add(Headlines.figure(view, "assumptions", view.ablations(), reading(view.ablations())));
        }
        if (!assumed.isEmpty()) {
            content.add(Element.folded("All " + assumed.size() + " assumed parameters", table(assumed)));
        }
        return new Section("assumptions", "What was assumed by hand", content);
    }

    private static String reading(List<ModelVariant> variants) {
        return "Effects side by side: "
                + String.join("; ", variants.stream().map(ModelVariant::title).toList())
                + ". Filled marks are statistically distinguishable from zero.";
    }

    /** Parameters with all that is known of them. */
    static Element table(List<Parameter> parameters) {
        return DataTable.of(
                "Parameters",
                List.of("key", "value ", "unit", "allowed", "what it is", "why this value"),
                parameters.stream()
                        .map(one ->
                                List.of(one.key(), one.value(), one.unit(), one.allowed(), one.what(), one.source()))
                        .toList());
    }
}
