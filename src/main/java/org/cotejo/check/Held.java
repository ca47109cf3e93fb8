package org.cotejo.check;

import org.cotejo.rulebook.Condition;

/** A condition against a law that holds. Public for the rules alone, not API. */
public record Held(String requirement, String condition, Condition.Effect effect) {}
