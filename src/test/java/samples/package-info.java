/** Programs that use the library, to be copied: a batch job and a handler of a web server. */
@NullMarked
package samples;

import org.jspecify.annotations.NullMarked;
