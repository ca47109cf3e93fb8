package org.cotejo.structure;

import java.util.regex.Pattern;

/** The words that whatever a regular expression matches must have in it; a look for them is quicker than the expression. */
final class Literals {
    /** Escapes of other than one sign, and flags. */
    private static final Pattern SPECIAL = Pattern.compile("\\\\[uxc0kNQ]|\\(\\?[a-zA-Z]|\\p{Cs}");

    private static final String ENDS = "\\[](){}.^$|?*+";
    private static final int SHORTEST = 3;

    private final String expression;
    private int at;
    private String longest = "";
    private final StringBuilder run = new StringBuilder();

    private Literals(String expression) {
        this.expression = expression;
    }

    /** The longest; empty where there is none, or none that is easily seen. */
    static String longest(String expression) {
        return SPECIAL.matcher(expression).find() ? "" : new Literals(expression).read();
    }

    private String read() {
        while (at < expression.length()) {
            char c = expression.charAt(at);
            if (c == '|') {
                return "";
            }
            if (ENDS.indexOf(c) < 0 && !isOptional(at + 1)) {
                run.append(c);
                at++;
            } else {
                close();
                at = skip();
            }
        }
        close();
        return longest;
    }

    /** Whether what stands before the place may be absent. */
    private boolean isOptional(int place) {
        return place < expression.length() && "?*{".indexOf(expression.charAt(place)) >= 0;
    }

    private void close() {
        if (run.length() >= SHORTEST && run.length() > longest.length()) {
            longest = run.toString();
        }
        run.setLength(0);
    }

    /** Behind a sign, an escape, a class or a group, as a whole. */
    private int skip() {
        return switch (expression.charAt(at)) {
            case '\\' -> at + 2;
            case '{' -> expression.indexOf('}', at) + 1;
            case '[' -> behind(at, '[', ']');
            case '(' -> behind(at, '(', ')');
            default -> at + 1;
        };
    }

    /** Behind what closes the bracket at a place; within a group a class is one sign, whatever brackets it has. */
    private int behind(int start, char opens, char closes) {
        int depth = 0;
        for (int i = start; i < expression.length(); i++) {
            char c = expression.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == opens) {
                depth++;
            } else if (c == '[') {
                i = behind(i, '[', ']') - 1;
            } else if (c == closes && --depth == 0) {
                return i + 1;
            }
        }
        return expression.length();
    }
}
