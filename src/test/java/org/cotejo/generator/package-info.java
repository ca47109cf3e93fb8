/**
 * Invents laws: open {@link org.cotejo.generator.LawGenerator} first.
 *
 * <p>A seed gives a law as a tree of what a reader must find in it, in a house style that it keeps from the first line to
 * the last; {@link org.cotejo.generator.Layout} sets it as paragraphs, {@link org.cotejo.generator.LawFiles} writes these
 * as .docx, .html or text. The same seed gives the same law and the same bytes on every machine. What a person could read
 * in two ways is not generated. It knows the model's levels and nothing else of this project, and no test framework: it
 * serves measurements of thousands of laws as well.
 */
@NullMarked
package org.cotejo.generator;

import org.jspecify.annotations.NullMarked;
