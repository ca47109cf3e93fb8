package org.cotejo.word;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

/**
 * What newer versions of Word keep beside the comments: who answers whom, what is done. A comment is known there by the identity of
 * its last paragraph.
 */
final class CommentThreads {
    private static final String IDENTITY = "paraId";
    private static final String PARENT = "paraIdParent";
    private static final String DURABLE = "durableId";

    private CommentThreads() {}

    /** Of a paragraph, empty where it has none. */
    static String identity(Element paragraph) {
        Attr attribute = attribute(paragraph, IDENTITY);
        return attribute == null ? "" : attribute.getValue();
    }

    static void identify(WordPart part, Element paragraph, String identity) {
        String namespace = "http://schemas.microsoft.com/office/word/2010/wordml";
        String prefix = part.root().lookupPrefix(namespace);
        if (prefix != null) {
            paragraph.setAttributeNS(namespace, prefix + ":" + IDENTITY, identity);
        }
    }

    /** Takes out all that is kept on comments that are gone. */
    static void forget(WordFile file, Set<String> gone) {
        Set<String> durable = new HashSet<>();
        Optional<WordPart> ids = file.part("commentsIds");
        ids.ifPresent(part -> {
            for (Element each : WordPart.children(part.root())) {
                if (gone.contains(value(each, IDENTITY))) {
                    durable.add(value(each, DURABLE));
                    WordPart.remove(each);
                }
            }
        });
        file.part("commentsExtended").ifPresent(part -> forgetThreads(part, gone));
        if (!durable.isEmpty()) {
            file.part("commentsExtensible").ifPresent(part -> forgetDurable(part, durable));
        }
    }

    private static void forgetThreads(WordPart extended, Set<String> gone) {
        for (Element each : WordPart.children(extended.root())) {
            if (gone.contains(value(each, IDENTITY))) {
                WordPart.remove(each);
            } else if (gone.contains(value(each, PARENT))) {
                each.removeAttributeNode(attribute(each, PARENT));
            }
        }
    }

    private static void forgetDurable(WordPart extensible, Set<String> durable) {
        WordPart.children(extensible.root()).stream()
                .filter(each -> durable.contains(value(each, DURABLE)))
                .forEach(WordPart::remove);
    }

    private static String value(Element element, String name) {
        Attr attribute = attribute(element, name);
        return attribute == null ? "" : attribute.getValue();
    }

    /** By its local name: these parts have a namespace for each version of Word. */
    private static @Nullable Attr attribute(Element element, String name) {
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            Attr attribute = (Attr) element.getAttributes().item(i);
            if (name.equals(attribute.getLocalName())) {
                return attribute;
            }
        }
        return null;
    }
}
