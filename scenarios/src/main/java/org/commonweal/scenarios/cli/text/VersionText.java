package org.commonweal.scenarios.cli.text;

import org.commonweal.scenarios.Build;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} prints. */
public final class VersionText implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {"Commonweal " + Build.version(), "commit " + Build.commit(), "Java " + Build.jdk()};
    }
}
