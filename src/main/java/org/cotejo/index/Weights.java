package org.cotejo.index;

/**
 * What counts how much in the order of hits. Set by judged queries over laws of many drafters, not by single ones; see
 * {@code RankingIT}.
 *
 * @param around words in the context a provision is read in
 * @param rubric words in the rubric of the article it opens
 * @param path words in the headings above it
 * @param synonym a synonym, beside the word that was typed
 * @param near two words of the search close to one another
 * @param lengthNorm how much long provisions give way, 0 to 1
 * @param saturation how much a word gains by coming back
 */
record Weights(float around, float rubric, float path, float synonym, float near, float lengthNorm, float saturation) {
    static final Weights TUNED = new Weights(0.35f, 0.7f, 0.2f, 0.55f, 0.2f, 0.45f, 1f);
}
