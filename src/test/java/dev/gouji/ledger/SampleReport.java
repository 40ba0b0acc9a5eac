package dev.gouji.ledger;

import dev.gouji.document.Paragraph;
import dev.gouji.document.Place;
import dev.gouji.form.FormVariant;
import dev.gouji.form.PrintedSlot;
import dev.gouji.recognise.prose.ProseReader;
import dev.gouji.recognise.text.PrintedTexts;
import dev.gouji.report.Alternative;
import dev.gouji.report.AnnualReport;
import dev.gouji.report.Certainty;
import dev.gouji.report.Figure;
import dev.gouji.report.FigureKey;
import dev.gouji.report.Finding;
import dev.gouji.report.Identity;
import dev.gouji.report.Mark;
import dev.gouji.report.Publication;
import dev.gouji.report.Scope;
import dev.gouji.report.Section;
import dev.gouji.report.Stated;
import dev.gouji.report.Statement;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A report made for a test: every figure 0 and surely read until said otherwise.
 *
 * <p>A figure is said as a number or a mark ({@code blank dash slash none unreadable missing}), then, after spaces, its
 * certainty and {@code unitless} where the cell has no unit: {@code 21}, {@code dash}, {@code 21 doubtful},
 * {@code 251000 unitless}; {@code lost} is a figure that
 * was not found and may be there; after {@code or} come other readings of the cell: {@code 21 doubtful or 27}. It stands in a line of its own, in the form's order. Keys may hold {@code *} for any row or column.
 */
public final class SampleReport {

    private final FormVariant form;
    private final List<PrintedSlot> slots;
    private final Map<FigureKey, Figure> figures = new LinkedHashMap<>();
    private final List<Statement> statements = new ArrayList<>();
    private final List<Section> sections = new ArrayList<>();
    private Scope scope = Scope.UNKNOWN;

    private SampleReport(FormVariant form) {
        this.form = form;
        this.slots = slots(form);
    }

    /** A report of this form, all zeros. */
    public static SampleReport zeros(FormVariant form) {
        SampleReport report = new SampleReport(form);
        report.with("*/*/*", "0");
        return report;
    }

    /** With other figures: a key with {@code *}, and a number or a mark. */
    public SampleReport with(String pattern, String said) {
        List<Integer> indices = indices(slots, pattern);
        if (indices.isEmpty()) {
            throw new IllegalArgumentException(form.form() + " has no figure " + pattern);
        }
        for (int index : indices) {
            PrintedSlot slot = slots.get(index);
            figures.put(slot.key(), figure(slot, said, index + 1));
        }
        return this;
    }

    /** What its narrative says, as a department's report on 2023. */
    SampleReport saying(String text) {
        ProseReader reader = new ProseReader(form, "霁川市公安局", Scope.DEPARTMENT);
        reader.statements(List.of(new Paragraph(text, new Place.InText(1, 1))), new PrintedTexts()).stream()
                .filter(statement -> statement.isOf(2023))
                .map(SampleReport::ofAnyYear)
                .forEach(statements::add);
        return this;
    }

    private static Statement ofAnyYear(Statement said) {
        return new Statement(
                said.kind(),
                said.words(),
                said.place(),
                said.value(),
                said.step(),
                said.closeness(),
                said.readings(),
                null,
                said.foreign());
    }

    /** The report, of no organ and year, without findings. */
    public AnnualReport report() {
        return of(null, null, "sample.docx", "0123456789abcdef");
    }

    /** As the report of an organ on a year, in a document; the id is made of all three. */
    public AnnualReport of(String agency, Integer year, String document) {
        String id = String.format("%016x", (agency + year + document).hashCode() & 0xFFFFFFFFL);
        return of(agency, year, document, id);
    }

    /** As whose work it counts. */
    public SampleReport scope(Scope whose) {
        scope = whose;
        return this;
    }

    /** With a section. */
    public SampleReport section(int ordinal, String text) {
        sections.add(new Section(ordinal, "一、总体情况", text));
        return this;
    }

    private AnnualReport of(String agency, Integer year, String document, String id) {
        return new AnnualReport(
                id,
                Identity.UNKNOWN,
                document,
                form.form().id(),
                null,
                agency == null ? Stated.nothing() : new Stated<>(agency, agency, null, Certainty.READ),
                year == null ? Stated.nothing() : new Stated<>(year, year + "年", null, Certainty.READ),
                scope,
                Publication.UNKNOWN,
                null,
                sections,
                new ArrayList<>(figures.values()),
                statements,
                List.of(),
                List.of(),
                List.of());
    }

    /** What the checks find. */
    public List<Finding> check() {
        return LedgerChecker.check(report(), form);
    }

    /** The figures of a form that a key with {@code *} names, in the form's order. */
    static List<FigureKey> keys(FormVariant form, String pattern) {
        List<PrintedSlot> slots = slots(form);
        return indices(slots, pattern).stream()
                .map(index -> slots.get(index).key())
                .toList();
    }

    private static List<Integer> indices(List<PrintedSlot> slots, String pattern) {
        FigureKey wanted = FigureKey.of(pattern);
        return IntStream.range(0, slots.size())
                .filter(index -> {
                    FigureKey key = slots.get(index).key();
                    return matches(wanted.table(), key.table())
                            && matches(wanted.row(), key.row())
                            && matches(wanted.column(), key.column());
                })
                .boxed()
                .toList();
    }

    private static List<PrintedSlot> slots(FormVariant form) {
        return form.tables().stream().flatMap(table -> table.slots().stream()).toList();
    }

    private static boolean matches(String pattern, String id) {
        return pattern.equals("*") || pattern.equals(id);
    }

    private static Figure figure(PrintedSlot slot, String said, int line) {
        if (said.equals("lost")) {
            return new Figure(slot.key(), null, null, Mark.UNREADABLE, "", Certainty.DOUBTFUL, List.of(), null);
        }
        List<String> words = List.of(said.split(" ", -1));
        String first = words.get(0);
        boolean number = Character.isDigit(first.charAt(first.length() - 1));
        Mark mark = number ? Mark.NUMBER : Mark.valueOf(first.toUpperCase(Locale.ROOT));
        Certainty certainty = words.contains("doubtful") || mark == Mark.UNREADABLE
                ? Certainty.DOUBTFUL
                : words.contains("inferred") ? Certainty.INFERRED : Certainty.READ;
        int or = words.indexOf("or");
        List<Alternative> alternatives = or < 0
                ? List.of()
                : words.subList(or + 1, words.size()).stream()
                        .map(word -> Alternative.of(new BigDecimal(word)))
                        .toList();
        return new Figure(
                slot.key(),
                number ? new BigDecimal(first) : null,
                words.contains("unitless") ? null : slot.column().unit(),
                mark,
                mark == Mark.MISSING ? null : first,
                certainty,
                alternatives,
                mark == Mark.MISSING ? null : new Place.InText(line, 1));
    }
}
