/**
 * From a file to its paragraphs: {@link org.cotejo.ingest.LawReader} and one class a format. Knows fonts and numbering,
 * not articles: recognising structure is the next package's work. May import {@code model} and {@code akn}'s XML binding;
 * the only place where POI reads.
 */
@NullMarked
package org.cotejo.ingest;

import org.jspecify.annotations.NullMarked;
