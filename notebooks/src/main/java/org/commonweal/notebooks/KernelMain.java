package org.commonweal.notebooks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import org.dflib.jjava.jupyter.channels.JupyterConnection;
import org.dflib.jjava.jupyter.kernel.KernelConnectionProperties;

/** The program that Jupyter starts for each notebook. */
public final class KernelMain {
    private KernelMain() {}

    /**
     * Serves a notebook until it is closed.
     *
     * @param args the file in which Jupyter says where it listens
     */
    public static void main(String[] args) throws IOException, GeneralSecurityException {
        JupyterConnection connection =
                new JupyterConnection(KernelConnectionProperties.parse(Files.readString(Path.of(args[0]))));
        Kernel kernel = new Kernel();
        kernel.becomeHandlerForConnection(connection); // before it connects: what comes earlier is lost
        kernel.onStartup();
        connection.connect();
        connection.waitUntilClose();
    }
}
