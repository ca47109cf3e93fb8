/**
 * The shapes of our JSON, as records: what other programs read, whichever door they come by. Members may be added, never
 * renamed, moved or dropped; their order is that of the components. Public for those who write them and for those who
 * describe them. May import {@code compare}, {@code finding} and what is below them.
 */
@NullMarked
package org.cotejo.report.json;

import org.jspecify.annotations.NullMarked;
