package org.cotejo.web.guard;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/** Passwords that are kept so that nobody can read them back: PBKDF2 with HMAC-SHA-512, a salt for each. */
final class Passwords {
    /** What it costs to try one; kept with each, so that it can grow. */
    private static final int ROUNDS = 210_000;

    private static final String KIND = "pbkdf2-sha512";
    private static final int SALT_BYTES = 16;
    private static final int HASH_BITS = 256;

    /** Of no password: comparing with it takes as long as with a real one. */
    static final Kept NONE = new Kept(ROUNDS, new byte[SALT_BYTES], new byte[HASH_BITS / 8]);

    private Passwords() {}

    /** A password as it is kept. */
    record Kept(int rounds, byte[] salt, byte[] hash) {
        boolean is(char[] password) {
            return MessageDigest.isEqual(hash, hashed(password, salt, rounds));
        }

        /** In the access file, without colons at its ends. */
        String text() {
            Base64.Encoder encoder = Base64.getEncoder();
            return String.join(
                    ":", KIND, Integer.toString(rounds), encoder.encodeToString(salt), encoder.encodeToString(hash));
        }
    }

    static Kept keep(char[] password) {
        byte[] salt = new byte[SALT_BYTES];
        new SecureRandom().nextBytes(salt);
        return new Kept(ROUNDS, salt, hashed(password, salt, ROUNDS));
    }

    /**
     * @throws IllegalArgumentException where it is none of ours
     */
    static Kept read(String kind, String rounds, String salt, String hash) {
        if (!kind.equals(KIND)) {
            throw new IllegalArgumentException(kind);
        }
        Kept kept = new Kept(
                Integer.parseInt(rounds),
                Base64.getDecoder().decode(salt),
                Base64.getDecoder().decode(hash));
        if (kept.rounds < ROUNDS / 10 || kept.salt.length < SALT_BYTES / 2 || kept.hash.length != HASH_BITS / 8) {
            throw new IllegalArgumentException("too weak");
        }
        return kept;
    }

    private static byte[] hashed(char[] password, byte[] salt, int rounds) {
        PBEKeySpec spec = new PBEKeySpec(password, salt, rounds, HASH_BITS);
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512")
                    .generateSecret(spec)
                    .getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has PBKDF2WithHmacSHA512", e);
        } finally {
            spec.clearPassword();
        }
    }
}
