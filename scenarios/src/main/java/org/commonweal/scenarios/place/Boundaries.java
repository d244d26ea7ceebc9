package org.commonweal.scenarios.place;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.commonweal.results.chart.Outline;
import org.commonweal.results.file.TextFile;
import org.commonweal.results.file.UnreadableFile;
import org.commonweal.scenarios.BadInput;
import org.commonweal.scenarios.Problem;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the borders of a place's neighbourhoods from its {@code boundaries.geojson} (RFC 7946), if it has one. */
public final class Boundaries {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int MEGABYTES = 30;
    private static final double MOST_EAST = 180;
    private static final double MOST_NORTH = 90;

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
            List<double[][]> rings = rings(feature.path("geometry"), name, i + 1);
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
        String allowed = "a GeoJSON FeatureCollection";
        try {
            JsonNode features = JSON.readTree(TextFile.read(file, MEGABYTES)).path("features");
            if (features.isArray()) {
                return features;
            }
        } catch (UnreadableFile unreadable) {
            throw new BadInput(unreadable.where(name), unreadable.what(), allowed, unreadable.hint());
        } catch (JacksonException malformed) {
            int line = malformed.getLocation() == null
                    ? 0
                    : malformed.getLocation().getLineNr();
            throw new BadInput(line > 0 ? name + ":" + line : name, "cannot be read as JSON", allowed, "");
        }
        throw new BadInput(name, "has no features", allowed, "");
    }

    private static List<double[][]> rings(JsonNode geometry, String name, int feature) {
        List<double[][]> rings = new ArrayList<>();
        JsonNode coordinates = geometry.path("coordinates");
        switch (geometry.path("type").asString("")) {
            case "Polygon" -> add(coordinates, rings, name, feature);
            case "MultiPolygon" -> coordinates.forEach(polygon -> add(polygon, rings, name, feature));
            default -> {
                return List.of();
            }
        }
        return rings;
    }

    private static void add(JsonNode polygon, List<double[][]> rings, String name, int feature) {
        for (JsonNode ring : polygon) {
            double[][] points = new double[ring.size()][];
            for (int i = 0; i < points.length; i++) {
                JsonNode point = ring.get(i);
                points[i] = new double[] {
                    degrees(point.path(0), MOST_EAST, name, feature), degrees(point.path(1), MOST_NORTH, name, feature)
                };
            }
            if (points.length > 2) {
                rings.add(points);
            }
        }
    }

    private static double degrees(JsonNode number, double most, String name, int feature) {
        double degrees = number.isNumber() ? number.doubleValue() : Double.NaN;
        if (!(Math.abs(degrees) <= most)) {
            throw new BadInput(
                    name,
                    "feature " + feature + " has a point that is not two numbers in degrees: "
                            + Problem.quoted(number.isMissingNode() ? "nothing" : number.toString()),
                    "longitude -180 to 180, latitude -90 to 90",
                    "Maybe it is in metres of the National Grid: save it again as WGS 84.");
        }
        return degrees;
    }
}
