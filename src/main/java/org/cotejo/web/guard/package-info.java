/**
 * Who may do what: {@link org.cotejo.web.guard.Guard} looks at every request before a page does. Knows no page and no law.
 */
@NullMarked
package org.cotejo.web.guard;

import org.jspecify.annotations.NullMarked;
