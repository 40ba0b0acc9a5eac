package dev.gouji.recognise.align;

import dev.gouji.form.Wording;
import dev.gouji.recognise.label.Folding;
import dev.gouji.recognise.label.LabelSimilarity;
import java.util.List;

/** A statutory label and its aliases, folded once, to be compared with many texts. */
final class WordingFit {

    private final List<String> cores;
    private final List<String> bare;

    WordingFit(Wording wording) {
        cores = wording.all().stream().map(Folding::core).toList();
        bare = wording.all().stream().map(Folding::coreWithoutRemark).toList();
    }

    double similarity(String text) {
        return similarity(Folding.core(text), Folding.coreWithoutRemark(text));
    }

    double similarity(String core, String withoutRemark) {
        double best = 0;
        for (int i = 0; i < cores.size() && best < 1; i++) {
            best = Math.max(best, LabelSimilarity.of(cores.get(i), core));
            best = Math.max(best, LabelSimilarity.of(bare.get(i), withoutRemark));
        }
        return best;
    }

    /** Whether a longer text ends with the label. */
    boolean isEndOf(String core) {
        return cores.stream().anyMatch(label -> core.length() > label.length() && core.endsWith(label));
    }
}
