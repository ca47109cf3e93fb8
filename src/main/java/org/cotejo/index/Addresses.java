package org.cotejo.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;

/** Finds the provisions that an address leads to. */
final class Addresses {
    private static final String JOINT = "__";

    private Addresses() {}

    /**
     * The eIds of what is addressed and of all that belongs to it.
     *
     * @param address parts of an eId from the outermost in; levels between them may be left out
     */
    static List<BytesRef> leadingTo(List<String> address, IndexReader reader) throws IOException {
        List<BytesRef> found = new ArrayList<>();
        Terms eIds = MultiTerms.getTerms(reader, Documents.EID);
        if (eIds == null) {
            return found;
        }
        TermsEnum each = eIds.iterator();
        for (BytesRef eId = each.next(); eId != null; eId = each.next()) {
            if (leads(address, List.of(eId.utf8ToString().split(JOINT)))) {
                found.add(BytesRef.deepCopyOf(eId));
            }
        }
        return found;
    }

    /** The first part is the outermost unit, but for a decree or an annex above it. */
    private static boolean leads(List<String> address, List<String> parts) {
        int at = parts.indexOf(address.get(0));
        if (at < 0 || at > 1) {
            return false;
        }
        for (String part : address.subList(1, address.size())) {
            int next = parts.subList(at + 1, parts.size()).indexOf(part);
            if (next < 0) {
                return false;
            }
            at += 1 + next;
        }
        return true;
    }
}
