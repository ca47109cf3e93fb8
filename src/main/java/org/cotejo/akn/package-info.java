/**
 * Akoma Ntoso as data: {@link org.cotejo.akn.AknDocument} is one document with its metadata and its tree, bound with
 * Jakarta XML Binding. {@link org.cotejo.akn.SafeXml} is the one place where XML of any kind is opened, without document
 * types or external entities. Knows the vocabulary, not what a law makes of it: flattening it to paragraphs is
 * {@code ingest}'s work. May import {@code model}.
 */
@NullMarked
package org.cotejo.akn;

import org.jspecify.annotations.NullMarked;
