/** What users read, in Spanish, English and French; open {@link org.cotejo.i18n.Messages} first. Imports the JDK alone. */
@NullMarked
package org.cotejo.i18n;

import org.jspecify.annotations.NullMarked;
