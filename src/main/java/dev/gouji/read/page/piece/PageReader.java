package dev.gouji.read.page.piece;

import dev.gouji.document.HiddenText;
import dev.gouji.document.Place;
import dev.gouji.document.Place.Box;
import dev.gouji.read.bound.Budget;
import dev.gouji.read.bound.UnreadableException;
import dev.gouji.read.page.content.Glyph;
import dev.gouji.read.page.content.PageContent;
import dev.gouji.read.page.content.PageTurn;
import dev.gouji.read.page.content.Ruling;
import dev.gouji.read.page.ruling.Edges;
import dev.gouji.read.page.ruling.RuledTable;
import dev.gouji.read.page.ruling.TableFinder;
import dev.gouji.read.page.text.BodyText;
import dev.gouji.read.page.text.GlyphLine;
import dev.gouji.read.page.text.LineBuilder;
import dev.gouji.read.page.text.ParagraphBuilder;
import dev.gouji.read.page.text.UnseenText;
import dev.gouji.read.page.white.BarColumns;
import dev.gouji.read.page.white.WhiteTable;
import dev.gouji.read.page.white.WhiteTableFinder;
import dev.gouji.read.page.witness.PlainNumber;
import dev.gouji.read.page.witness.PlainNumbers;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The content of one page → its pieces, from top to bottom. */
public final class PageReader {

    /** Invisible text is a page's only text when there is this many times more of it than of text that is seen. */
    private static final int ONLY_INVISIBLE = 10;

    /** A ruling that parts the rows of a table without vertical ones is this wide, as a share of the page's width. */
    private static final double WIDE = 0.4;

    private final PageContent page;
    private final PageTurn turn;
    private final int number;
    private final boolean recognised;

    private PageReader(PageContent page, PageTurn turn, int number) {
        this.page = page;
        this.turn = turn;
        this.number = number;
        this.recognised = isRecognised(page.glyphs());
    }

    /**
     * Reads a page.
     *
     * @param content as displayed
     * @param number from 1
     * @param hidden takes what is stored on the page and not seen
     * @throws UnreadableException when a bound is passed
     */
    public static List<Piece> read(PageContent content, int number, Budget budget, List<HiddenText> hidden)
            throws UnreadableException {
        PageTurn turn = PageTurn.of(content);
        return new PageReader(turn.apply(content), turn, number).read(budget, hidden);
    }

    private List<Piece> read(Budget budget, List<HiddenText> hidden) throws UnreadableException {
        List<Ruling> implied = implied();
        List<Ruling> all = new ArrayList<>(implied);
        all.addAll(page.rulings());
        List<RuledTable> ruled = new ArrayList<>(TableFinder.find(all, budget));
        // a frame around a page or a heading parts nothing
        ruled.removeIf(table -> table.cells().size() < 2);
        TableFiller filler = new TableFiller(ruled, page);
        List<Glyph> outside = new ArrayList<>();
        List<Glyph> upright = new ArrayList<>();
        List<Glyph> unseen = new ArrayList<>();
        for (Glyph glyph : page.glyphs()) {
            if (glyph.sight() == Glyph.Sight.INVISIBLE && !recognised) {
                // outside cells it is what a machine has read from a picture on the page
                filler.take(glyph.with(Glyph.Sight.COVERED));
                continue;
            }
            if (glyph.sight() == Glyph.Sight.LAYER) {
                filler.takeLayer(glyph);
                continue;
            }
            boolean inside = filler.take(glyph);
            if (glyph.sight() != Glyph.Sight.COVERED) {
                if (!inside) {
                    outside.add(glyph);
                }
                if (glyph.flow() == 0) {
                    upright.add(glyph);
                }
            } else if (!inside) {
                unseen.add(glyph);
            }
        }
        List<Placed> placed = new ArrayList<>();
        List<PlainNumber> numbers = PlainNumbers.of(upright);
        filler.witness(numbers);
        for (RuledTable table : ruled) {
            Piece.Ruled piece = filler.fill(table, turn, number);
            boolean drawn = implied.stream().noneMatch(edge -> holds(table.box(), edge));
            placed.add(new Placed(table.box().y0(), drawn ? piece : piece.withCrowdedRowsDoubted()));
        }
        List<Double> breaks = ruled.stream().map(table -> table.box().y0()).toList();
        addText(outside, breaks, numbers, placed);
        hidden.addAll(filler.hidden());
        if (!unseen.isEmpty()) {
            addHidden(UnseenText.differing(unseen, outside), hidden);
        }
        placed.sort(Comparator.comparingDouble(Placed::top));
        List<Piece> pieces = placed.stream().map(Placed::piece).toList();
        if (page.images() && pieces.stream().noneMatch(PageReader::says)) {
            return List.of(new Piece.Picture(number, turn.back(new Box(0, 0, page.width(), page.height()))));
        }
        return pieces;
    }

    private void addText(List<Glyph> glyphs, List<Double> breaks, List<PlainNumber> numbers, List<Placed> placed) {
        for (int flow = 0; flow < 4; flow++) {
            int wanted = flow;
            List<GlyphLine> lines = new ArrayList<>(LineBuilder.build(
                    glyphs.stream().filter(glyph -> glyph.flow() == wanted).toList()));
            lines.removeIf(line -> PageNumbers.isPageNumber(line, page.height()));
            if (flow == 0) {
                WhiteTableFinder.Found found = WhiteTableFinder.find(lines, bars());
                for (WhiteTable table : found.tables()) {
                    Piece.Ruled piece = WhiteFiller.fill(table, numbers, turn, number);
                    placed.add(new Placed(table.box().y0(), page.isScanned(table.box()) ? piece.scanned() : piece));
                }
                lines = found.rest();
            }
            List<BodyText> texts = ParagraphBuilder.build(
                    lines, flow % 2 == 0 ? page.width() : page.height(), flow == 0 ? breaks : List.of());
            List<BodyText> scanned =
                    texts.stream().filter(text -> page.isScanned(text.box())).toList();
            List<BodyText> stored =
                    texts.stream().filter(text -> !page.isScanned(text.box())).toList();
            RecognisedText.place(
                    stored,
                    recognised,
                    turn,
                    number,
                    page.height(),
                    (top, piece) -> placed.add(new Placed(top, recognised ? unsure(piece) : piece)));
            RecognisedText.place(
                    scanned,
                    true,
                    turn,
                    number,
                    page.height(),
                    (top, piece) -> placed.add(new Placed(top, piece.scanned())));
        }
    }

    /** Words that a machine has read before; its cells are in doubt already. */
    private static Piece unsure(Piece piece) {
        return piece instanceof Piece.Text ? piece.scanned() : piece;
    }

    /** What bars that were drawn column by column imply. */
    private List<Ruling> implied() {
        return BarColumns.implied(
                page.rulings(),
                Edges.of(page.rulings()).upright(),
                () -> LineBuilder.build(page.glyphs().stream()
                        .filter(glyph -> glyph.flow() == 0 && glyph.isSeen())
                        .toList()));
    }

    /** Whether an edge from top to bottom stands in a box. */
    private static boolean holds(Box box, Ruling edge) {
        double middle = (edge.from() + edge.to()) / 2;
        return edge.at() >= box.x0() && edge.at() <= box.x1() && middle >= box.y0() && middle <= box.y1();
    }

    /** Rulings that run over much of the page's width. */
    private List<Ruling> bars() {
        return Edges.of(page.rulings()).level().stream()
                .filter(edge -> edge.length() > WIDE * page.width())
                .toList();
    }

    private void addHidden(List<Glyph> glyphs, List<HiddenText> hidden) {
        for (int flow = 0; flow < 4; flow++) {
            int wanted = flow;
            List<GlyphLine> lines = LineBuilder.build(
                    glyphs.stream().filter(glyph -> glyph.flow() == wanted).toList());
            for (BodyText text : ParagraphBuilder.build(lines, page.width(), List.of())) {
                hidden.add(new HiddenText(text.text(), "", new Place.OnPage(number, turn.back(text.box()))));
            }
        }
    }

    private static boolean says(Piece piece) {
        return !(piece instanceof Piece.Ruled table)
                || table.cells().stream().anyMatch(cell -> !cell.cell().text().isBlank());
    }

    private static boolean isRecognised(List<Glyph> glyphs) {
        long seen = 0;
        long invisible = 0;
        for (Glyph glyph : glyphs) {
            if (glyph.sight() == Glyph.Sight.INVISIBLE) {
                invisible++;
            } else {
                seen++;
            }
        }
        return invisible > ONLY_INVISIBLE * seen;
    }

    /** A piece and the height at which it begins on the page as read upright. */
    private record Placed(double top, Piece piece) {}
}
