package org.commonweal.scenarios.place;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.commonweal.results.chart.Outline;
import org.commonweal.scenarios.BadInput;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the borders of a place's neighbourhoods from its {@code boundaries.geojson} (RFC 7946), if it has one. */
public final class Boundaries {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Boundaries() {}

    /**
     * The borders by ONS code; none when the place has no such file.
     *
     * @throws BadInput if the file is there and cannot be understood
     */
    public static Map<String, Outline> read(Path places, String place) {
        String name = place + "/boundaries.geojson";
        Path file = places.resolve(name);
        Map<String, Outline> outlines = new HashMap<>();
        if (!Files.exists(file)) {
            return outlines;
        }
        JsonNode features = features(file, name);
        for (int i = 0; i < features.size(); i++) {
            JsonNode feature = features.get(i);
            String code = feature.path("properties").path("msoa21_code").asString("");
            List<double[][]> rings = rings(feature.path("geometry"));
            if (code.isEmpty() || rings.isEmpty()) {
                throw new BadInput(
                        name,
                        "feature " + (i + 1) + " has no msoa21_code or no closed ring of points",
                        "a Polygon or MultiPolygon with the property msoa21_code",
                        "");
            }
            outlines.put(
                    code,
                    new Outline(feature.path("properties").path("local_name").asString(code), rings));
        }
        return outlines;
    }

    private static JsonNode features(Path file, String name) {
        try {
            JsonNode features = JSON.readTree(file.toFile()).path("features");
            if (features.isArray()) {
                return features;
            }
        } catch (JacksonException malformed) {
            throw new BadInput(name, "cannot be read as JSON", "a GeoJSON FeatureCollection", "");
        }
        throw new BadInput(name, "has no features", "a GeoJSON FeatureCollection", "");
    }

    private static List<double[][]> rings(JsonNode geometry) {
        List<double[][]> rings = new ArrayList<>();
        JsonNode coordinates = geometry.path("coordinates");
        switch (geometry.path("type").asString("")) {
            case "Polygon" -> add(coordinates, rings);
            case "MultiPolygon" -> coordinates.forEach(polygon -> add(polygon, rings));
            default -> {
                return List.of();
            }
        }
        return rings;
    }

    private static void add(JsonNode polygon, List<double[][]> rings) {
        for (JsonNode ring : polygon) {
            double[][] points = new double[ring.size()][];
            for (int i = 0; i < points.length; i++) {
                points[i] = new double[] {
                    ring.get(i).path(0).asDouble(), ring.get(i).path(1).asDouble()
                };
            }
            if (points.length > 2) {
                rings.add(points);
            }
        }
    }
}
