package org.cotejo.report;

import java.nio.charset.StandardCharsets;
import org.cotejo.report.json.SarifJson.Text;

/** Words of laws as SARIF's messages and addresses: they may not become placeholders, links or other addresses. */
final class SarifText {
    private static final String UNRESERVED = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";

    private SarifText() {}

    /** A message that says the text and nothing else: braces open a placeholder in SARIF, a bracket with an address a link. */
    static Text of(String text) {
        String plain = XmlText.clean(text).replace("{", "{{").replace("}", "}}");
        boolean mayLink = plain.contains("](");
        return new Text(mayLink ? plain.replace("[", "\\[").replace("]", "\\]") : plain);
    }

    /** A relative address of a file: its name, whatever signs are in it. */
    static String uri(String file) {
        StringBuilder uri = new StringBuilder();
        for (byte unit : XmlText.clean(file).getBytes(StandardCharsets.UTF_8)) {
            if (UNRESERVED.indexOf(unit) >= 0) {
                uri.append((char) unit);
            } else {
                uri.append('%')
                        .append(Character.toUpperCase(Character.forDigit(unit >> 4 & 0xf, 16)))
                        .append(Character.toUpperCase(Character.forDigit(unit & 0xf, 16)));
            }
        }
        return uri.toString();
    }
}
