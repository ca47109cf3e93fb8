/**
 * The user's own paper: {@link org.cotejo.report.house.HouseStyle} takes her Word template and her logo, and whatever is
 * written for Word stands on it.
 *
 * <p>Hers are fonts, margins, paper, heads and feet of pages, and every style that she has; ours are added where she has
 * none. What else a template holds (its text, comments, macros, links to other templates) never gets into a file.
 *
 * <p>May import {@code model}, {@code i18n} and {@code text}; neither POI nor what is reported.
 */
@NullMarked
package org.cotejo.report.house;

import org.jspecify.annotations.NullMarked;
