package dev.gouji.read.pdf;

import dev.gouji.document.Notice;
import dev.gouji.document.Place;
import dev.gouji.document.Place.Box;
import dev.gouji.read.bound.Budget;
import dev.gouji.read.bound.UnreadableException;
import dev.gouji.read.page.LaidOutPages;
import dev.gouji.read.page.PageSteps;
import dev.gouji.read.page.PageSteps.Part;
import dev.gouji.read.page.content.PageContent;
import dev.gouji.read.page.content.PageTurn;
import dev.gouji.read.page.content.Ruling;
import dev.gouji.read.page.join.PageJoiner;
import dev.gouji.read.page.piece.Piece;
import dev.gouji.read.page.ruling.Edges;
import dev.gouji.read.pdf.font.FallbackFonts;
import dev.gouji.read.pdf.page.Layers;
import dev.gouji.read.pdf.page.PageWalker;
import dev.gouji.read.pdf.page.ShownAnnotations;
import dev.gouji.read.scan.ScanReaders;
import dev.gouji.read.scan.sheet.LineReaders;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * Reads a PDF as {@link PdfReader} does and shows what its steps found, page by page. The places are equal to those of
 * the document that the reader yields. Not thread-safe.
 */
public final class ReadingSteps {

    static {
        FallbackFonts.install();
    }

    private final Supplier<LineReaders> readers;
    private final PDDocument pdf;
    private final Layers layers;
    private final ShownAnnotations annotations;
    private final List<PDPage> pages = new ArrayList<>();
    private final List<List<Piece>> pieces;
    private final Map<Place, Place.OnPage> tables = new HashMap<>();
    private final Map<Place, Place.OnPage> contents = new HashMap<>();

    /**
     * Reads all pages.
     *
     * @param pdf must stay open as long as pages are asked for
     * @throws UnreadableException when a bound is passed
     */
    public ReadingSteps(PDDocument pdf, Budget budget) throws UnreadableException {
        this(pdf, ScanReaders::standard, budget);
    }

    /** The same where pictures are read so. */
    public ReadingSteps(PDDocument pdf, Supplier<LineReaders> readers, Budget budget) throws UnreadableException {
        this.pdf = pdf;
        this.readers = readers;
        layers = Layers.of(pdf);
        annotations = ShownAnnotations.of(pdf);
        List<Notice> notices = new ArrayList<>();
        LaidOutPages read = PdfReader.pages(pdf, new PdfScans(pdf, readers, budget, notices), budget, notices);
        pieces = read.pieces();
        Iterator<PDPage> all =
                pieces.isEmpty() ? Collections.emptyIterator() : pdf.getPages().iterator();
        while (pages.size() < pieces.size()) {
            pages.add(all.next());
        }
        for (Piece piece : read.joined()) {
            if (!PageJoiner.blocks(List.of(piece)).isEmpty()) {
                note(piece);
            }
        }
    }

    /** How many pages were read. */
    public int pages() {
        return pages.size();
    }

    /**
     * What was found on a page.
     *
     * @param number from 1
     * @param budget charged for walking the page anew
     * @throws UnreadableException when a bound is passed
     */
    public PageSteps page(int number, Budget budget) throws UnreadableException {
        PDPage page = pages.get(number - 1);
        PageContent walked = new PageWalker(layers, annotations, budget).walk(page);
        PageContent content = new PdfScans(pdf, readers, budget, new ArrayList<>()).read(walked, page, number);
        List<Part> outlines = new ArrayList<>();
        List<Part> cells = new ArrayList<>();
        List<Part> texts = new ArrayList<>();
        for (Piece piece : pieces.get(number - 1)) {
            if (piece instanceof Piece.Ruled table) {
                outlines.add(part(new Place.OnPage(number, table.box()), tables));
                table.cells()
                        .forEach(cell ->
                                cells.add(part((Place.OnPage) cell.cell().place(), contents)));
            } else if (piece instanceof Piece.Text text) {
                texts.add(part(new Place.OnPage(number, text.box()), contents));
            }
        }
        return new PageSteps(number, content, edges(content), outlines, cells, texts);
    }

    private void note(Piece piece) {
        if (piece instanceof Piece.Ruled table) {
            note(new Place.OnPage(table.page(), table.box()), table.rest(), tables);
            table.cells().forEach(cell -> note((Place.OnPage) cell.cell().place(), cell.rest(), contents));
        } else if (piece instanceof Piece.Text text) {
            note(new Place.OnPage(text.page(), text.box()), text.rest(), contents);
        }
    }

    private static void note(Place.OnPage whole, List<Place> rest, Map<Place, Place.OnPage> wholes) {
        wholes.put(whole, whole);
        rest.forEach(part -> wholes.put(part, whole));
    }

    private static Part part(Place.OnPage place, Map<Place, Place.OnPage> wholes) {
        return new Part(place.box(), wholes.get(place));
    }

    private static List<Ruling> edges(PageContent content) {
        PageTurn turn = PageTurn.of(content);
        List<Ruling> rulings = turn.apply(content).rulings();
        Edges found = Edges.of(rulings);
        return Stream.concat(found.level().stream(), found.upright().stream())
                .map(edge -> back(edge, turn))
                .toList();
    }

    private static Ruling back(Ruling edge, PageTurn turn) {
        Box box = turn.back(
                edge.horizontal()
                        ? new Box(edge.from(), edge.at(), edge.to(), edge.at())
                        : new Box(edge.at(), edge.from(), edge.at(), edge.to()));
        boolean level = box.x1() - box.x0() >= box.y1() - box.y0();
        return level ? new Ruling(true, box.y0(), box.x0(), box.x1()) : new Ruling(false, box.x0(), box.y0(), box.y1());
    }
}
