package dev.gouji.cli.print;

import dev.gouji.cli.screen.Printable;
import dev.gouji.cli.screen.Tone;
import dev.gouji.document.Document;
import dev.gouji.document.Notice;
import dev.gouji.document.PageImage;
import dev.gouji.document.Place;
import dev.gouji.document.Table;
import dev.gouji.grid.Grid;
import dev.gouji.report.AnnualReport;
import dev.gouji.report.Conversion;
import dev.gouji.report.DocumentRecord;
import dev.gouji.report.Figure;
import dev.gouji.report.Leftover;
import dev.gouji.report.Mark;
import dev.gouji.report.Section;
import dev.gouji.report.Stated;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What {@code inspect} prints: the document, what was recognised and how surely, its sections, every table as a grid
 * with the figures its cells became, and what was left over.
 */
public final class InspectPrinter {

    private final Page page;

    /** Prints on a page. */
    public InspectPrinter(Page page) {
        this.page = page;
    }

    /**
     * Prints one input.
     *
     * @param conversion what it came to
     * @param document what was read; null when nothing could be
     */
    public void print(Conversion conversion, Document document) {
        document(conversion.document());
        conversion.reports().forEach(this::report);
        if (document == null) {
            return;
        }
        tables(document, conversion.reports());
        long images =
                document.blocks().stream().filter(PageImage.class::isInstance).count();
        if (images > 0) {
            page.line(Tone.WARNING, page.say("inspect.images", images));
        }
        for (Notice notice : document.notices()) {
            page.line(Tone.WARNING, page.say("inspect.notice", notice.code().code()));
            page.wrapped(2, Tone.PLAIN, Printable.folded(page.texts().say(notice.message())));
        }
    }

    private void document(DocumentRecord record) {
        page.line(Tone.STRONG, Printable.line(record.document()));
        field("inspect.kind", or(record.mediaType()) + " · " + page.say("inspect.reader", or(record.reader())));
        field(
                "inspect.size",
                or(record.bytes()) + (record.pages() == null ? "" : " · " + page.say("inspect.pages", record.pages())));
        String code = Page.behind(record.error());
        field("inspect.status", page.say("status." + record.status().code()) + code);
        if (record.message() != null) {
            page.wrapped(2, Tone.WARNING, Printable.folded(page.texts().say(record.message())));
        }
    }

    private void report(AnnualReport report) {
        page.gap();
        page.line(Tone.STRONG, page.say("inspect.report", or(report.title())));
        stated("inspect.agency", report.agency());
        stated("inspect.year", report.year());
        field("inspect.form", String.valueOf(report.form()));
        field("inspect.scope", page.say("scope." + report.scope().code()));
        field("inspect.standing", page.say("report." + report.status().code()));
        field("inspect.counts", counts(report));
        for (Section section : report.sections()) {
            int length = section.text().codePointCount(0, section.text().length());
            field(
                    "inspect.section",
                    page.say("inspect.section-line", section.ordinal(), Printable.folded(section.heading()), length));
        }
        for (Leftover leftover : report.leftovers()) {
            page.line(Tone.WARNING, "  " + page.say("inspect.leftover", place(leftover.place())));
            page.wrapped(4, Tone.PLAIN, Printable.folded(leftover.text()));
        }
    }

    private void stated(String label, Stated<?> stated) {
        if (stated.value() == null) {
            field(label, page.say("inspect.nothing"));
            return;
        }
        String from = stated.raw() == null ? "" : " ← “" + Printable.folded(stated.raw()) + "”";
        field(
                label,
                Printable.folded(String.valueOf(stated.value())) + " · "
                        + page.say("certainty." + stated.certainty().code()) + " · " + place(stated.place()) + from);
    }

    /** How many figures bear each mark, and how many of them are not certain. */
    private String counts(AnnualReport report) {
        Map<String, Integer> counts = new java.util.LinkedHashMap<>();
        for (Mark mark : Mark.values()) {
            int count = (int) report.figures().stream()
                    .filter(figure -> figure.mark() == mark)
                    .count();
            if (count > 0) {
                counts.put(page.say("mark." + mark.code()), count);
            }
        }
        long doubtful = report.figures().stream()
                .filter(figure -> !figure.certainty().isSure())
                .count();
        List<String> words = new ArrayList<>();
        counts.forEach((word, count) -> words.add(word + " " + count));
        if (doubtful > 0) {
            words.add(page.say("inspect.doubtful", doubtful));
        }
        return String.join(" · ", words);
    }

    private void tables(Document document, List<AnnualReport> reports) {
        Map<Place, List<Figure>> figures = new HashMap<>();
        for (AnnualReport report : reports) {
            for (Figure figure : report.figures()) {
                if (figure.place() != null) {
                    figures.computeIfAbsent(figure.place(), place -> new ArrayList<>())
                            .add(figure);
                }
            }
        }
        int number = 0;
        for (var block : document.blocks()) {
            if (block instanceof Table table) {
                number++;
                page.gap();
                GridDrawing drawing = new GridDrawing(Grid.of(table), figures, page);
                page.line(
                        Tone.STRONG,
                        page.say(
                                table.geometry() == Table.Geometry.GRID ? "inspect.table" : "inspect.ragged-table",
                                number,
                                place(table.place()),
                                drawing.count()));
                page.block(0, drawing.draw());
            }
        }
    }

    private String place(Place place) {
        if (place instanceof Place.OnPage onPage) {
            return page.say(
                    "place.page",
                    onPage.page(),
                    Math.round(onPage.box().x0()),
                    Math.round(onPage.box().y0()));
        }
        if (place instanceof Place.InTable inTable) {
            return inTable.row() < 0
                    ? page.say("place.after-tables", inTable.table())
                    : page.say("place.table", inTable.table() + 1, inTable.row() + 1, inTable.column() + 1);
        }
        if (place instanceof Place.InText inText) {
            return page.say("place.text", inText.line(), inText.character());
        }
        if (place instanceof Place.InSheet inSheet) {
            return page.say("place.sheet", Printable.folded(inSheet.sheet()), inSheet.cell());
        }
        return page.say("place.none");
    }

    private void field(String label, String value) {
        page.line("  " + page.ink().paint(Tone.FAINT, page.say(label)) + " " + value);
    }

    private String or(Object value) {
        return value == null ? page.say("inspect.nothing") : Printable.folded(String.valueOf(value));
    }
}
