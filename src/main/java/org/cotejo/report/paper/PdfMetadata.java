package org.cotejo.report.paper;

import org.cotejo.report.XmlText;

/** What a PDF says of itself for programs, as XMP: its title, and that it claims to be accessible. */
final class PdfMetadata {
    private PdfMetadata() {}

    static String of(Paper paper) {
        String time = paper.date() + "T00:00:00Z";
        return """
                <?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
                <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
                <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
                <dc:title><rdf:Alt><rdf:li xml:lang="x-default">""" + escaped(paper.title())
                + "</rdf:li></rdf:Alt></dc:title>\n<dc:description><rdf:Alt><rdf:li xml:lang=\"x-default\">"
                + escaped(paper.description())
                + "</rdf:li></rdf:Alt></dc:description>\n<dc:creator><rdf:Seq><rdf:li>Cotejo</rdf:li></rdf:Seq></dc:creator>\n"
                + "<dc:language><rdf:Bag><rdf:li>" + escaped(paper.language())
                + "</rdf:li></rdf:Bag></dc:language>\n<xmp:CreatorTool>Cotejo</xmp:CreatorTool>\n<xmp:CreateDate>"
                + time + "</xmp:CreateDate>\n<xmp:ModifyDate>" + time
                + "</xmp:ModifyDate>\n<pdfuaid:part>1</pdfuaid:part>\n</rdf:Description></rdf:RDF></x:xmpmeta>\n"
                + "<?xpacket end=\"w\"?>";
    }

    private static String escaped(String text) {
        return XmlText.clean(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
