package org.cotejo.compare;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.cotejo.fact.Amount;
import org.cotejo.fact.AmountWords;
import org.cotejo.fact.FactReader;
import org.cotejo.finding.Clash;
import org.cotejo.finding.ElementResult;
import org.cotejo.finding.Finding;
import org.cotejo.finding.LawReport;
import org.cotejo.finding.Quotation;
import org.cotejo.finding.Value;
import org.cotejo.text.TextRange;
import org.cotejo.work.Cores;

/** The numbers that evidence states: penalties, terms, ages, shares, how often. */
public final class Values {
    private final FactReader facts;
    private final AmountWords words;

    private Values(FactReader facts, Locale locale) {
        this.facts = facts;
        this.words = new AmountWords(locale);
    }

    /** In the order of the laws, of their findings and of the evidence; what two quotations of one subject share comes once. */
    public static List<Value> of(List<LawReport> laws, FactReader facts, Locale locale) throws IOException {
        Values values = new Values(facts, locale);
        Set<Value> found = new LinkedHashSet<>();
        Cores.each(laws, values::in).forEach(found::addAll);
        return List.copyOf(found);
    }

    private Set<Value> in(LawReport law) {
        Set<Value> found = new LinkedHashSet<>();
        law.findings().forEach(finding -> add(law.id(), finding, found));
        return found;
    }

    private void add(String law, Finding finding, Set<Value> found) {
        for (ElementResult element : finding.elements()) {
            String subject = element.what().isBlank() ? element.key() : element.what();
            element.evidence().forEach(quotation -> found.addAll(in(quotation, law, finding, subject, "")));
        }
        for (Clash clash : finding.conflicts()) {
            found.addAll(in(clash.state(), law, finding, clash.message(), clash.referenceValue()));
        }
    }

    private List<Value> in(Quotation quotation, String law, Finding finding, String subject, String reference) {
        List<Value> values = new ArrayList<>();
        for (Amount amount : facts.amounts(quotation.quote())) {
            int start = quotation.range().from();
            TextRange range = amount.range();
            values.add(new Value(
                    law,
                    finding.requirement(),
                    subject,
                    Value.Kind.valueOf(amount.kind().name()),
                    amount.least(),
                    amount.most(),
                    amount.unit(),
                    words.unit(amount),
                    quotation.eId(),
                    quotation.citation(),
                    range.of(quotation.quote()),
                    new TextRange(start + range.from(), start + range.to()),
                    reference));
        }
        return values;
    }
}
