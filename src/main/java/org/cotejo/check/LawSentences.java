package org.cotejo.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.cotejo.index.Passage;
import org.cotejo.index.Sentence;
import org.cotejo.rulebook.Condition;
import org.cotejo.rulebook.Likeness;
import org.cotejo.rulebook.Requirement;

/** The sentences of one law, and how each reads for every element and condition. */
final class LawSentences {
    /** What a sentence scores that is not there. */
    static final double NOTHING = -2;

    private final LikeWords words;
    private final List<Sentence> sentences;
    private final List<double[]> scores = new ArrayList<>();
    private final List<Best> bests = new ArrayList<>();
    private final int[] likest;

    /** How a sentence reads for the requirement it reads most like, and for any other. */
    private record Best(String requirement, double score, double other) {
        double without(String asked) {
            return asked.equals(requirement) ? other : score;
        }
    }

    LawSentences(LikeWords words, List<Sentence> sentences) {
        this.words = words;
        this.sentences = List.copyOf(sentences);
        for (Sentence sentence : sentences) {
            double[] each = words.scores(Likeness.forms(sentence.stems()));
            scores.add(each);
            bests.add(best(each));
        }
        this.likest = likest();
    }

    /** Sentence by sentence, as they lie in memory. */
    private int[] likest() {
        int[] first = new int[words.size()];
        double[] most = new double[words.size()];
        Arrays.fill(first, -1);
        for (int sentence = 0; sentence < scores.size(); sentence++) {
            double[] each = scores.get(sentence);
            for (int number = 0; number < each.length; number++) {
                if (first[number] < 0 || each[number] > most[number]) {
                    first[number] = sentence;
                    most[number] = each[number];
                }
            }
        }
        return first;
    }

    private Best best(double[] each) {
        String first = "";
        double score = NOTHING;
        double other = NOTHING;
        for (int i = 0; i < each.length; i++) {
            String requirement = words.requirement(i);
            if (requirement.equals(first)) {
                score = Math.max(score, each[i]);
            } else if (each[i] > score) {
                other = score;
                score = each[i];
                first = requirement;
            } else {
                other = Math.max(other, each[i]);
            }
        }
        return new Best(first, score, other);
    }

    /** The place of the sentence that reads most like an element or a condition, of several the first; -1 where there is none. */
    int likest(int number, IntPredicate among) {
        int likest = -1;
        for (int i = 0; i < sentences.size(); i++) {
            if (among.test(i) && (likest < 0 || scores.get(i)[number] > scores.get(likest)[number])) {
                likest = i;
            }
        }
        return likest;
    }

    /** The same of all sentences. */
    int likest(int number) {
        return likest[number];
    }

    double score(int sentence, int number) {
        return sentence < 0 ? NOTHING : scores.get(sentence)[number];
    }

    /** What the likest of all sentences scores. */
    double most(int number) {
        return score(likest(number), number);
    }

    /** Of some conditions whose words are known the one whose likest sentence leads most what is usual, of several the first. */
    Optional<Condition> mostUnusual(Requirement requirement, Stream<Condition> among) {
        return among.max(Comparator.comparingDouble(condition -> {
            int number = words.number(Likeness.key(requirement, condition));
            return most(number) - words.words(number).usual();
        }));
    }

    /** How much more like this one a sentence reads than like what belongs to any other requirement. */
    double margin(int sentence, int number) {
        return sentence < 0 ? NOTHING : scores.get(sentence)[number] - other(sentence, number);
    }

    /** Whether a sentence reads like what belongs to another requirement. */
    boolean isOfAnother(int sentence, int number) {
        return sentence >= 0 && other(sentence, number) > 0;
    }

    private double other(int sentence, int number) {
        return bests.get(sentence).without(words.requirement(number));
    }

    Passage passage(int sentence) {
        return sentences.get(sentence).passage();
    }

    /** The same as evidence, with what speaks for it in the place of a signal. */
    Passage evidence(int sentence, int number, double likelihood) {
        Passage own = passage(sentence);
        return new Passage(
                own.law(),
                own.order(),
                own.eId(),
                own.citation(),
                own.text(),
                own.range(),
                Likely.signal(
                        likelihood,
                        words.telling(
                                number, Likeness.forms(sentences.get(sentence).stems()))),
                own.speech(),
                own.transitory());
    }
}
