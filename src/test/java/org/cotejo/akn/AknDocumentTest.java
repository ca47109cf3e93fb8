package org.cotejo.akn;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AknDocumentTest {
    private static final String LAW = "<akomaNtoso xmlns=\"%s\"><act name=\"ley\"><meta><identification>"
            + "<FRBRWork><FRBRuri value=\"/akn/xx/act/2011/1\"/><FRBRalias value=\"Short title\" name=\"title\"/>"
            + "<FRBRdate date=\"2011-11-11\" name=\"x\"/><FRBRcountry value=\"xx\"/></FRBRWork>"
            + "<FRBRExpression><FRBRuri value=\"/akn/xx/act/2011/1/spa@2019\"/><FRBRlanguage language=\"spa\"/></FRBRExpression>"
            + "</identification><publication date=\"2011-11-12\" name=\"Gazette\"/>"
            + "<lifecycle><eventRef date=\"2011-11-11\" type=\"generation\"/><eventRef date=\"2019-12-06T00:00:00\" type=\"amendment\"/>"
            + "<eventRef date=\"2015-04-17\" type=\"amendment\"/><eventRef date=\"soon\" type=\"amendment\"/></lifecycle>"
            + "<notes><note><p>A note</p></note></notes></meta>"
            + "<body><article eId=\"art_1\"><num>1</num><content><p>Words <b>here</b></p></content></article></body></act></akomaNtoso>";

    @Test
    void metadata_is_bound() throws XMLStreamException {
        AknMetadata metadata = read(LAW.formatted(AknDocument.NAMESPACE)).metadata();

        assertThat(metadata.uri()).isEqualTo("/akn/xx/act/2011/1");
        assertThat(metadata.expressionUri()).isEqualTo("/akn/xx/act/2011/1/spa@2019");
        assertThat(metadata.alias()).isEqualTo("Short title");
        assertThat(metadata.country()).isEqualTo("xx");
        assertThat(metadata.language()).isEqualTo("spa");
        assertThat(metadata.gazette()).isEqualTo("Gazette");
        assertThat(metadata.published()).isEqualTo(LocalDate.of(2011, 11, 12));
        assertThat(metadata.lastAmended()).isEqualTo(LocalDate.of(2019, 12, 6));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://docs.oasis-open.org/legaldocml/ns/akn/3.0",
                "http://docs.oasis-open.org/legaldocml/ns/akn/3.0/CSD13",
                "http://docs.oasis-open.org/legaldocml/ns/akn/3.0/WD17",
                "http://www.akomantoso.org/2.0",
                ""
            })
    void namespaces_of_all_drafts_are_one(String namespace) throws XMLStreamException {
        AknDocument law = read(LAW.formatted(namespace));

        assertThat(law.kind()).isEqualTo("act");
        assertThat(law.metadata().alias()).isEqualTo("Short title");
        assertThat(law.parts()).extracting(XmlNode::name).containsExactly("body");
        assertThat(law.parts().get(0).content()).isEqualTo("1Words here");
        assertThat(law.notes().get(0).content()).isEqualTo("A note");
    }

    @Test
    void prefixes_do_not_matter() throws XMLStreamException {
        AknDocument law = read("<an:akomaNtoso xmlns:an=\"" + AknDocument.NAMESPACE
                + "\"><an:bill><an:body><an:p>x</an:p></an:body></an:bill></an:akomaNtoso>");

        assertThat(law.kind()).isEqualTo("bill");
        assertThat(law.parts().get(0).children("p")).hasSize(1);
        assertThat(law.metadata()).isEqualTo(AknMetadata.NONE);
    }

    @Test
    void a_document_type_without_a_class_is_kept_as_a_tree() throws XMLStreamException {
        AknDocument law = read("<akomaNtoso><decree name=\"d\"><body><p>x</p></body></decree></akomaNtoso>");

        assertThat(law.kind()).isEqualTo("decree");
        assertThat(law.parts().get(0).content()).isEqualTo("x");
    }

    private static AknDocument read(String xml) throws XMLStreamException {
        XMLStreamReader reader = SafeXml.open(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
        reader.next();
        return AknDocument.read(reader);
    }
}
