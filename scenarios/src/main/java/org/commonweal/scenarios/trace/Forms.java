package org.commonweal.scenarios.trace;

import java.util.Arrays;
import java.util.Optional;
import org.commonweal.scenarios.ablation.Ablation;
import org.commonweal.scenarios.run.Trial;
import org.commonweal.scenarios.run.Variant;

/** What is assumed of legal forms when money is followed. */
public enum Forms {
    AS_THEY_ARE(Variant.MAIN, "legal forms as they are"),
    ALIKE("as-private-firm", "all legal forms as private firms are");

    private final String variant;
    private final String title;

    Forms(String variant, String title) {
        this.variant = variant;
        this.title = title;
    }

    /** What a trial assumes, as far as its variant says it. */
    public static Optional<Forms> of(Trial trial) {
        return Arrays.stream(values())
                .filter(forms -> forms.variant.equals(trial.variant()))
                .findFirst();
    }

    /** The name for people. */
    public String title() {
        return title;
    }

    /** The variant of the model in which it is assumed. */
    public Variant variant() {
        return this == AS_THEY_ARE ? Variant.main(title) : Ablation.alike(variant, title);
    }
}
