/**
 * Akoma Ntoso as data: {@link org.cotejo.akn.AknDocument} is one document with its metadata and its tree, bound with
 * Jakarta XML Binding.
 *
 * <pre>{@code
 * XMLStreamReader reader = SafeXml.open(bytes);
 * AknDocument law = AknDocument.read(reader);
 * }</pre>
 *
 * {@link org.cotejo.akn.AknWriter} goes the other way, from a law to an {@code act} of version 3.0 that reads back the same.
 *
 * <p>{@link org.cotejo.akn.SafeXml} is the one place where XML of any kind is opened, without document types or external
 * entities. The package knows the vocabulary, not what a law makes of it: flattening a document to paragraphs is
 * {@code ingest}'s work. May import
 * {@code model} and {@code text}.
 */
@NullMarked
@XmlSchema(namespace = AknDocument.NAMESPACE, elementFormDefault = XmlNsForm.QUALIFIED)
@XmlAccessorType(XmlAccessType.FIELD)
package org.cotejo.akn;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlNsForm;
import jakarta.xml.bind.annotation.XmlSchema;
import org.jspecify.annotations.NullMarked;
