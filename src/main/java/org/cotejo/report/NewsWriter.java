package org.cotejo.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.cotejo.i18n.Messages;
import org.cotejo.search.News;
import org.cotejo.text.Terminal;

/** What is new of saved searches and watched requirements. */
public final class NewsWriter {
    /** @param out is flushed and left open */
    public void json(List<News> news, OutputStream out) throws IOException {
        try (Json json = Json.to(out)) {
            json.object(() -> json.objects("saved", news, each -> {
                json.member("name", each.name());
                json.member("query", each.query());
                json.member("note", each.note());
                json.member("since", each.since());
                json.number("total", each.total());
                json.objects("new", each.fresh(), item -> json.member("law", item.law())
                        .member("eId", item.place())
                        .member("what", item.what()));
            }));
        }
    }

    /** @param out is flushed and left open */
    public void text(List<News> news, Locale language, OutputStream out) throws IOException {
        Messages messages = Messages.in(language);
        StringBuilder text = new StringBuilder();
        for (News each : news) {
            text.append(line(each, messages)).append('\n');
            if (!each.note().isEmpty()) {
                text.append("  ").append(each.note()).append('\n');
            }
            each.fresh().forEach(item -> text.append("  + ")
                    .append(item.law())
                    .append(", ")
                    .append(item.what())
                    .append('\n'));
        }
        out.write(Terminal.safe(text.toString()).getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    /** One sentence: how many there are, how many of them new. */
    public static String line(News news, Messages messages) {
        return messages.get(
                news.query().isEmpty() ? "search.news.watched" : "search.news",
                news.name(),
                Integer.toString(news.total()),
                Integer.toString(news.fresh().size()),
                news.query());
    }
}
