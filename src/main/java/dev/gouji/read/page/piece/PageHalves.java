package dev.gouji.read.page.piece;

import dev.gouji.document.Place.Box;
import dev.gouji.read.page.content.Glyph;
import dev.gouji.read.page.content.InkBox;
import dev.gouji.read.page.content.PageContent;
import dev.gouji.read.page.content.Ruling;
import dev.gouji.read.page.text.GlyphLine;
import dev.gouji.read.page.text.LineBuilder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.DoublePredicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A page on which two texts stand side by side, as the reports of two years do.
 *
 * <p>White parts its halves from top to bottom, and both begin with one line, but for its digits; pages behind it are parted
 * as long as white stands at the same place.
 *
 * @param gutter x of the middle of the white
 */
public record PageHalves(double gutter, PageContent left, PageContent right) {

    /** The middle of the page, where the white stands, as shares of its width. */
    private static final double FROM = 0.35;

    private static final double TO = 0.65;

    /** The white is so wide at least, in points. */
    private static final double NARROWEST = 8;

    /** Shorter lines are no titles. */
    private static final int SHORTEST_TITLE = 8;

    /** A title has so many lines at most. */
    private static final int MOST_LINES = 3;

    private static final Pattern DIGITS = Pattern.compile("[0-9０-９〇○零一二三四五六七八九\\s]+");

    /** The halves of a page; null where it is read as one. */
    public static PageHalves of(PageContent page) {
        PageHalves halves = at(page, widest(page));
        String title = halves == null ? "" : beginning(halves.left);
        return title.length() >= SHORTEST_TITLE && title.equals(beginning(halves.right)) ? halves : null;
    }

    /** The halves of the page behind this one; null where it is read as one. */
    public PageHalves next(PageContent page) {
        double reach = NARROWEST / 2;
        boolean white = spans(page).noneMatch(span -> span[0] < gutter + reach && span[1] > gutter - reach);
        return white ? at(page, gutter) : null;
    }

    private static PageHalves at(PageContent page, double gutter) {
        PageContent left = part(page, x -> x < gutter);
        PageContent right = part(page, x -> x >= gutter);
        return left.glyphs().isEmpty() || right.glyphs().isEmpty() ? null : new PageHalves(gutter, left, right);
    }

    private static PageContent part(PageContent page, DoublePredicate own) {
        List<Glyph> glyphs =
                page.glyphs().stream().filter(glyph -> own.test(glyph.x())).toList();
        List<Ruling> rulings = page.rulings().stream()
                .filter(ruling -> own.test(ruling.horizontal() ? (ruling.from() + ruling.to()) / 2 : ruling.at()))
                .toList();
        List<InkBox> inks = page.inks().stream()
                .filter(ink -> own.test((ink.box().x0() + ink.box().x1()) / 2))
                .toList();
        return new PageContent(glyphs, rulings, inks, page.images(), page.scans(), page.width(), page.height());
    }

    /** The middle of the widest white in the middle of the page; 0 where there is none. */
    private static double widest(PageContent page) {
        double end = 0;
        double widest = NARROWEST;
        double gutter = 0;
        for (double[] span :
                spans(page).sorted(Comparator.comparingDouble(span -> span[0])).toList()) {
            double middle = (end + span[0]) / 2;
            boolean central = middle > FROM * page.width() && middle < TO * page.width();
            if (central && span[0] - end > widest) {
                widest = span[0] - end;
                gutter = middle;
            }
            end = Math.max(end, span[1]);
        }
        return gutter;
    }

    /** From where to where everything on a page stands that is no picture. */
    private static Stream<double[]> spans(PageContent page) {
        List<double[]> spans = new ArrayList<>();
        for (Glyph glyph : page.glyphs()) {
            Box box = new GlyphLine(List.of(glyph)).box();
            spans.add(new double[] {box.x0(), box.x1()});
        }
        for (Ruling ruling : page.rulings()) {
            spans.add(
                    ruling.horizontal()
                            ? new double[] {ruling.from(), ruling.to()}
                            : new double[] {ruling.at(), ruling.at()});
        }
        return spans.stream();
    }

    /** The first lines as far as one that names a year, without digits and spaces; nothing where none does. */
    private static String beginning(PageContent half) {
        List<GlyphLine> lines = LineBuilder.build(half.glyphs().stream()
                .filter(glyph -> glyph.flow() == 0 && glyph.isSeen())
                .toList());
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < Math.min(MOST_LINES, lines.size()); i++) {
            lines.get(i).glyphs().forEach(glyph -> text.append(glyph.text()));
            if (text.indexOf("年") >= 0) {
                return DIGITS.matcher(text).replaceAll("");
            }
        }
        return "";
    }
}
