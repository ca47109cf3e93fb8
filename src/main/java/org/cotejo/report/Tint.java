package org.cotejo.report;

import org.cotejo.finding.Verdict;

/**
 * The colours of a verdict in Word, Excel and PDF, each six hexadecimal digits; the page has the same in its style sheet.
 * Public for the papers: not API.
 *
 * @param ink for words, dark enough to be read on {@code fill}
 */
public record Tint(String ink, String fill) {
    public static Tint of(Verdict verdict) {
        return switch (verdict) {
            case MET -> new Tint("1B6B3F", "E6F2EA");
            case PARTIAL -> new Tint("835500", "FBF0D8");
            case ABSENT -> new Tint("9B3A15", "FBE9E1");
            case CONFLICT -> new Tint("A3123B", "FBE3E8");
            case EXCESS -> new Tint("6A2C8E", "F2E7F8");
            case UNCLEAR -> new Tint("285F8A", "E4EEF6");
            case NOT_ASSESSED -> new Tint("5D6269", "EFEDE8");
        };
    }
}
