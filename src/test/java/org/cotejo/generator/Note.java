package org.cotejo.generator;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A note of the editor.
 *
 * @param text as printed, brackets and all
 * @param action what it says was done: {@code reformed}, {@code added}, {@code repealed}
 */
public record Note(String text, String action, @Nullable LocalDate date) {}
