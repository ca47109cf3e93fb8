package org.cotejo.report;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;

/** What an Office file says of itself, free of clock and user name. */
final class OfficeProperties {
    private static final String CREATOR = "Cotejo";

    private OfficeProperties() {}

    static void set(CoreProperties properties, String title, String description, LocalDate date) {
        Optional<Date> time =
                Optional.of(Date.from(date.atStartOfDay(ZoneOffset.UTC).toInstant()));
        properties.setTitle(XmlText.clean(title));
        properties.setDescription(XmlText.clean(description));
        properties.setCreator(CREATOR);
        properties.setLastModifiedByUser(CREATOR);
        properties.setCreated(time);
        properties.setModified(time);
    }
}
