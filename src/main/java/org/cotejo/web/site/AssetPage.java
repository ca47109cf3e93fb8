package org.cotejo.web.site;

import org.cotejo.web.guard.Refusal;

/** A file of {@link Assets}. */
public final class AssetPage implements Page {
    @Override
    public void answer(Visit visit) {
        Assets.Asset asset = Assets.find(visit.path("name")).orElseThrow(Refusal::notFound);
        visit.http()
                .header("Cache-Control", "public, max-age=31536000, immutable")
                .contentType(asset.type())
                .result(asset.content());
    }
}
