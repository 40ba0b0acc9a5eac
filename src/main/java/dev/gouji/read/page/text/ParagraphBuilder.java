package dev.gouji.read.page.text;

import dev.gouji.document.Place.Box;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Lines outside tables → paragraphs: a line that reaches the right margin goes on in the next one, if that one begins at
 * the left margin.
 */
public final class ParagraphBuilder {

    /** Line pitch within a paragraph, in em, at most. */
    private static final double PITCH = 2.6;

    /** How far from the right margin a full line may end, in em: a character that may not begin a line moves down. */
    private static final double RAGGED = 1.7;

    private static final double INDENT = 0.8;

    private static final Pattern SENTENCE = Pattern.compile("[。！？；;]\\s*$");

    private static final Pattern HEADING = Pattern.compile("\\s*[一二三四五六七八九十]{1,2}\\s?、[^。；;]{2,40}");

    /** Lines shorter than this share of the page do not tell where the margins are: headings, a date, a signature. */
    private static final double TELLING = 0.6;

    private final double left;
    private final double right;

    private ParagraphBuilder(double left, double right) {
        this.left = left;
        this.right = right;
    }

    /**
     * Builds paragraphs from upright lines, top to bottom.
     *
     * @param width of the page, in the direction of the lines
     * @param breaks heights of the page, ascending, over which no paragraph goes on (tables stand there)
     */
    public static List<BodyText> build(List<GlyphLine> lines, double width, List<Double> breaks) {
        double left = Double.MAX_VALUE;
        double right = 0;
        for (GlyphLine line : lines) {
            if (line.end() - line.start() > TELLING * width) {
                left = Math.min(left, line.start());
                right = Math.max(right, line.end());
            }
        }
        // a page of short lines alone does not tell its margins: no line of it goes on
        ParagraphBuilder builder = right > 0
                ? new ParagraphBuilder(left, right)
                : new ParagraphBuilder(-Double.MAX_VALUE, Double.MAX_VALUE);
        List<BodyText> paragraphs = new ArrayList<>();
        Growing growing = null;
        for (GlyphLine line : lines) {
            BodyText text = builder.text(line);
            if (growing != null && growing.goesOn(text, line, breaks)) {
                growing.add(text, line);
            } else {
                if (growing != null) {
                    paragraphs.add(growing.whole());
                }
                growing = new Growing(text, line);
            }
        }
        if (growing != null) {
            paragraphs.add(growing.whole());
        }
        return paragraphs;
    }

    /** Joins two parts of a paragraph: with a space between Latin words, else with nothing. */
    static String join(String before, String after) {
        return isSpaced(before, after) ? before + " " + after : before + after;
    }

    private static boolean isSpaced(CharSequence before, String after) {
        return !before.isEmpty()
                && !after.isEmpty()
                && isLatin(before.charAt(before.length() - 1))
                && isLatin(after.charAt(0));
    }

    private static boolean isLatin(char c) {
        return c < '\u0250' && Character.isLetter(c);
    }

    private BodyText text(GlyphLine line) {
        double size = line.size();
        String text = LineWriter.writeWithTabs(line);
        boolean plain = text.indexOf('\t') < 0;
        boolean flush = plain && line.start() <= left + INDENT * size;
        boolean full = plain && line.end() >= right - RAGGED * size;
        return new BodyText(text, line.box(), size, flush, full);
    }

    /** Whether a sentence has ended and the heading of a section stands on the line after it. */
    private static boolean isHeading(String before, String line) {
        return SENTENCE.matcher(before).find() && HEADING.matcher(line).matches();
    }

    private static Box union(Box a, Box b) {
        return new Box(
                Math.min(a.x0(), b.x0()), Math.min(a.y0(), b.y0()), Math.max(a.x1(), b.x1()), Math.max(a.y1(), b.y1()));
    }

    /** A paragraph line by line: a page of one long paragraph is not copied for each of its lines. */
    private static final class Growing {

        private final BodyText first;
        private final StringBuilder words;
        private Box box;
        private BodyText last;
        private double across;

        Growing(BodyText text, GlyphLine line) {
            first = text;
            words = new StringBuilder(text.text());
            box = text.box();
            last = text;
            across = line.across();
        }

        boolean goesOn(BodyText text, GlyphLine line, List<Double> breaks) {
            double below = line.across();
            if (!last.full()
                    || !text.flush()
                    || isHeading(last.text(), text.text())
                    || below - across > PITCH * line.size()
                    || Math.abs(first.size() - text.size()) > 0.2 * text.size()) {
                return false;
            }
            return breaks.stream().noneMatch(at -> at > across && at < below);
        }

        void add(BodyText text, GlyphLine line) {
            words.append(isSpaced(words, text.text()) ? " " : "").append(text.text());
            box = union(box, text.box());
            last = text;
            across = line.across();
        }

        BodyText whole() {
            return new BodyText(words.toString(), box, first.size(), first.flush(), last.full());
        }
    }
}
