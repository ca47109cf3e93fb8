package org.cotejo.rulebook;

import java.util.HexFormat;

/** Texts as YAML writes them: on one line, in quotation marks, nothing lost but half a surrogate. */
public final class YamlText {
    private YamlText() {}

    public static String quoted(String text) {
        StringBuilder out = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            if (c == '"' || c == '\\') {
                out.append('\\').appendCodePoint(c);
            } else if (c < ' ' || Character.getType(c) == Character.CONTROL || c == 0x2028 || c == 0x2029) {
                out.append("\\u").append(HexFormat.of().toHexDigits((char) c));
            } else if (Character.isDefined(c) && Character.getType(c) != Character.SURROGATE && c < 0xfffe
                    || c > 0xffff) {
                out.appendCodePoint(c);
            } else {
                out.append('?');
            }
        });
        return out.append('"').toString();
    }
}
