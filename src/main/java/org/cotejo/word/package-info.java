/**
 * Changes inside a .docx that is the user's own: {@link org.cotejo.word.WordFile} opens it, everything else works on that.
 *
 * <pre>{@code
 * WordFile file = WordFile.open(SourceReader.load(path));
 * Element paragraph = file.paragraph(provision.place().from()).orElseThrow();
 * paragraph.appendChild(file.main().element("r"));
 * file.write(out);
 * }</pre>
 *
 * It works on the XML itself and not on POI's object model, which writes parts anew that nobody changed. Both namespaces of
 * WordprocessingML are known. Reads no laws and judges nothing. May import everything up to {@code report}.
 */
@NullMarked
package org.cotejo.word;

import org.jspecify.annotations.NullMarked;
