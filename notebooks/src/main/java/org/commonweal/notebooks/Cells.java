package org.commonweal.notebooks;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jdk.jshell.DeclarationSnippet;
import jdk.jshell.Diag;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis;
import jdk.jshell.SourceCodeAnalysis.CompletionInfo;
import jdk.jshell.SourceCodeAnalysis.Suggestion;
import org.commonweal.scenarios.run.Stop;

/** Runs cells: each is Java as JShell takes it, one or more imports, declarations, statements and expressions. */
final class Cells implements AutoCloseable {
    /** What every cell may use without an import of its own. */
    static final List<String> IMPORTS = List.of(
            "java.io.*",
            "java.nio.file.*",
            "java.util.*",
            "java.util.function.*",
            "java.util.stream.*",
            "org.commonweal.*",
            "org.commonweal.results.archive.ResultArchive",
            "org.commonweal.results.batch.BatchArchive",
            "org.commonweal.results.chart.*",
            "org.commonweal.results.number.*",
            "tech.tablesaw.api.*",
            "static org.commonweal.notebooks.Notebook.*",
            "static tech.tablesaw.aggregate.AggregateFunctions.*");

    private static final Set<Snippet.SubKind> SHOWN = Set.of(
            Snippet.SubKind.TEMP_VAR_EXPRESSION_SUBKIND,
            Snippet.SubKind.VAR_VALUE_SUBKIND,
            Snippet.SubKind.OTHER_EXPRESSION_SUBKIND);

    private final Execution execution = new Execution();
    private final JShell shell;
    private final SourceCodeAnalysis analysis;

    Cells() {
        // An import of a package compiles all earlier snippets again; without line numbers they come out the same, and
        // their variables keep their values.
        shell = JShell.builder()
                .compilerOptions("-g:none")
                .executionEngine(execution, Map.of())
                .build();
        analysis = shell.sourceCodeAnalysis();
        addToClassPath(System.getProperty("java.class.path"));
        run(IMPORTS.stream().map(name -> "import " + name + ";").collect(Collectors.joining("\n")));
    }

    /**
     * Runs a cell.
     *
     * @return what its last expression is worth; null if it ends with something else, or with a semicolon
     * @throws CellFailure if it is no Java, or throws something; what stands before has been carried out then
     */
    Object run(String source) {
        List<Snippet> declared = new ArrayList<>();
        Object shown = null;
        CompletionInfo next = analysis.analyzeCompletion(source);
        while (!next.completeness().equals(SourceCodeAnalysis.Completeness.EMPTY)) {
            boolean isWhole = next.completeness().isComplete();
            String text = isWhole ? next.source() : next.remaining();
            execution.forget();
            shown = null;
            for (SnippetEvent event : shell.eval(text)) {
                if (event.causeSnippet() == null) {
                    check(event, text);
                    declared.add(event.snippet());
                    boolean isShown = SHOWN.contains(event.snippet().subKind()) && isOpen(source, next);
                    shown = isShown ? execution.value() : null;
                }
            }
            next = analysis.analyzeCompletion(isWhole ? next.remaining() : "");
        }
        declared.forEach(this::checkReferences);
        return shown;
    }

    /** Whether a snippet of a cell ends without a semicolon. */
    private static boolean isOpen(String source, CompletionInfo snippet) {
        String upToHere =
                source.substring(0, source.length() - snippet.remaining().length());
        return !upToHere.stripTrailing().endsWith(";");
    }

    private void check(SnippetEvent event, String text) {
        if (event.status() == Snippet.Status.REJECTED) {
            throw CellFailure.ofSource(shell.diagnostics(event.snippet())
                    .map(fault -> told(fault, text))
                    .toList());
        }
        if (execution.failure() != null) {
            throw CellFailure.of(execution.failure());
        }
        if (event.exception() != null) {
            throw CellFailure.of(event.exception());
        }
    }

    /** What a cell declares may refer to what it declares further down, and to nothing that is not there at its end. */
    private void checkReferences(Snippet snippet) {
        Snippet.Status status = shell.status(snippet);
        if (snippet instanceof DeclarationSnippet declaration
                && (status == Snippet.Status.RECOVERABLE_DEFINED || status == Snippet.Status.RECOVERABLE_NOT_DEFINED)) {
            List<String> missing =
                    shell.unresolvedDependencies(declaration).distinct().toList();
            List<String> faults = shell.diagnostics(declaration)
                    .map(fault -> told(fault, declaration.source()))
                    .toList();
            throw CellFailure.ofSource(
                    missing.isEmpty()
                            ? faults
                            : List.of(declaration.name() + " needs what is not there: " + String.join(", ", missing)));
        }
    }

    private static String told(Diag fault, String text) {
        int at = (int) Math.max(0, Math.min(fault.getPosition(), text.length()));
        int begin = text.lastIndexOf('\n', Math.max(0, at - 1)) + 1;
        int end = text.indexOf('\n', at);
        return fault.getMessage(Locale.ENGLISH).strip() + "\n    "
                + text.substring(begin, end < 0 ? text.length() : end).strip();
    }

    /** What could stand at the cursor. */
    Completion complete(String code, int at) {
        int start = start(code, at);
        int[] anchor = {at - start};
        Set<String> texts = new LinkedHashSet<>();
        for (Suggestion suggestion : analysis.completionSuggestions(code.substring(start, at), at - start, anchor)) {
            texts.add(suggestion.continuation());
        }
        return new Completion(List.copyOf(texts), start + anchor[0]);
    }

    /** The signatures of what the cursor stands at. */
    List<String> signatures(String code, int at) {
        int start = start(code, at);
        return analysis.documentation(code.substring(start, at), at - start, false).stream()
                .map(SourceCodeAnalysis.Documentation::signature)
                .distinct()
                .toList();
    }

    /** Where the snippet begins that the cursor is in: JShell looks at one at a time. */
    private int start(String code, int at) {
        String rest = code.substring(0, at);
        CompletionInfo next = analysis.analyzeCompletion(rest);
        while (next.completeness().isComplete() && !next.remaining().isBlank()) {
            rest = next.remaining();
            next = analysis.analyzeCompletion(rest);
        }
        return at - rest.length();
    }

    /** Whether code needs no further lines. */
    boolean isComplete(String code) {
        CompletionInfo next = analysis.analyzeCompletion(code);
        while (next.completeness().isComplete() && !next.remaining().isBlank()) {
            next = analysis.analyzeCompletion(next.remaining());
        }
        return next.completeness() != SourceCodeAnalysis.Completeness.DEFINITELY_INCOMPLETE;
    }

    /** What the cell that is being run is stopped by; null if by the interrupt of its thread. */
    void stoppedBy(Stop stop) {
        execution.stoppedBy(stop);
    }

    /** Stops the cell that is being run. */
    void interrupt() {
        execution.interrupt();
    }

    void addToClassPath(String path) {
        shell.addToClasspath(path);
    }

    @Override
    public void close() {
        shell.close();
    }
}
