package dev.gouji.recognise.prose;

import dev.gouji.document.Block;
import dev.gouji.document.Heading;
import dev.gouji.document.Paragraph;
import dev.gouji.document.Place;
import dev.gouji.recognise.label.Folding;
import dev.gouji.recognise.text.PrintedTexts;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A run of prose: one paragraph, or the lines of one where the source breaks lines within sentences.
 *
 * @param dense without white space, full-width ASCII made narrow
 * @param shown the same characters as they stand
 * @param lines where its lines begin
 */
record Passage(String dense, String shown, List<Line> lines) {

    /** Shorter lines end where they end; a sentence goes on behind longer ones. */
    private static final int BROKEN_LINE = 15;

    private static final Pattern HEADING = Pattern.compile("^(?:#|\\||[(]?[一二三四五六七八九十]{1,3}[)、.])");
    private static final Pattern ENDED = Pattern.compile("[。!?:;]$");

    /**
     * A line of the passage.
     *
     * @param start where it begins in {@code dense}
     * @param place where it begins in the source
     * @param text as it stands
     */
    record Line(int start, Place place, String text) {}

    /** The passages of the paragraphs among some blocks, in order. */
    static List<Passage> of(List<Block> blocks, PrintedTexts texts) {
        List<Passage> passages = new ArrayList<>();
        List<Paragraph> run = new ArrayList<>();
        String last = "";
        for (Block block : blocks) {
            Paragraph paragraph = block instanceof Paragraph words ? words : null;
            String next = paragraph == null ? "" : texts.of(paragraph.text()).dense();
            boolean on = block.place() instanceof Place.InText && goesOn(last, next);
            if (!on || paragraph == null) {
                end(run, texts, passages);
            }
            if (paragraph != null || block instanceof Heading) {
                last = next;
            }
            if (!next.isEmpty()) {
                run.add(paragraph);
            }
        }
        end(run, texts, passages);
        return passages;
    }

    private static void end(List<Paragraph> run, PrintedTexts texts, List<Passage> passages) {
        if (run.isEmpty()) {
            return;
        }
        StringBuilder dense = new StringBuilder();
        StringBuilder shown = new StringBuilder();
        List<Line> lines = new ArrayList<>();
        for (Paragraph paragraph : run) {
            lines.add(new Line(dense.length(), paragraph.place(), paragraph.text()));
            dense.append(texts.of(paragraph.text()).dense());
            shown.append(texts.of(paragraph.text()).unspaced());
        }
        passages.add(new Passage(dense.toString(), shown.toString(), List.copyOf(lines)));
        run.clear();
    }

    /** Whether a sentence of this text goes on in the next line; both dense. */
    static boolean goesOn(String dense, String next) {
        return dense.length() >= BROKEN_LINE
                && !ENDED.matcher(dense).find()
                && !HEADING.matcher(next).find();
    }

    /** Where a character of {@code dense} stands; in plain text to the character, elsewhere the paragraph. */
    Place place(int at) {
        Line line = lines.get(0);
        for (Line candidate : lines) {
            if (candidate.start() <= at) {
                line = candidate;
            }
        }
        if (line.place() instanceof Place.InText place && line.text().indexOf('\n') < 0) {
            return new Place.InText(place.line(), place.character() + offset(line.text(), at - line.start()));
        }
        return line.place();
    }

    private static int offset(String text, int dense) {
        int seen = -1;
        for (int i = 0; i < text.length(); i++) {
            seen += Folding.isSpace(text.charAt(i)) ? 0 : 1;
            if (seen == dense) {
                return i;
            }
        }
        return 0;
    }
}
