package org.cotejo.ingest;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.apache.poi.hwpf.model.LFO;
import org.apache.poi.hwpf.model.ListData;
import org.apache.poi.hwpf.model.ListFormatOverrideLevel;
import org.apache.poi.hwpf.model.ListTables;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.jspecify.annotations.Nullable;

/** The lists of a .doc and their running numbers. */
final class DocNumbering {
    /** Past this, the number of a list says that there is none. */
    private static final int LAST_LIST = 0x7FE;

    private record Known(String pattern, List<ListLevel> levels, Map<Integer, Integer> starts) {}

    private final @Nullable ListTables tables;
    private final ListCounters counters = new ListCounters();
    private final Map<Integer, Known> lists = new HashMap<>();

    DocNumbering(@Nullable ListTables tables) {
        this.tables = tables;
    }

    /** Counts this paragraph if it is an item of a list, and gives its label, empty if it is none. */
    String next(Paragraph paragraph) {
        int list = paragraph.getIlfo();
        if (tables == null || list < 1 || list > LAST_LIST) {
            return "";
        }
        Known known = lists.computeIfAbsent(list, this::list);
        int level = Math.max(0, Math.min(paragraph.getIlvl(), ListLevel.COUNT - 1));
        return counters.next(known.pattern(), Integer.toString(list), known.levels(), known.starts(), level);
    }

    private Known list(int number) {
        List<ListLevel> levels = new ArrayList<>(Collections.nCopies(ListLevel.COUNT, ListLevel.UNNUMBERED));
        Map<Integer, Integer> starts = new HashMap<>();
        try {
            LFO list = tables.getLfo(number);
            ListData data = tables.getListData(list.getLsid());
            for (int i = 0; data != null && i < Math.min(data.getLevels().length, ListLevel.COUNT); i++) {
                levels.set(i, level(data.getLevels()[i]));
            }
            for (ListFormatOverrideLevel override : tables.getLfoData(number).getRgLfoLvl()) {
                override(override, levels, starts);
            }
            return new Known(Integer.toString(list.getLsid()), levels, starts);
        } catch (NoSuchElementException e) {
            return new Known("missing " + number, levels, starts);
        }
    }

    private static void override(
            @Nullable ListFormatOverrideLevel override, List<ListLevel> levels, Map<Integer, Integer> starts) {
        if (override == null || override.getLevelNum() >= ListLevel.COUNT) {
            return;
        }
        if (override.isFormatting() && override.getLevel() != null) {
            levels.set(override.getLevelNum(), level(override.getLevel()));
        }
        if (override.isStartAt()) {
            starts.put(override.getLevelNum(), override.getIStartAt());
        }
    }

    private static ListLevel level(org.apache.poi.hwpf.model.ListLevel level) {
        NumberFormat format = NumberFormat.coded(level.getNumberFormat() & 0xFF);
        int restart = level.getRestart() == 0 ? -1 : level.getRestart();
        return new ListLevel(level.getStartAt(), format, text(level), restart, level.isLegalNumbering());
    }

    /** The place of a level's number is marked by a character whose code is that level. */
    private static String text(org.apache.poi.hwpf.model.ListLevel level) {
        StringBuilder out = new StringBuilder();
        String text = level.getNumberText() == null ? "" : level.getNumberText();
        text.chars().forEach(c -> {
            if (c < ListLevel.COUNT) {
                out.append('%').append(c + 1);
            } else {
                out.append((char) c);
            }
        });
        return out.toString();
    }
}
