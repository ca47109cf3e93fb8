package org.cotejo.rulebook;

/**
 * A value of the reference that a law must respect.
 *
 * @param operator {@code ==}, {@code <=}, {@code >=} or {@code no-cap} (any fixed maximum conflicts)
 * @param value empty for {@code no-cap}
 */
public record Limit(String quantity, String operator, String value, String unit) {}
