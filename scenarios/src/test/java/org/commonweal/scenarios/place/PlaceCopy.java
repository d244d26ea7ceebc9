package org.commonweal.scenarios.place;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.commonweal.place.PlaceData;

/** A copy of the files that are read for Preston, to be spoilt by tests. */
record PlaceCopy(Path folder) {
    static final Path PLACES = Path.of("places");
    static final List<String> FILES = List.of(
            "preston/anchors.csv",
            "preston/business_counts.csv",
            "preston/compositions.csv",
            "preston/economic_activity.csv",
            "preston/figures.csv",
            "preston/indicators.csv",
            "preston/industries.csv",
            "preston/legal_forms.csv",
            "preston/neighbourhood_households_estimated.csv",
            "preston/neighbourhoods.csv",
            "preston/tenure.csv",
            "preston/totals.csv",
            "national/anchor_recipes.csv",
            "national/engel_shares.csv",
            "national/hours_by_industry.csv",
            "national/household_joint_composition_tenure_size.csv",
            "national/io_coefficients_12x12.csv",
            "national/io_final_demand_12.csv");

    static PlaceCopy in(Path folder) {
        PlaceCopy copy = new PlaceCopy(folder);
        for (String name : FILES) {
            copy.write(name, copy.original(name));
        }
        return copy;
    }

    byte[] original(String name) {
        try {
            return Files.readAllBytes(PLACES.resolve(name));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    void write(String name, byte[] bytes) {
        try {
            Files.createDirectories(folder.resolve(name).getParent());
            Files.write(folder.resolve(name), bytes);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** Rewrites the text of a file. */
    PlaceCopy with(String name, UnaryOperator<String> change) {
        String before = new String(original(name), StandardCharsets.UTF_8);
        String after = change.apply(before);
        if (after.equals(before)) {
            throw new IllegalStateException("the change does not touch " + name);
        }
        write(name, after.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    PlaceData read(Map<String, String> settings) {
        return PlaceReader.read(folder, "preston", settings);
    }
}
