package org.commonweal.scenarios.workshop.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Lets in what the page itself sends, and nothing that another page or machine makes a browser send.
 *
 * @param hosts what this server is called, with its port
 * @param token the secret of the link
 */
record Gate(Set<String> hosts, String token) {
    static final String TOKEN = "t";
    private static final int FORBIDDEN = 403;

    /** What is answered to one that is not let in. */
    Optional<Reply> refusal(Call call) {
        if (!call.method().equals("GET")) {
            return Optional.of(Reply.text(405, "Only GET is allowed."));
        }
        if (call.hasBody()) {
            return Optional.of(Reply.text(413, "A request has no body here."));
        }
        if (call.isTooLong()) {
            return Optional.of(Reply.text(414, "The link is too long."));
        }
        if (!hosts.contains(call.host().toLowerCase(Locale.ROOT))) {
            return Optional.of(Reply.text(FORBIDDEN, "This is not the address of the workshop."));
        }
        if (!call.origin().isEmpty() && !isOwn(call.origin().toLowerCase(Locale.ROOT))) {
            return Optional.of(Reply.text(FORBIDDEN, "Another page may not ask the workshop."));
        }
        return Optional.empty();
    }

    private boolean isOwn(String origin) {
        return hosts.stream().anyMatch(host -> origin.equals("http://" + host));
    }

    /** Whether this is the secret of the link; it takes as long whatever is guessed. */
    boolean opensWith(String given) {
        return MessageDigest.isEqual(given.getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8));
    }
}
