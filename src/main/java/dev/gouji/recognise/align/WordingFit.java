package dev.gouji.recognise.align;

import dev.gouji.form.Wording;
import dev.gouji.recognise.label.Folding;
import dev.gouji.recognise.label.LabelSimilarity;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A statutory label and its aliases, folded once, to be compared with many texts. */
public final class WordingFit {

    private static final double NEAR = 0.15;

    private static final Map<Wording, WordingFit> FOLDED = new ConcurrentHashMap<>();

    private final List<String> cores;
    private final List<String> bare;

    /** The label and its aliases, folded once for all documents; wordings are those of the forms, so they are few. */
    public static WordingFit of(Wording wording) {
        return FOLDED.computeIfAbsent(wording, WordingFit::new);
    }

    private WordingFit(Wording wording) {
        cores = wording.all().stream().map(Folding::core).toList();
        bare = wording.all().stream().map(Folding::coreWithoutRemark).toList();
    }

    /** How alike a text is to the label or one of its aliases, from 0 to 1, numbering and a remark at the end left aside. */
    double similarity(String text) {
        return similarity(Folding.core(text), Folding.coreWithoutRemark(text));
    }

    /** As {@link #similarity(String)}, for a text that was folded before: its core, and that without a remark. */
    double similarity(String core, String withoutRemark) {
        double best = 0;
        for (int i = 0; i < cores.size() && best < 1; i++) {
            best = Math.max(best, LabelSimilarity.of(cores.get(i), core));
            best = Math.max(best, LabelSimilarity.of(bare.get(i), withoutRemark));
        }
        return best;
    }

    /** Whether a text is the label or one of its aliases, or nearly so. */
    public boolean isLike(String text) {
        return similarity(text) >= LabelSimilarity.ALIKE;
    }

    /** Whether a text is about as like to the label as it is to another one. */
    public boolean isNear(String text, double other) {
        return similarity(text) >= other - NEAR;
    }

    /** Whether a longer text ends with the label. */
    boolean isEndOf(String core) {
        return cores.stream().anyMatch(label -> core.length() > label.length() && core.endsWith(label));
    }
}
