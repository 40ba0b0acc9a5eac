package dev.gouji.recognise.expected;

import dev.gouji.form.Wording;
import dev.gouji.recognise.label.Folding;
import dev.gouji.recognise.label.LabelSimilarity;
import dev.gouji.recognise.text.PrintedText;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A statutory label and its aliases, folded once, to be compared with the texts of many documents. */
public final class FoldedWording {

    private static final double NEAR = 0.15;

    private static final Map<Wording, FoldedWording> KNOWN = new ConcurrentHashMap<>();

    private final String folded;
    private final List<String> cores;
    private final List<String> bare;

    /** A wording that no form has, folded for this once; those of the forms are had by {@link #of}. */
    FoldedWording(Wording wording) {
        folded = Folding.fold(wording.label());
        // one object where both are the same, so that this is seen at once
        cores = wording.all().stream().map(Folding::core).map(String::intern).toList();
        bare = wording.all().stream()
                .map(Folding::coreWithoutRemark)
                .map(String::intern)
                .toList();
    }

    /** A wording of the forms, folded once for all documents; there are few of these. */
    public static FoldedWording of(Wording wording) {
        return KNOWN.computeIfAbsent(wording, FoldedWording::new);
    }

    /** The label, {@link Folding#fold folded}. */
    public String folded() {
        return folded;
    }

    /** The label, without numbering: {@link Folding#core}. */
    public String core() {
        return cores.get(0);
    }

    /** The label, without numbering and without a remark at its end: {@link Folding#coreWithoutRemark}. */
    public String bare() {
        return bare.get(0);
    }

    /** As {@link #core}, of the label and its aliases. */
    public List<String> allCores() {
        return cores;
    }

    /** As {@link #bare}, of the label and its aliases. */
    public List<String> allBare() {
        return bare;
    }

    /** How alike a text is to the label or one of its aliases, from 0 to 1, numbering and a remark at the end left aside. */
    public double similarity(PrintedText text) {
        return similarity(text.core(), text.bare());
    }

    /** As {@link #similarity(PrintedText)}, for the core of a text, and that without a remark. */
    public double similarity(String core, String withoutRemark) {
        double best = 0;
        for (int i = 0; i < cores.size() && best < 1; i++) {
            best = Math.max(best, LabelSimilarity.of(cores.get(i), core));
            boolean remarked = !core.equals(withoutRemark) || !cores.get(i).equals(bare.get(i));
            if (remarked) {
                best = Math.max(best, LabelSimilarity.of(bare.get(i), withoutRemark));
            }
        }
        return best;
    }

    /** How much a text and the label, or one of its aliases, have in common, from 0 to 1, however little that is. */
    public double share(PrintedText text) {
        return cores.stream()
                .mapToDouble(core -> LabelSimilarity.share(core, text.core()))
                .max()
                .orElse(0);
    }

    /** Whether a text is what is left of the label, or of one of its aliases, where characters were passed over. */
    public boolean isLeftOver(PrintedText text) {
        return cores.stream().anyMatch(core -> LabelSimilarity.isLeftOf(core, text.core()));
    }

    /** Whether a text is nothing but a numbering, that of the label: {@code （七）} of {@code （七）总计}. */
    public boolean isNumberedAs(PrintedText text) {
        return Folding.isNumbering(text.dense()) && folded.startsWith(text.folded());
    }

    /** Whether a text is the label or one of its aliases, or nearly so. */
    public boolean isLike(PrintedText text) {
        return similarity(text) >= LabelSimilarity.ALIKE;
    }

    /** Whether a text is the label or one of its aliases, whatever stands around it. */
    public boolean isSame(PrintedText text) {
        return similarity(text) >= LabelSimilarity.SAME;
    }

    /** Whether a text is about as like to the label as it is to another one. */
    public boolean isNear(PrintedText text, double other) {
        return similarity(text) >= other - NEAR;
    }

    /** Whether the core of a text is this heading of a section, or nearly so. */
    public boolean isHeading(String core) {
        return cores.stream().anyMatch(label -> LabelSimilarity.of(label, core) >= LabelSimilarity.HEADING);
    }

    /** Whether a longer text ends with the label. */
    public boolean isEndOf(String core) {
        for (String label : cores) {
            if (core.length() > label.length() && core.endsWith(label)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a text is the end of the label, or of one of its aliases, and lacks the beginning. */
    public boolean lacksBeginning(PrintedText text) {
        String core = text.core();
        return !core.isEmpty()
                && cores.stream().anyMatch(label -> label.length() > core.length() && label.endsWith(core));
    }

    /** Whether a text holds the label, or is like it. */
    public boolean isSeenIn(PrintedText text) {
        return text.folded().contains(core()) || isLike(text);
    }
}
