package org.cotejo.akn;

import jakarta.xml.bind.ValidationEventHandler;
import jakarta.xml.bind.annotation.DomHandler;
import javax.xml.transform.Source;
import javax.xml.transform.sax.SAXResult;

/** Lets XML Binding keep what it has no class for as {@link XmlNode}s. */
final class TreeHandler implements DomHandler<XmlNode, SAXResult> {
    TreeHandler() {}

    @Override
    public SAXResult createUnmarshaller(ValidationEventHandler errorHandler) {
        return new SAXResult(new XmlTree());
    }

    @Override
    public XmlNode getElement(SAXResult result) {
        return ((XmlTree) result.getHandler()).root();
    }

    @Override
    public Source marshal(XmlNode node, ValidationEventHandler errorHandler) {
        throw new UnsupportedOperationException("only read");
    }
}
