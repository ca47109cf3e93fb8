package org.cotejo.web.page;

import java.io.IOException;
import org.cotejo.web.site.Intaking;
import org.cotejo.web.site.Page;
import org.cotejo.web.site.Visit;

/** Takes files in that were sent with a form, in the background. */
public final class IntakePost implements Page {
    @Override
    public void answer(Visit visit) throws IOException {
        Upload upload = Upload.of(visit.http().uploadedFiles("files"), visit.view());
        if (upload.files().isEmpty() && upload.rejected().isEmpty()) {
            upload.discard();
            visit.goTo("/#files");
            return;
        }
        Intaking intaking =
                visit.site().intakes().start(upload.files(), upload.rejected(), visit.language(), upload::discard);
        visit.goTo(intaking.path());
    }
}
