package org.cotejo.web.api;

/**
 * Who asks, and what she may do.
 *
 * @param token what a request that changes something must carry
 */
public record SessionJson(String user, String role, String token) {}
