package org.cotejo.evaluation;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.SolverType;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import org.cotejo.rulebook.Likeness;
import org.cotejo.rulebook.Likeness.Words;
import org.cotejo.work.Cores;

/**
 * Gathers texts and what they satisfy or contradict, and learns for each element and condition which forms speak for it and
 * which against. A form that one text alone has is left out: it is its author's own, or a name.
 */
final class WordLearner {
    /** How many forms of one element or condition are kept, those that weigh most. */
    private static final int MOST_FORMS = 300;

    private static final int FEWEST_TEXTS = 2;

    /** Conditions have few texts: they are held closer to what is common. */
    private static final double COST_OF_ELEMENTS = 1;

    private static final double COST_OF_CONDITIONS = 0.3;
    private static final double HEAVIEST_YES = 7;
    private static final double HUNDREDTHS = 100;

    private final List<Text> texts = new ArrayList<>();

    /**
     * A text.
     *
     * @param source law or example that it is from
     * @param article where in the law; empty of an example
     * @param says keys of what it satisfies or contradicts
     */
    record Text(String source, String article, Set<String> forms, Set<String> says) {}

    void add(Text text) {
        texts.add(text);
    }

    int size() {
        return texts.size();
    }

    /**
     * @param keys elements and conditions; of those of which fewer than two texts speak nothing is learned
     * @param mayBe whether a text that does not say it may do so all the same: then it teaches nothing of it
     */
    Map<String, Words> learn(List<String> keys, BiPredicate<String, Text> mayBe) throws IOException {
        Map<String, Integer> numbers = numbers();
        List<String> forms = new ArrayList<>(numbers.keySet());
        List<Feature[]> points =
                texts.stream().map(text -> point(text, numbers)).toList();
        Map<String, Words> words = new TreeMap<>();
        List<Words> learned = Cores.each(keys, key -> {
            LinearFit fit = new LinearFit(
                    SolverType.L2R_L2LOSS_SVC_DUAL, Likeness.isCondition(key) ? COST_OF_CONDITIONS : COST_OF_ELEMENTS);
            int yes = 0;
            int no = 0;
            for (int i = 0; i < texts.size(); i++) {
                boolean says = texts.get(i).says().contains(key);
                if (says || !mayBe.test(key, texts.get(i))) {
                    fit.add(points.get(i), forms.size(), says);
                    yes += says ? 1 : 0;
                    no += says ? 0 : 1;
                }
            }
            return yes < FEWEST_TEXTS || no == 0
                    ? new Words(0, Map.of())
                    : words(fit.line(Math.min(HEAVIEST_YES, Math.sqrt(no / (double) yes))), forms);
        });
        IntStream.range(0, keys.size())
                .filter(i -> !learned.get(i).weights().isEmpty())
                .forEach(i -> words.put(keys.get(i), learned.get(i)));
        return words;
    }

    private Map<String, Integer> numbers() {
        Map<String, Integer> counts = new HashMap<>();
        texts.forEach(text -> text.forms().forEach(form -> counts.merge(form, 1, Integer::sum)));
        Map<String, Integer> numbers = new TreeMap<>();
        counts.forEach((form, count) -> {
            if (count >= FEWEST_TEXTS) {
                numbers.put(form, 0);
            }
        });
        int number = 0;
        for (Map.Entry<String, Integer> each : numbers.entrySet()) {
            each.setValue(++number);
        }
        return numbers;
    }

    private static Feature[] point(Text text, Map<String, Integer> numbers) {
        double value = 1 / Math.sqrt(Math.max(1, text.forms().size()));
        return text.forms().stream()
                .map(numbers::get)
                .filter(Objects::nonNull)
                .sorted()
                .map(number -> new FeatureNode(number, value))
                .toArray(Feature[]::new);
    }

    private static Words words(LinearFit.Line line, List<String> forms) {
        Map<String, Integer> weights = new TreeMap<>();
        IntStream.range(0, forms.size())
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> -Math.abs(line.weights()[i]))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(MOST_FORMS)
                .forEach(i -> {
                    int weight = (int) Math.round(line.weights()[i] * HUNDREDTHS);
                    if (weight != 0) {
                        weights.put(forms.get(i), weight);
                    }
                });
        return new Words(line.constant(), weights);
    }
}
