package org.commonweal.scenarios.workshop.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonweal.scenarios.Home;
import org.commonweal.scenarios.scenario.ScenarioReader;
import org.commonweal.scenarios.workshop.Aim;
import org.commonweal.scenarios.workshop.Dials;
import org.commonweal.scenarios.workshop.Preset;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The page says the same in every language, and has a plain word for everything that can be set. */
class LanguagesTest {
    private static final String INDICATOR = "indicator.";
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\w+}");
    private static final Map<String, JsonNode> ENGLISH = words("en");
    private static final Map<String, JsonNode> WELSH = words("cy");

    private static Map<String, JsonNode> words(String language) {
        try (InputStream file = Assets.class.getResourceAsStream("words-" + language + ".json")) {
            Map<String, JsonNode> words = new TreeMap<>();
            new JsonMapper().readTree(file).properties().forEach(word -> words.put(word.getKey(), word.getValue()));
            return words;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Test
    void whatIsSaidInEnglishIsSaidInWelsh() {
        assertThat(WELSH.keySet().stream().filter(key -> !key.startsWith(INDICATOR)))
                .containsExactlyElementsOf(ENGLISH.keySet());
        ENGLISH.forEach((key, english) ->
                assertThat(placeholders(WELSH.get(key))).as(key).isEqualTo(placeholders(english)));
    }

    private static TreeSet<String> placeholders(JsonNode word) {
        return PLACEHOLDER
                .matcher(word.toString())
                .results()
                .map(found -> found.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void everyPluralHasAFormForTheRest() {
        Stream.of(ENGLISH, WELSH)
                .flatMap(words -> words.values().stream())
                .filter(JsonNode::isObject)
                .forEach(forms -> {
                    assertThat(forms.has("other")).as(forms.toString()).isTrue();
                    assertThat(forms.propertyNames())
                            .allMatch(form -> form.matches("zero|one|two|few|many|other|\\d+"));
                });
    }

    @Test
    void everythingThatCanBeSetOrAimedAtHasAName() {
        Dials dials = Dials.of(new ScenarioReader(Home.library()));
        List<String> nameless = new ArrayList<>();
        for (String key : dials.dials().keySet()) {
            String[] parts = key.split("\\.", 3);
            if (key.startsWith(Dials.MIX)) {
                need(nameless, "form." + parts[1]);
            } else {
                need(nameless, "lever." + parts[1]);
                need(nameless, "dial." + parts[1] + "." + parts[2], "dial." + parts[2]);
            }
        }
        dials.presets().stream().map(Preset::name).forEach(name -> need(nameless, "preset." + name));
        Aim.all().stream()
                .map(aim -> INDICATOR + aim.title())
                .filter(title -> !WELSH.containsKey(title))
                .forEach(nameless::add);
        assertThat(nameless).isEmpty();
    }

    private static void need(List<String> nameless, String... either) {
        if (Stream.of(either).noneMatch(ENGLISH::containsKey)) {
            nameless.add(either[0]);
        }
    }
}
