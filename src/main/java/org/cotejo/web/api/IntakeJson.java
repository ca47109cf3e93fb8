package org.cotejo.web.api;

import java.util.List;
import java.util.Locale;
import org.cotejo.web.site.Intaking;

/**
 * Files on their way in.
 *
 * @param stage {@code waiting}, {@code reading}, {@code judging}, {@code done} or {@code failed}
 * @param total how many files there are, 0 while that is unknown
 * @param files those that are done
 * @param news of what is kept, once all are in
 */
public record IntakeJson(String id, String stage, int total, List<File> files, List<News> news) {
    /**
     * One file that is done.
     *
     * @param known whether its content was there
     * @param trouble why it could not be read, empty where it could
     */
    public record File(String name, boolean known, String trouble) {}

    /** How many new ones a search or a requirement that is kept has. */
    public record News(String name, int fresh) {}

    static IntakeJson of(Intaking intaking) {
        Intaking.Progress now = intaking.now();
        return new IntakeJson(
                intaking.id(),
                now.stage().name().toLowerCase(Locale.ROOT),
                now.total(),
                now.files().stream()
                        .map(file -> new File(file.name(), file.known(), file.trouble()))
                        .toList(),
                now.news().stream()
                        .map(news -> new News(news.name(), news.fresh().size()))
                        .toList());
    }
}
