package org.cotejo.web.api;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cotejo.web.site.Addresses;
import org.cotejo.web.site.Page;
import org.cotejo.web.site.Visit;

/** Answers an operation. */
final class OperationPage implements Page {
    private final Operation operation;

    OperationPage(Operation operation) {
        this.operation = operation;
    }

    @Override
    public void answer(Visit visit) throws IOException {
        Object answer = operation.answer().to(new Call(visit));
        if (answer instanceof PageJson<?> page) {
            link(visit.http(), page);
        }
        visit.http().status(operation.status());
        Answers.send(visit.http(), answer, "application/json");
    }

    /** The pages before and after, as RFC 8288 has it. */
    private static void link(Context http, PageJson<?> page) {
        Map<String, Integer> relations = new LinkedHashMap<>();
        relations.put("first", 1);
        if (page.page() > 1) {
            relations.put("prev", Math.min(page.page() - 1, page.pages()));
        }
        if (page.page() < page.pages()) {
            relations.put("next", page.page() + 1);
        }
        relations.put("last", page.pages());
        List<String> links = relations.entrySet().stream()
                .map(each -> "<" + http.path()
                        + Addresses.query(
                                http.queryParamMap(), "page", each.getValue().toString())
                        + ">; rel=\"" + each.getKey() + "\"")
                .toList();
        http.header("Link", String.join(", ", links));
    }
}
