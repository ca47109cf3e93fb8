package org.cotejo.akn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeXmlTest {
    @Test
    void a_document_type_is_refused() {
        assertThatExceptionOfType(RefusedXmlException.class)
                .isThrownBy(() -> readAll("<!DOCTYPE a [<!ENTITY e 'x'>]><a>&e;</a>"))
                .matches(e -> e.reason() == RefusedXmlException.Cause.DOCTYPE);
    }

    @Test
    void an_external_entity_is_never_fetched() throws IOException {
        try (ServerSocket server = new ServerSocket(0)) {
            server.setSoTimeout(1);
            String url = "http://localhost:" + server.getLocalPort() + "/";

            assertThatExceptionOfType(RefusedXmlException.class)
                    .isThrownBy(() ->
                            readAll("<!DOCTYPE a SYSTEM '" + url + "' [<!ENTITY e SYSTEM '" + url + "'>]><a>&e;</a>"));

            assertThatExceptionOfType(java.net.SocketTimeoutException.class).isThrownBy(server::accept);
        }
    }

    @Test
    void an_undeclared_entity_is_malformed() {
        assertThatExceptionOfType(XMLStreamException.class).isThrownBy(() -> readAll("<a>&nbsp;</a>"));
    }

    @Test
    void elements_nested_without_end_are_refused() {
        assertThatExceptionOfType(RefusedXmlException.class)
                .isThrownBy(() -> readAll("<a>".repeat(SafeXml.MAX_DEPTH + 1)))
                .matches(e -> e.reason() == RefusedXmlException.Cause.DEPTH);
    }

    @Test
    void text_without_end_is_refused_also_in_pieces() {
        String much = "a".repeat(SafeXml.LONGEST_TEXT / 2 + 1);
        for (String text : new String[] {much + much, much + "<![CDATA[" + much + "]]>"}) {
            assertThatExceptionOfType(RefusedXmlException.class)
                    .isThrownBy(() -> readAll("<a>" + text + "</a>"))
                    .matches(e -> e.reason() == RefusedXmlException.Cause.LENGTH);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "ISO-8859-1", "windows-1252"})
    void the_declared_encoding_is_used(String encoding) throws XMLStreamException {
        String xml = "<?xml version='1.0' encoding='" + encoding + "'?><a>número 1º</a>";

        XMLStreamReader reader = SafeXml.open(new ByteArrayInputStream(xml.getBytes(Charset.forName(encoding))));
        reader.next();

        assertThat(XmlTree.read(reader).content()).isEqualTo("número 1º");
    }

    private static void readAll(String xml) throws XMLStreamException {
        XMLStreamReader reader = SafeXml.open(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
        while (reader.hasNext()) {
            reader.next();
        }
    }
}
