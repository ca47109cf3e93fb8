/**
 * A law as data: {@link org.cotejo.model.Expression} first, then {@link org.cotejo.model.Provision}. Immutable, without
 * behaviour beyond walking. May import {@code text} and {@code i18n}.
 */
@NullMarked
package org.cotejo.model;

import org.jspecify.annotations.NullMarked;
