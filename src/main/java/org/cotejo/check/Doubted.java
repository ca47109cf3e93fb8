package org.cotejo.check;

/** A requirement against which a sentence of the law seems to speak. Public for the rules alone, not API. */
public record Doubted(String requirement) {}
