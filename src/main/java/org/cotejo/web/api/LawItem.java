package org.cotejo.web.api;

import java.time.LocalDate;
import org.cotejo.finding.LawReport;
import org.cotejo.report.json.SourceJson;
import org.cotejo.report.json.SummaryJson;
import org.cotejo.web.site.DeskLaw;
import org.jspecify.annotations.Nullable;

/**
 * A law of the workspace.
 *
 * @param law its name in addresses
 * @param id its name in reports
 */
public record LawItem(
        String law,
        String id,
        String title,
        String jurisdiction,
        @Nullable LocalDate published,
        @Nullable LocalDate lastReform,
        SourceJson source,
        SummaryJson summary) {
    static LawItem of(DeskLaw law, LawReport found) {
        return new LawItem(
                law.slug(),
                law.held().id(),
                law.held().title(),
                law.held().jurisdiction(),
                law.held().published(),
                law.held().lastReform(),
                SourceJson.of(law.held().source()),
                SummaryJson.of(found.summary()));
    }
}
