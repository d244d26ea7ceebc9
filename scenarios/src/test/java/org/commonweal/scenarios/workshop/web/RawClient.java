package org.commonweal.scenarios.workshop.web;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** A client of a workshop that may be slow, rude or gone. */
final class RawClient implements AutoCloseable {
    private static final int PATIENCE_MILLIS = 120_000;
    private static final int SMALL_BUFFER = 2048;

    private final Socket socket = new Socket();

    /** Connects. @param link of the workshop */
    RawClient(String link) throws IOException {
        socket.setReceiveBufferSize(SMALL_BUFFER);
        socket.setSoTimeout(PATIENCE_MILLIS);
        socket.connect(new InetSocketAddress(
                InetAddress.getLoopbackAddress(), URI.create(link).getPort()));
    }

    /** The host as a browser says it. */
    static String host(String link) {
        return URI.create(link).getAuthority();
    }

    /** The secret of a link, as the first part of a query. */
    static String secret(String link) {
        return URI.create(link).getQuery();
    }

    /** A request as a browser sends it. */
    static String get(String link, String path, String query) {
        return "GET " + path + "?" + secret(link) + "&" + query + " HTTP/1.1\r\nHost: " + host(link) + "\r\n\r\n";
    }

    /** Sends something, if anybody is there. */
    RawClient send(String text) throws IOException {
        try {
            socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
        } catch (SocketException closed) {
            // What was answered before tells.
        }
        return this;
    }

    /** Has nothing more to say, but listens. */
    RawClient endOfRequest() throws IOException {
        try {
            socket.shutdownOutput();
        } catch (SocketException closed) {
            // What was answered before tells.
        }
        return this;
    }

    /** Some of what is answered: up to so many bytes; less if there are no more. */
    String hear(int most) throws IOException {
        try {
            return new String(socket.getInputStream().readNBytes(most), StandardCharsets.UTF_8);
        } catch (SocketTimeoutException silent) {
            throw new AssertionError("nothing is said for " + PATIENCE_MILLIS + " ms", silent);
        } catch (SocketException closed) {
            return "";
        }
    }

    /** The status of what is answered; 0 if nothing is. */
    int status() throws IOException {
        return status(hear("HTTP/1.1 200".length()));
    }

    /** The status of an answer; 0 for none. */
    static int status(String answer) {
        return answer.matches("(?s)HTTP/1\\.1 \\d{3}.*") ? Integer.parseInt(answer.substring(9, 12)) : 0;
    }

    /** Leaves without a word, as a machine does that is switched off. */
    void vanish() throws IOException {
        socket.setSoLinger(true, 0);
        socket.close();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
