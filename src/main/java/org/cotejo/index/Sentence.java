package org.cotejo.index;

/**
 * A sentence of a provision, whether a signal finds it or not.
 *
 * @param passage its words and what it does with them; its signal is empty
 * @param opening the words right above that it is read with; empty where it stands alone
 */
public record Sentence(Passage passage, String opening) {}
