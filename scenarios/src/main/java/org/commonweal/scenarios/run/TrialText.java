package org.commonweal.scenarios.run;

import java.util.List;
import org.commonweal.money.Audit;
import org.commonweal.parameter.Setting;
import org.commonweal.scenarios.BadInput;
import org.commonweal.scenarios.Problem;
import org.commonweal.scenarios.scenario.Scenario;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** The address of a trial as it stands in its text; the places and the model are those of whoever reads it. */
record TrialText(
        String place,
        String variant,
        String scenario,
        String question,
        long seed,
        int pair,
        double scale,
        int burnIn,
        int years,
        Audit audit,
        int fewestOfEachForm,
        List<Setting> settings,
        List<Setting> estimates,
        String hash) {
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .build();

    static TrialText of(Trial trial) {
        Scenario scenario = trial.scenario();
        return new TrialText(
                scenario.place(),
                trial.variant(),
                scenario.name(),
                scenario.question(),
                scenario.seed(),
                trial.pair(),
                scenario.scale(),
                scenario.burnIn(),
                scenario.years(),
                scenario.audit(),
                trial.fewestOfEachForm(),
                scenario.settings(),
                scenario.estimates(),
                trial.hash());
    }

    /** @throws BadInput if the text is no trial's */
    static TrialText read(String text) {
        try {
            return JSON.readValue(text, TrialText.class);
        } catch (JacksonException other) {
            throw new BadInput(
                    "", Problem.quoted(text) + " is not the text of a trial", "what a trial says of itself", "");
        }
    }

    String json() {
        return JSON.writeValueAsString(this);
    }

    Scenario asScenario() {
        return new Scenario(scenario, question, place, seed, years, burnIn, scale, audit, settings, estimates);
    }
}
