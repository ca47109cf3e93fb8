package org.cotejo.ingest;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cotejo.ingest.SourceParagraph.Alignment;
import org.cotejo.ingest.SourceParagraph.Origin;
import org.cotejo.model.Diagnostic;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Turns the elements of a page, visited in order, into paragraphs: a block begins one and ends one. */
final class HtmlStory implements NodeVisitor {
    private static final Set<String> UNSEEN =
            Set.of("head", "script", "style", "template", "noscript", "title", "object", "svg", "select", "textarea");
    /** What stands around the text of a page and says so itself. */
    private static final Set<String> AROUND = Set.of("nav", "footer");

    private static final Set<String> AROUND_ROLES = Set.of("navigation", "contentinfo", "search");
    /** Stand inside lines, although the library counts them among blocks. */
    private static final Set<String> INLINE = Set.of("br", "del", "ins");

    private static final Set<String> BOLD = Set.of("b", "strong", "h1", "h2", "h3", "h4", "h5", "h6", "th");
    private static final Set<String> SPACED = Set.of("td", "th");

    private static final Pattern LIST_STYLE = Pattern.compile("list-style(?:-type)?:([a-z-]{1,30})");

    /** How words look inside an element. */
    private record Style(
            Alignment alignment, boolean bold, boolean kept, Shown shown, Origin origin, int headingLevel) {
        static final Style PLAIN = new Style(Alignment.LEFT, false, false, Shown.YES, Origin.BODY, 0);

        boolean hidden() {
            return shown != Shown.YES;
        }
    }

    /** Whether words are read, and if not, why. */
    private enum Shown {
        YES,
        NO,
        AROUND,
        STRUCK
    }

    private final Paragraphs out = new Paragraphs();
    private final Deque<Style> styles = new ArrayDeque<>(List.of(Style.PLAIN));
    private final Map<Element, Integer> counts = new IdentityHashMap<>();
    private final WordNotes notes = new WordNotes();
    private final StringBuilder around = new StringBuilder();
    private final StringBuilder struck = new StringBuilder();
    private Draft draft = new Draft();

    /** What was left out. */
    List<Diagnostic> diagnostics() {
        List<Diagnostic> all = new ArrayList<>(notes.diagnostics());
        String words = around.toString().replaceAll("\\s++", " ").strip();
        if (!words.isEmpty()) {
            all.add(Diagnostic.info("PAGE_FURNITURE", "p. 0", Excerpt.of(words)));
        }
        return all;
    }

    List<SourceParagraph> paragraphs() {
        end();
        return out.list();
    }

    @Override
    public void head(Node node, int depth) {
        Style around = styles.element();
        if (node instanceof Element element) {
            if (isBlock(element)) {
                end();
            }
            styles.push(style(element, around));
            if (element.normalName().equals("ins") && !around.hidden()) {
                notes.inserted(out.next());
            }
            if (element.normalName().equals("br") && !around.hidden()) {
                draft.append("\n", around.bold());
            } else if (element.normalName().equals("li")) {
                draft.label = label(element);
            }
        } else if (node instanceof TextNode text) {
            String words = text.getWholeText();
            text(around.kept() ? words : words.replaceAll("[ \\t\\r\\n\\f]++", " "), around);
        }
    }

    private void text(String words, Style style) {
        if (style.shown() == Shown.YES) {
            words(words, style);
        } else if (style.shown() == Shown.AROUND) {
            around.append(words).append(' ');
        } else if (style.shown() == Shown.STRUCK) {
            struck.append(words);
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            if (isBlock(element)) {
                end();
            }
            styles.pop();
            if (element.normalName().equals("del") && struck.length() > 0) {
                notes.deleted(out.next(), struck.append(' ').toString());
                struck.setLength(0);
            }
        }
    }

    private void words(String words, Style style) {
        String before = draft.words();
        boolean spaced = before.isEmpty() || Character.isWhitespace(before.charAt(before.length() - 1));
        if (before.isBlank() && !words.isBlank()) {
            draft.alignment = style.alignment();
            draft.origin = style.origin();
            draft.headingLevel = style.headingLevel();
        }
        draft.append(spaced && !style.kept() ? words.stripLeading() : words, style.bold());
    }

    private void end() {
        String label = draft.label;
        boolean silent = draft.words().isBlank();
        if (!silent) {
            out.add(draft);
        }
        draft = new Draft();
        // the number of an item stays for the block inside the item
        draft.label = silent ? label : "";
    }

    private static boolean isBlock(Element element) {
        return element.isBlock() && !INLINE.contains(element.normalName()) || SPACED.contains(element.normalName());
    }

    private static Style style(Element element, Style around) {
        String name = element.normalName();
        String css = element.attr("style").toLowerCase(Locale.ROOT).replace(" ", "");
        boolean unseen = UNSEEN.contains(name)
                || element.hasAttr("hidden")
                || css.contains("display:none")
                || css.contains("visibility:hidden");
        boolean plain = css.contains("font-weight:normal") || css.contains("font-weight:400");
        boolean bold = BOLD.contains(name) || css.matches(".*font-weight:(?:bold|[6-9]00).*");
        return new Style(
                alignment(element, css, around),
                !plain && (bold || around.bold()),
                name.equals("pre") || around.kept(),
                unseen ? Shown.NO : around.hidden() ? around.shown() : shown(element),
                SPACED.contains(name) ? Origin.TABLE_CELL : around.origin(),
                name.matches("h[1-6]") ? name.charAt(1) - '0' : around.headingLevel());
    }

    private static Shown shown(Element element) {
        boolean outside = AROUND.contains(element.normalName())
                || AROUND_ROLES.contains(element.attr("role").toLowerCase(Locale.ROOT));
        if (outside && element.closest("article, main, blockquote") == null) {
            return Shown.AROUND;
        }
        return element.normalName().equals("del") ? Shown.STRUCK : Shown.YES;
    }

    private static Alignment alignment(Element element, String css, Style around) {
        int at = css.indexOf("text-align:");
        String said = at >= 0
                ? css.substring(at + "text-align:".length())
                : element.attr("align").toLowerCase(Locale.ROOT);
        if (said.startsWith("center") || element.normalName().equals("center")) {
            return Alignment.CENTER;
        }
        if (said.startsWith("justify")) {
            return Alignment.JUSTIFY;
        }
        if (said.startsWith("right")) {
            return Alignment.RIGHT;
        }
        return said.startsWith("left") ? Alignment.LEFT : around.alignment();
    }

    /** The number a browser puts before an item of a numbered list. */
    private String label(Element item) {
        Element list = item.parent();
        if (list == null || !list.normalName().equals("ol")) {
            return "";
        }
        int next = counts.getOrDefault(list, number(list.attr("start"), 1));
        int number = number(item.attr("value"), next);
        counts.put(list, number + 1);
        NumberFormat format = format(list, item);
        return format == NumberFormat.NONE ? "" : format.write(number) + ".";
    }

    private static int number(String said, int otherwise) {
        return said.matches("\\d{1,4}") ? Integer.parseInt(said) : otherwise;
    }

    private static NumberFormat format(Element list, Element item) {
        String css = (list.attr("style") + ";" + item.attr("style"))
                .toLowerCase(Locale.ROOT)
                .replace(" ", "");
        Matcher style = LIST_STYLE.matcher(css);
        String named = "";
        while (style.find()) {
            named = style.group(1);
        }
        return switch (named) {
            case "none" -> NumberFormat.NONE;
            case "upper-roman" -> NumberFormat.UPPER_ROMAN;
            case "lower-roman" -> NumberFormat.LOWER_ROMAN;
            case "upper-alpha", "upper-latin" -> NumberFormat.UPPER_LETTER;
            case "lower-alpha", "lower-latin" -> NumberFormat.LOWER_LETTER;
            default -> format(item.hasAttr("type") ? item.attr("type") : list.attr("type"));
        };
    }

    private static NumberFormat format(String type) {
        return switch (type) {
            case "I" -> NumberFormat.UPPER_ROMAN;
            case "i" -> NumberFormat.LOWER_ROMAN;
            case "A" -> NumberFormat.UPPER_LETTER;
            case "a" -> NumberFormat.LOWER_LETTER;
            default -> NumberFormat.DECIMAL;
        };
    }
}
