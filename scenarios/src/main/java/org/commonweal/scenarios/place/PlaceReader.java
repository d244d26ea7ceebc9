package org.commonweal.scenarios.place;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.commonweal.parameter.Nearest;
import org.commonweal.parameter.Setting;
import org.commonweal.place.PlaceData;
import org.commonweal.scenarios.BadInput;
import org.commonweal.scenarios.Problem;

/**
 * Reads the data of a place from its folder.
 *
 * <p>Whatever the files hold, the answer is the place or one {@link BadInput} with every problem: first all that is
 * wrong within the files, and when each of them is sound, all that does not fit together between them.
 */
public final class PlaceReader {
    private static final String NATION = "national";
    private static final String MARK = "neighbourhoods.csv";

    private PlaceReader() {}

    /** The places in a folder, in alphabetical order. */
    public static List<String> names(Path placesFolder) {
        if (!Files.isDirectory(placesFolder)) {
            throw new BadInput(placesFolder.toString(), "there is no such folder of places", "", "");
        }
        try (Stream<Path> folders = Files.list(placesFolder)) {
            return folders.filter(folder -> Files.exists(folder.resolve(MARK)))
                    .map(folder -> folder.getFileName().toString())
                    .filter(name -> !name.equals(NATION))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new BadInput(placesFolder.toString(), "the folder of places cannot be read", "", "");
        }
    }

    /** A place as its folder is called, of however it was written: {@code Preston}; any other text is left as it is. */
    public static String named(Path placesFolder, String text) {
        String given = plain(text);
        return Files.isDirectory(placesFolder)
                ? names(placesFolder).stream()
                        .filter(name -> plain(name).equals(given))
                        .findFirst()
                        .orElse(text.strip())
                : text.strip();
    }

    private static String plain(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", "-");
    }

    /**
     * Reads a place with values for estimates as {@code --set} gives them: {@code off}, or the number to use instead.
     */
    public static PlaceData read(Path placesFolder, String name, Map<String, String> estimates) {
        return read(
                placesFolder,
                name,
                estimates.entrySet().stream()
                        .map(entry -> new Setting(entry.getKey(), entry.getValue(), "", "--set"))
                        .toList());
    }

    /**
     * Reads a place.
     *
     * @param placesFolder folder that holds a folder for each place, and {@code national}
     * @param name the place's folder
     * @param estimates by key of an estimate: {@code off}, or the number to use instead; later ones overrule earlier
     * ones
     */
    public static PlaceData read(Path placesFolder, String name, List<Setting> estimates) {
        List<String> known = names(placesFolder);
        if (!known.contains(name)) {
            throw new BadInput(
                    "place",
                    "there is no place " + Problem.quoted(name),
                    String.join(", ", known),
                    Nearest.hint(name, known));
        }
        Problems problems = new Problems();
        PlaceFiles files = new PlaceFiles(placesFolder, problems);
        Reading reading = new Reading(name, files, new Estimates(estimates, problems), problems);
        problems.throwIfAny();
        return reading.place();
    }
}
