package org.cotejo.web.api;

/**
 * What is answered instead, as {@code application/problem+json} (RFC 9457).
 *
 * @param type always {@code about:blank}: the status says it all
 */
public record ProblemJson(String type, String title, int status, String detail, String instance) {
    static final String MEDIA_TYPE = "application/problem+json";
}
