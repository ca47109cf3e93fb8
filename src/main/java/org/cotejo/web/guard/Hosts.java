package org.cotejo.web.guard;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Under which names the server answers. On loopback only under those of this machine: else a page from elsewhere could
 * point its own name here and read everything.
 */
record Hosts(boolean loopback) {
    private static final Pattern OWN = Pattern.compile("(localhost|127(\\.[0-9]{1,3}){3}|\\[::1\\])(:[0-9]{1,5})?");

    boolean allows(String host) {
        return !loopback || OWN.matcher(host.toLowerCase(Locale.ROOT)).matches();
    }
}
