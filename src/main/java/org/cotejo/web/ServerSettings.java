package org.cotejo.web;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How a server is to run.
 *
 * @param address to listen on, a name or a number
 * @param port 0 for any that is free
 * @param access file of those who may come in; {@code null} where everybody at this machine may, which no other address allows
 * @param first files and folders to take in where the workspace has no law yet
 */
public record ServerSettings(
        String address, int port, @Nullable Path access, List<Path> first) {
    public ServerSettings {
        Objects.requireNonNull(address);
        first = List.copyOf(first);
    }

    /** For this machine alone. */
    public static ServerSettings onLoopback(int port) {
        return new ServerSettings("127.0.0.1", port, null, List.of());
    }
}
