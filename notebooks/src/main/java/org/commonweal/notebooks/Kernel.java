package org.commonweal.notebooks;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.commonweal.scenarios.Build;
import org.commonweal.scenarios.run.Stop;
import org.dflib.jjava.jupyter.kernel.BaseKernel;
import org.dflib.jjava.jupyter.kernel.JupyterIO;
import org.dflib.jjava.jupyter.kernel.LanguageInfo;
import org.dflib.jjava.jupyter.kernel.ReplacementOptions;
import org.dflib.jjava.jupyter.kernel.comm.CommManager;
import org.dflib.jjava.jupyter.kernel.display.DisplayData;
import org.dflib.jjava.jupyter.kernel.display.Renderer;
import org.dflib.jjava.jupyter.kernel.magic.MagicsRegistry;
import org.dflib.jjava.jupyter.kernel.util.StringStyler;

/** A Jupyter kernel for Java in which Commonweal is imported. */
final class Kernel extends BaseKernel {
    private final Cells cells;

    Kernel() {
        super(
                "Commonweal",
                Build.version(),
                new LanguageInfo.Builder("java")
                        .version(System.getProperty("java.specification.version"))
                        .mimetype("text/x-java-source")
                        .fileExtension(".java")
                        .pygments("java")
                        .codemirror("text/x-java")
                        .build(),
                List.of(),
                null,
                new JupyterIO(StandardCharsets.UTF_8),
                new CommManager(),
                new Renderer(),
                null,
                new MagicsRegistry(),
                false,
                new StringStyler.Builder().build());
        Renderings.register(getRenderer());
        cells = new Cells();
    }

    /** The kernel of the notebook that this program serves. */
    static Kernel running() {
        return (Kernel) notebookKernel();
    }

    @Override
    public Object evalRaw(String source) {
        return cells.run(source);
    }

    @Override
    public List<String> formatError(Throwable failure) {
        return failure instanceof CellFailure cell ? cell.lines() : super.formatError(failure);
    }

    @Override
    public ReplacementOptions complete(String code, int at) {
        Completion completion = cells.complete(code, at);
        return new ReplacementOptions(completion.texts(), completion.from(), at);
    }

    @Override
    public DisplayData inspect(String code, int at, boolean extraDetail) {
        List<String> signatures = cells.signatures(code, at);
        return signatures.isEmpty() ? null : new DisplayData(String.join("\n", signatures));
    }

    @Override
    public String isComplete(String code) {
        return cells.isComplete(code) ? IS_COMPLETE_YES : "    ";
    }

    @Override
    public void interrupt() {
        cells.interrupt();
    }

    @Override
    public void onShutdown(boolean isRestarting) {
        super.onShutdown(isRestarting);
        cells.close();
    }

    /** What the running cell is stopped by; null if by the interrupt of its thread. */
    void stoppedBy(Stop stop) {
        cells.stoppedBy(stop);
    }

    /** Shows something below the cell. */
    void show(Object shown) {
        display(getRenderer().render(shown));
    }

    /** Puts a folder on the class path of cells, and of whatever looks for services while they run. */
    void bring(Path folder) {
        cells.addToClassPath(folder.toString());
    }
}
