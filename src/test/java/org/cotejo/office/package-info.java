/**
 * Whether a file that was written is what the Office Open XML standard calls one: {@link org.cotejo.office.OfficeAssert}.
 * The schemas are those of ECMA-376 (transitional) as Apache POI ships them in {@code poi-ooxml-full}; the build takes them
 * out of that jar, whose classes stay off the class path: what runs with the smaller jar is tested with the smaller jar.
 */
package org.cotejo.office;
