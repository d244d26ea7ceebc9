package org.example.additions;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** One thing of a kind that the README says where to add: what is touched for it, and where it then shows. */
final class Addition {
    private static final Path RESOURCES = Path.of("src/test/resources/additions");

    private final String kind;
    private final List<Change> changes = new ArrayList<>();
    private final Set<String> touched = new LinkedHashSet<>();
    private String command = "";
    private String words = "";

    private interface Change {
        void in(Path project) throws IOException;
    }

    private Addition(String kind) {
        this.kind = kind;
    }

    /** An addition of a kind, as the README calls it. */
    static Addition of(String kind) {
        return new Addition(kind);
    }

    /** A new file, which stands at the same path among the resources of this test. */
    Addition file(String path) {
        return change(path, project -> {
            Path file = project.resolve(path);
            Files.createDirectories(file.getParent());
            Files.copy(RESOURCES.resolve(path), file);
        });
    }

    /** A new folder, which is a copy of another. */
    Addition folder(String path, String like) {
        return change(path, project -> ProjectCopy.copy(project.resolve(like), project.resolve(path)));
    }

    /** A text that is put behind another which stands only once in a file. */
    Addition after(String path, String anchor, String text) {
        return edit(path, anchor, anchor + text);
    }

    /** A text that is put before another which stands only once in a file. */
    Addition before(String path, String anchor, String text) {
        return edit(path, anchor, text + anchor);
    }

    private Addition edit(String path, String anchor, String instead) {
        return change(path, project -> {
            Path file = project.resolve(path);
            String old = Files.readString(file);
            int place = old.indexOf(anchor);
            if (place < 0 || old.indexOf(anchor, place + 1) >= 0) {
                throw new IllegalStateException("\"" + anchor + "\" does not stand once in " + path);
            }
            Files.writeString(file, old.substring(0, place) + instead + old.substring(place + anchor.length()));
        });
    }

    /** A file that a command of the program writes when everything else is done. */
    Addition written(String path) {
        return change(path, project -> {});
    }

    private Addition change(String path, Change change) {
        touched.add(path);
        changes.add(change);
        return this;
    }

    /** Where it shows: what a command says then. */
    Addition shows(String commandLine, String text) {
        command = commandLine;
        words = text;
        return this;
    }

    String kind() {
        return kind;
    }

    /** How many files, or folders of files, it touches. */
    int files() {
        return touched.size();
    }

    String command() {
        return command;
    }

    /** What the command says when it is there. */
    String words() {
        return words;
    }

    /** The sources that have to be compiled for it. */
    List<String> sources() {
        return touched.stream().filter(path -> path.endsWith(".java")).toList();
    }

    /** Adds it to a project. */
    void addTo(Path project) throws IOException {
        for (Change change : changes) {
            change.in(project);
        }
    }

    @Override
    public String toString() {
        return kind;
    }
}
