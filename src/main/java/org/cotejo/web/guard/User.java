package org.cotejo.web.guard;

import java.util.Objects;

/**
 * Who is asking.
 *
 * @param name as signed in; empty for who works on her own machine, where nobody signs in, and for nobody
 */
public record User(String name, Role role) {
    /** At the machine itself, where no access file was given. */
    public static final User LOCAL = new User("", Role.EDITOR);

    static final User NOBODY = new User("", Role.NOBODY);

    public User {
        Objects.requireNonNull(name);
        Objects.requireNonNull(role);
    }

    public boolean isSignedIn() {
        return !name.isEmpty();
    }
}
