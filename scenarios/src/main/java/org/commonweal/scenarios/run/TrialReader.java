package org.commonweal.scenarios.run;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.commonweal.economy.AnchorKind;
import org.commonweal.mix.OwnershipMix;
import org.commonweal.model.ModelSpec;
import org.commonweal.ownership.MunicipalCompany;
import org.commonweal.parameter.ParameterException;
import org.commonweal.parameter.ParameterReader;
import org.commonweal.parameter.Question;
import org.commonweal.parameter.Setting;
import org.commonweal.place.PlaceData;
import org.commonweal.scenarios.BadInput;
import org.commonweal.scenarios.Home;
import org.commonweal.scenarios.Problem;
import org.commonweal.scenarios.place.PlaceReader;
import org.commonweal.scenarios.scenario.Scenario;

/** Makes trials of scenarios and of texts: reads the model's settings and the place, each place once. */
public final class TrialReader {
    private static final String MUNICIPAL = Question.nameOf(MunicipalCompany.class);

    private final Path places;
    private final Map<Known, PlaceData> read = new LinkedHashMap<>();

    private record Known(String place, List<Setting> estimates) {}

    /** Reads from these places: a folder with a folder for each. */
    public TrialReader(Path places) {
        this.places = places;
    }

    /** Reads from the places that come with Commonweal. */
    public TrialReader() {
        this(Home.places());
    }

    /**
     * The trial of a scenario.
     *
     * @throws BadInput with all that is wrong with its settings and its place
     */
    public Trial of(Scenario scenario) {
        List<Problem> problems = new ArrayList<>();
        ModelSpec spec = spec(scenario, problems);
        PlaceData place = place(scenario, problems);
        if (problems.isEmpty()) {
            refuseCompaniesOfNoCouncil(scenario, spec, place, problems);
        }
        if (!problems.isEmpty()) {
            throw new BadInput(problems);
        }
        return new Trial(scenario, Variant.MAIN, 0, 0, spec, place);
    }

    /**
     * The trial of a text.
     *
     * @throws BadInput if it is none, or another program or other data would make another run of it
     */
    public Trial of(String text) {
        TrialText address = TrialText.read(text);
        Trial plain = of(address.asScenario());
        Trial trial = new Trial(plain.scenario(), address.variant(), address.pair(), 0, plain.spec(), plain.place());
        if (address.fewestOfEachForm() > 0) {
            trial = trial.withFewestOfEachForm(address.fewestOfEachForm());
        }
        if (!trial.hash().equals(address.hash())) {
            throw new BadInput(
                    trial.title(),
                    "it would be another run here than where it was planned",
                    "the same version of Commonweal and the same data of "
                            + trial.place().title(),
                    "");
        }
        return trial;
    }

    private static void refuseCompaniesOfNoCouncil(
            Scenario scenario, ModelSpec spec, PlaceData place, List<Problem> problems) {
        boolean council = place.anchors().stream().anyMatch(anchor -> anchor.kind() == AnchorKind.COUNCIL);
        if (!council && spec.ownershipMix().wants(MUNICIPAL)) {
            String key = OwnershipMix.NAME + "." + MUNICIPAL;
            String where = scenario.settings().stream()
                    .filter(setting -> setting.key().startsWith(key))
                    .map(Setting::where)
                    .findFirst()
                    .orElse("");
            problems.add(new Problem(
                    where,
                    key + ": " + place.title() + " has no council that could own a company",
                    "another legal form",
                    ""));
        }
    }

    private static ModelSpec spec(Scenario scenario, List<Problem> problems) {
        try {
            return ParameterReader.read(ModelSpec.class, scenario.settings());
        } catch (ParameterException bad) {
            problems.addAll(Problem.of(bad));
            return null;
        }
    }

    private PlaceData place(Scenario scenario, List<Problem> problems) {
        try {
            return read.computeIfAbsent(
                    new Known(scenario.place(), scenario.estimates()),
                    known -> PlaceReader.read(places, known.place(), known.estimates()));
        } catch (BadInput bad) {
            problems.addAll(bad.problems());
            return null;
        }
    }
}
