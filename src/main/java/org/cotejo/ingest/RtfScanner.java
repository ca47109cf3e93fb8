package org.cotejo.ingest;

import java.util.regex.Pattern;

/** Cuts Rich Text Format into groups, control words and bytes of text. */
final class RtfScanner {
    /** Groups inside each other that are read; word processors stay below 30. */
    private static final int DEEPEST = 1_000;

    private static final int LONGEST_NUMBER = 9;
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1," + LONGEST_NUMBER + "}");

    private final byte[] content;
    private final RtfStory story;
    private int at;

    RtfScanner(byte[] content, RtfStory story) {
        this.content = content;
        this.story = story;
    }

    /** @return whether the outermost group is whole */
    boolean scan() {
        int depth = 0;
        while (at < content.length) {
            int c = content[at++] & 0xff;
            switch (c) {
                case '{' -> {
                    if (++depth > DEEPEST) {
                        return false;
                    }
                    story.open();
                }
                case '}' -> {
                    story.close();
                    if (--depth <= 0) {
                        return depth == 0;
                    }
                }
                case '\\' -> control();
                case '\r', '\n', 0 -> {}
                default -> story.octet(c);
            }
        }
        return false;
    }

    private void control() {
        if (at >= content.length) {
            return;
        }
        int c = content[at] & 0xff;
        if (isLetter(c)) {
            word();
        } else if (c == '\'') {
            int high = at + 1 < content.length ? Character.digit(content[at + 1], 16) : -1;
            int low = at + 2 < content.length ? Character.digit(content[at + 2], 16) : -1;
            at += high >= 0 && low >= 0 ? 3 : 1;
            if (high >= 0 && low >= 0) {
                story.octet(high * 16 + low);
            }
        } else {
            at++;
            story.symbol((char) c);
        }
    }

    private void word() {
        StringBuilder name = new StringBuilder();
        while (at < content.length && isLetter(content[at] & 0xff)) {
            name.append((char) content[at++]);
        }
        int start = at;
        if (at < content.length && content[at] == '-') {
            at++;
        }
        while (at < content.length && Character.isDigit(content[at])) {
            at++;
        }
        String number = new String(content, start, at - start, java.nio.charset.StandardCharsets.US_ASCII);
        boolean numbered = NUMBER.matcher(number).matches();
        if (at < content.length && content[at] == ' ') {
            at++;
        }
        if (name.toString().equals("bin") && numbered) {
            at = (int) Math.min(content.length, (long) at + Math.max(0, Integer.parseInt(number)));
        } else {
            story.word(name.toString(), numbered ? Integer.parseInt(number) : RtfStory.NO_NUMBER);
        }
    }

    private static boolean isLetter(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
