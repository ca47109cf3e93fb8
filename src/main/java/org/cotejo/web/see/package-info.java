/**
 * Pages to look at rather than to read: the matrix, the map, a page a state and a page a requirement. {@link
 * org.cotejo.web.see.Grid}, {@link org.cotejo.web.see.Atlas}, {@link org.cotejo.web.see.Portrait} and {@link
 * org.cotejo.web.see.Duty} are what they show, worked out from a report and a rulebook without a server; a {@code …Page}
 * puts one into words. Every choice of the reader stands in the address. Charts are tables that Charts.css draws: the sizes
 * are classes, since the policy of the pages forbids styles beside a sheet. May import {@code web.site} and
 * {@code web.guard}.
 */
@NullMarked
package org.cotejo.web.see;

import org.jspecify.annotations.NullMarked;
