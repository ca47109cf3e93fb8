package org.cotejo.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Reads a regular expression into its parts; what stands at no sign (anchors, what is looked behind for) is left out. */
final class PartReader {
    private static final int ANY_NUMBER = Integer.MAX_VALUE;

    private final String text;
    private final int flags;
    private int at;

    private PartReader(String text, int flags) {
        this.text = text;
        this.flags = flags;
    }

    static Part read(Pattern pattern) {
        return new PartReader(pattern.pattern(), pattern.flags()).either();
    }

    private Part either() {
        List<Part> ways = new ArrayList<>();
        ways.add(row());
        while (is('|')) {
            at++;
            ways.add(row());
        }
        return ways.size() == 1 ? ways.get(0) : new Part.Either(ways);
    }

    private boolean is(char sign) {
        return at < text.length() && text.charAt(at) == sign;
    }

    private Part row() {
        List<Part> parts = new ArrayList<>();
        while (at < text.length() && !is('|') && !is(')')) {
            parts.add(repeated(one()));
        }
        return new Part.Row(parts);
    }

    private Part one() {
        return switch (text.charAt(at)) {
            case '(' -> group();
            case '[' -> sign(classEnd());
            case '\\' -> escape();
            case '^', '$' -> nothing(at + 1);
            default -> sign(at + 1);
        };
    }

    private Part nothing(int end) {
        at = end;
        return new Part.Row(List.of());
    }

    private Part sign(int end) {
        String source = text.substring(at, end);
        at = end;
        try {
            return new Part.Sign(Pattern.compile(source, flags | Pattern.DOTALL));
        } catch (PatternSyntaxException e) {
            throw new IllegalStateException(source + " in " + text, e);
        }
    }

    private int classEnd() {
        int depth = 0;
        for (int i = at; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (sign == '\\') {
                i++;
            } else if (sign == '[') {
                depth++;
            } else if (sign == ']' && --depth == 0) {
                return i + 1;
            }
        }
        return text.length();
    }

    private Part escape() {
        char sign = text.charAt(at + 1);
        if (sign == 'Q') {
            return quoted();
        }
        if ("bBAzZG".indexOf(sign) >= 0) {
            return nothing(at + 2);
        }
        if (sign == 'k') {
            return nothing(text.indexOf('>', at) + 1);
        }
        if (Character.isDigit(sign) && sign != '0') {
            return nothing(at + 2);
        }
        return sign(
                switch (sign) {
                    case 'p', 'P' -> text.charAt(at + 2) == '{' ? text.indexOf('}', at) + 1 : at + 3;
                    case 'u' -> at + 6;
                    case 'x' -> at + 4;
                    default -> at + 2;
                });
    }

    private Part quoted() {
        int end = text.indexOf("\\E", at);
        List<Part> parts = new ArrayList<>();
        for (char sign : text.substring(at + 2, end).toCharArray()) {
            parts.add(new Part.Sign(Pattern.compile(Pattern.quote(String.valueOf(sign)))));
        }
        at = end + 2;
        return new Part.Row(parts);
    }

    private Part group() {
        at++;
        boolean isAhead = false;
        boolean isBehind = false;
        if (is('?')) {
            isAhead = text.startsWith("?=", at) || text.startsWith("?!", at);
            isBehind = text.startsWith("?<=", at) || text.startsWith("?<!", at);
            while (":=!>".indexOf(text.charAt(at)) < 0 && !is(')')) {
                at++;
            }
            if (is(')')) {
                return nothing(at + 1);
            }
            at++;
        }
        Part inner = either();
        at++;
        return isAhead ? new Part.Ahead(inner) : isBehind ? new Part.Row(List.of()) : inner;
    }

    private Part repeated(Part part) {
        if (at >= text.length()) {
            return part;
        }
        int least = 1;
        int most = 1;
        switch (text.charAt(at)) {
            case '*' -> {
                least = 0;
                most = ANY_NUMBER;
                at++;
            }
            case '+' -> {
                most = ANY_NUMBER;
                at++;
            }
            case '?' -> {
                least = 0;
                at++;
            }
            case '{' -> {
                int end = text.indexOf('}', at);
                String[] bounds = text.substring(at + 1, end).split(",", -1);
                least = Integer.parseInt(bounds[0]);
                most = bounds.length == 1 ? least : bounds[1].isEmpty() ? ANY_NUMBER : Integer.parseInt(bounds[1]);
                at = end + 1;
            }
            default -> {
                return part;
            }
        }
        if (is('+') || is('?')) {
            at++;
        }
        return new Part.Repeated(part, least, most);
    }
}
