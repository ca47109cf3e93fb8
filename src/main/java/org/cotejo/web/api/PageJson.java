package org.cotejo.web.api;

import java.util.List;
import java.util.function.Function;

/**
 * Some of many.
 *
 * @param page from 1
 * @param size the most a page holds
 * @param total over all pages
 * @param pages at least 1
 */
public record PageJson<T>(List<T> items, int page, int size, int total, int pages) {
    public PageJson {
        items = List.copyOf(items);
    }

    static <S, T> PageJson<T> of(List<S> all, int page, int size, Function<? super S, T> shape) {
        int pages = Math.max(1, (all.size() + size - 1) / size);
        int from = (int) Math.min(all.size(), (page - 1L) * size);
        int to = Math.min(all.size(), from + size);
        return new PageJson<>(all.subList(from, to).stream().map(shape).toList(), page, size, all.size(), pages);
    }
}
