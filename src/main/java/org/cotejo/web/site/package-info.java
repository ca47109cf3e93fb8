/**
 * What all pages share. {@link org.cotejo.web.site.Visit} is what a page is given, {@link org.cotejo.web.site.Desk} the
 * state that it shows, {@link org.cotejo.web.site.View} what its template needs to know of the reader. May import
 * {@code web.guard}.
 */
@NullMarked
package org.cotejo.web.site;

import org.jspecify.annotations.NullMarked;
