package org.cotejo.ingest;

import java.util.Arrays;
import java.util.List;

/** The running numbers of one list. */
final class ListCounter {
    private static final int UNSET = Integer.MIN_VALUE;
    private static final String BULLET = "•";

    private final int[] numbers = new int[ListLevel.COUNT];

    ListCounter() {
        Arrays.fill(numbers, UNSET);
    }

    /** Makes the next item of this level the first again. */
    void restart(int level) {
        numbers[level] = UNSET;
    }

    /**
     * Counts one more item and writes its label: with its punctuation, without white space around it.
     *
     * @param levels as many as {@link ListLevel#COUNT}
     * @param level from 0
     */
    String next(List<ListLevel> levels, int level) {
        ListLevel own = levels.get(level);
        numbers[level] = numbers[level] == UNSET ? own.start() : numbers[level] + 1;
        for (int deeper = level + 1; deeper < ListLevel.COUNT; deeper++) {
            int restart = levels.get(deeper).restart();
            if (restart < 0 || restart > level) {
                restart(deeper);
            }
        }
        return own.format() == NumberFormat.BULLET ? bullet(own.text()) : label(levels, own);
    }

    private String label(List<ListLevel> levels, ListLevel own) {
        StringBuilder out = new StringBuilder();
        String text = own.text();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int named = i + 1 < text.length() ? text.charAt(i + 1) - '1' : -1;
            if (c == '%' && named >= 0 && named < ListLevel.COUNT) {
                out.append(number(levels.get(named), named, own.legal()));
                i++;
            } else {
                out.append(c);
            }
        }
        return Visible.clean(out.toString()).strip();
    }

    private String number(ListLevel level, int index, boolean legal) {
        int number = numbers[index] == UNSET ? level.start() : numbers[index];
        NumberFormat format = legal && level.format().counts() ? NumberFormat.DECIMAL : level.format();
        return format.write(number);
    }

    /** Bullets come as signs of symbol fonts, which have no meaning outside their font. */
    private static String bullet(String text) {
        String sign = Visible.clean(text).strip();
        boolean printable = !sign.isEmpty() && sign.codePoints().noneMatch(ListCounter::isOfSymbolFont);
        return printable || text.isBlank() ? sign : BULLET;
    }

    private static boolean isOfSymbolFont(int c) {
        return Character.getType(c) == Character.PRIVATE_USE;
    }
}
