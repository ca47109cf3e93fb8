package org.cotejo.web.api;

import java.util.List;
import org.cotejo.web.site.Addresses;
import org.cotejo.web.site.Page;
import org.cotejo.web.site.View;
import org.cotejo.web.site.Visit;

/** The operations for people who write programs. */
public final class DocumentationPage implements Page {
    /** What its template shows. */
    public record Shown(View view, List<Row> rows) {}

    /**
     * One operation.
     *
     * @param example an address that can be asked now
     * @param answers name of the shape, empty for none
     */
    public record Row(
            String id,
            String method,
            String path,
            List<Value> values,
            String example,
            List<Sent> bodies,
            String answers) {
        public boolean isChange() {
            return !bodies.isEmpty();
        }
    }

    /** What may be sent to it. */
    public record Sent(String mediaType, String example) {}

    /** One value it is asked with. */
    public record Value(String name, boolean required, List<String> allowed) {}

    @Override
    public void answer(Visit visit) {
        Samples samples = Samples.of(visit.desk(), visit.site().rulebook());
        List<Row> rows = Operations.ALL.stream().map(each -> row(each, samples)).toList();
        visit.show("api.jte", new Shown(visit.view(), rows));
    }

    private static Row row(Operation operation, Samples samples) {
        Shape shape = operation.shape();
        Class<?> item = shape.item();
        return new Row(
                operation.id(),
                operation.method().name(),
                Operations.ROOT + operation.path(),
                operation.parameters().stream()
                        .map(each -> new Value(each.name(), each.required(), each.values()))
                        .toList(),
                example(operation, samples),
                operation.bodies().stream()
                        .map(body -> new Sent(body.mediaType(), body.example()))
                        .toList(),
                (item == null ? shape.record() : item).getSimpleName().replace("Json", ""));
    }

    /** An address with a value for every parameter. */
    static String example(Operation operation, Samples samples) {
        String path = Operations.ROOT + operation.path();
        StringBuilder query = new StringBuilder();
        for (Parameter parameter : operation.parameters()) {
            String value = Addresses.encoded(parameter.example().apply(samples));
            if (parameter.inPath()) {
                path = path.replace("{" + parameter.name() + "}", value);
            } else {
                query.append(query.isEmpty() ? '?' : '&')
                        .append(parameter.name())
                        .append('=')
                        .append(value);
            }
        }
        return path + query;
    }
}
