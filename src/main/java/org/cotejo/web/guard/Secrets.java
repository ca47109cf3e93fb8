package org.cotejo.web.guard;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Names that nobody can guess, and tokens that only this server can make. Lives as long as the server runs. */
final class Secrets {
    private static final int BYTES = 32;

    private final SecureRandom random = new SecureRandom();
    private final byte[] key = bytes();

    private byte[] bytes() {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return bytes;
    }

    String fresh() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes());
    }

    /** The token that a form of this session carries. */
    String token(String session) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            byte[] code = mac.doFinal(session.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(code);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has HmacSHA256", e);
        }
    }

    boolean isToken(String token, String session) {
        return MessageDigest.isEqual(
                token.getBytes(StandardCharsets.UTF_8), token(session).getBytes(StandardCharsets.UTF_8));
    }
}
