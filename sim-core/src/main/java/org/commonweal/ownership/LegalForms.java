package org.commonweal.ownership;

import java.util.List;
import org.commonweal.parameter.Question;

/**
 * The legal forms as this run assumes them to be.
 *
 * @param all in the order of {@link LegalForm#index()}
 */
public record LegalForms(List<LegalForm> all) {

    /** How many there are. */
    public static final int COUNT = Question.answers(LegalForm.class).size();

    /** The form of a kind. */
    public <T extends LegalForm> T of(Class<T> kind) {
        return Question.of(kind, all);
    }

    /** All of them, in the order of {@link LegalForm#index()}. */
    public LegalForm[] inOrder() {
        return all.toArray(LegalForm[]::new);
    }
}
