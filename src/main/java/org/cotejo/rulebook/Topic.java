package org.cotejo.rulebook;

/** One subject of a rulebook. */
public record Topic(String id, LocalText title) {}
