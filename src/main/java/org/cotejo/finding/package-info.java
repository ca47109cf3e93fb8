/**
 * What a check says, as data: {@link org.cotejo.finding.Report} holds a {@link org.cotejo.finding.LawReport} a law, each
 * with its {@link org.cotejo.finding.Finding}s and their evidence. Judges nothing and writes nothing. May import
 * {@code model} and {@code rulebook}.
 */
@NullMarked
package org.cotejo.finding;

import org.jspecify.annotations.NullMarked;
