/**
 * The pages, one class each with a record of what its template shows. May import {@code web.site} and {@code web.guard}.
 */
@NullMarked
package org.cotejo.web.page;

import org.jspecify.annotations.NullMarked;
