package org.commonweal.results.folder;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;

/** The right to write to several folders. */
public final class Claims implements AutoCloseable {
    private final Deque<Claim> claims = new ArrayDeque<>();

    /** Claims one more. @throws AtWorkException if another program has it @throws IOException if it cannot be claimed */
    public void add(Path folder) throws IOException {
        claims.push(Claim.on(folder));
    }

    /** Gives all of them free. */
    @Override
    public void close() throws IOException {
        while (!claims.isEmpty()) {
            claims.pop().close();
        }
    }
}
