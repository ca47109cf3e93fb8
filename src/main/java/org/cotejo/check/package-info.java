/**
 * From laws to findings: {@link org.cotejo.check.Checker} first. It gathers the evidence for every requirement over all
 * laws at once, weighs it by how its sentences read where the rulebook has learned that, lets the rules of
 * {@code rules/logic} judge one law at a time in a session of its own, and words what they decided. Rules see
 * {@link org.cotejo.check.Case}s and {@link org.cotejo.check.Held}s, never texts or how they were found. The only place
 * that knows Drools. May import {@code index} and what is below it.
 */
@NullMarked
package org.cotejo.check;

import org.jspecify.annotations.NullMarked;
