package org.commonweal.scenarios.cli.archive;

import java.util.Iterator;
import org.commonweal.scenarios.batch.ExperimentReader;

/** What the shell may complete the name of an experiment to. */
public final class KnownExperiments implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
        return ExperimentReader.library().names().iterator();
    }
}
