package org.cotejo.web.api;

import java.io.IOException;
import org.cotejo.web.site.Page;
import org.cotejo.web.site.Visit;

/** The description of all operations, for programs that write programs. */
final class OpenApiPage implements Page {
    @Override
    public void answer(Visit visit) throws IOException {
        Samples samples = Samples.of(visit.desk(), visit.site().rulebook());
        Answers.send(visit.http(), new OpenApi(samples, visit.language()).document(), "application/json");
    }
}
