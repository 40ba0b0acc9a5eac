package dev.gouji.convert;

import dev.gouji.dataset.record.Identifiers;
import dev.gouji.document.Document;
import dev.gouji.document.ErrorCode;
import dev.gouji.document.Message;
import dev.gouji.document.Notice;
import dev.gouji.document.Property;
import dev.gouji.document.Reason;
import dev.gouji.form.Forms;
import dev.gouji.ledger.organ.OrganRegister;
import dev.gouji.ledger.originals.RepeatedReports;
import dev.gouji.ledger.scan.ScanJudge;
import dev.gouji.limit.Limits;
import dev.gouji.read.OriginalReader;
import dev.gouji.read.OriginalReading;
import dev.gouji.read.bound.UnreadableException;
import dev.gouji.read.kind.Kind;
import dev.gouji.read.kind.Sniffer;
import dev.gouji.read.pdf.draw.PdfDrawer;
import dev.gouji.read.unpack.Unpacker;
import dev.gouji.recognise.GridFit;
import dev.gouji.recognise.Recogniser;
import dev.gouji.recognise.scan.ScannedFigures;
import dev.gouji.report.AnnualReport;
import dev.gouji.report.Choices;
import dev.gouji.report.Conversion;
import dev.gouji.report.DocumentRecord;
import dev.gouji.report.DocumentStatus;
import dev.gouji.report.Figure;
import dev.gouji.report.FigureKey;
import dev.gouji.report.Identity;
import dev.gouji.report.Mark;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/** Converts originals, one at a time: reads, recognises, checks. Thread-safe. */
public final class Converter {

    /** Between a container and a file in it, in the path of a document. */
    public static final String MEMBER = "!/";

    /** Of a report by itself: a run may know more of its organ by a units file. */
    private static final OrganRegister ORGANS = new OrganRegister(List.of(), List.of());

    private final Limits limits;
    private final ReportCheck check;

    /** A converter with the standard bounds. */
    public Converter() {
        this(Limits.STANDARD);
    }

    /** A converter with these bounds for every original. */
    public Converter(Limits limits) {
        this.limits = limits;
        check = new ReportCheck(limits);
    }

    /**
     * What a file comes to, under its own name: of an archive or a mail first what its members come to ({@code
     * a.zip!/b.docx}), then itself; of any other file one conversion. A web page is read with the pictures that it shows from the
     * folder that a browser saved beside it ({@code 报告.html}, {@code 报告_files}).
     *
     * @throws IOException when the file cannot be read from where it lies; what its bytes hold never throws
     */
    public List<Conversion> convert(Path file) throws IOException {
        String document = file.getFileName().toString();
        long size = Files.size(file);
        if (size > limits.of(Limits.Bound.BYTES)) {
            return List.of(tooLarge(document, size));
        }
        List<Conversion> found = new ArrayList<>();
        SavedPage page = SavedPage.of(file, Files.readAllBytes(file), limits.of(Limits.Bound.BYTES));
        convert(document, page.bytes(), found::add);
        return found;
    }

    /**
     * What an original comes to. Never throws for what the bytes hold: what cannot be read is said in the record.
     *
     * @param document the path as the dataset names it
     * @param bytes the whole original; not changed
     * @param found takes the conversion of the original itself, just once, and those of its members ({@code
     *     a.zip!/b.docx}), each as soon as it is done
     */
    public void convert(String document, byte[] bytes, Consumer<Conversion> found) {
        convert(Original.of(document, bytes), found);
    }

    /** As {@link #convert(String, byte[], Consumer)}, of an original whose hash may be known. */
    public void convert(Original original, Consumer<Conversion> found) {
        convert(original, found, MemberGate.OPEN);
    }

    /** As {@link #convert(String, byte[], Consumer)}, with somebody who is asked about every member before. */
    public void convert(Original original, Consumer<Conversion> found, MemberGate gate) {
        new ContainerWalk(limits, (one, kind) -> inspect(one, kind).conversion(), found, gate).walk(original);
    }

    /** What an original comes to by itself, without its members. */
    public Conversion convert(String document, byte[] bytes) {
        return inspect(document, bytes).conversion();
    }

    /** As {@link #convert(String, byte[])}, with what the reader saw. */
    public Inspection inspect(String document, byte[] bytes) {
        return inspect(Original.of(document, bytes), Sniffer.kindOf(bytes));
    }

    /** Whether an original is a container, of which nothing but its members can be inspected. */
    public static boolean isContainer(byte[] bytes) {
        return Unpacker.takes(Sniffer.kindOf(bytes));
    }

    /**
     * Whether an original may show pictures that are read by code which can take a whole process down: it is then better converted
     * in a process of its own.
     */
    public boolean mayHoldScans(byte[] bytes) {
        return limits.of(Limits.Bound.SCANNED_PAGES) > 0 && OriginalReader.mayHoldScans(bytes, Sniffer.kindOf(bytes));
    }

    /** Whether pages of a PDF, or cells on them, are drawn and were left unread: native code would read them. */
    public boolean leavesDrawings(Conversion conversion) {
        DocumentRecord document = conversion.document();
        boolean pages = limits.of(Limits.Bound.SCANNED_PAGES) > 0
                && Kind.PDF.mediaType().equals(document.mediaType());
        return pages
                && (document.error() == ErrorCode.IMAGE_ONLY
                        || document.error() == ErrorCode.WORDS_UNREAD
                        || conversion.reports().stream()
                                .flatMap(report -> report.figures().stream())
                                .anyMatch(Converter::isDrawn));
    }

    private static boolean isDrawn(Figure figure) {
        return figure.mark() == Mark.UNREADABLE
                && (figure.reason() == Reason.DRAWING || figure.reason() == Reason.PICTURE);
    }

    /** Lets pictures be read by native code too, from now on and in all of this process: a crash of it takes the process along. */
    public static void allowNativeCode() {
        OriginalReader.allowNativeCode();
    }

    /**
     * The bytes of a member of a container, as it is packed.
     *
     * @param document the container's path as the dataset names it
     * @param member the member's, as {@code a.zip!/b.docx}
     * @return null when there is no such member, when it could not be had, or when it is a container itself
     */
    public byte[] member(String document, byte[] bytes, String member) {
        AtomicReference<byte[]> wanted = new AtomicReference<>();
        new ContainerWalk(
                        limits,
                        (one, kind) -> {
                            if (one.document().equals(member)) {
                                wanted.set(one.bytes());
                            }
                            return null;
                        },
                        conversion -> {},
                        MemberGate.OPEN)
                .walk(Original.of(document, bytes));
        return wanted.get();
    }

    /**
     * The bytes of a member of a container by what they are, wherever and under whatever name they are packed.
     *
     * @param sha256 64 hex digits
     * @return null when there is none, or it could not be had
     */
    public byte[] memberOf(byte[] container, String sha256) {
        AtomicReference<byte[]> wanted = new AtomicReference<>();
        new ContainerWalk(
                        limits,
                        (one, kind) -> {
                            if (wanted.get() == null && one.sha256().equals(sha256)) {
                                wanted.set(one.bytes());
                            }
                            return null;
                        },
                        conversion -> {},
                        MemberGate.OPEN)
                .walk(Original.of("", container));
        return wanted.get();
    }

    /**
     * A page of a PDF or OFD as it is displayed, with nothing drawn over it.
     *
     * @param number from 1
     * @param why told, when there is no such page or it cannot be drawn
     * @return null then
     */
    public PageView page(byte[] bytes, int number, Consumer<Message> why) {
        return PageViews.of(bytes, number, limits, why);
    }

    private Inspection inspect(Original original, Kind kind) {
        String document = original.document();
        OriginalReading reading = OriginalReader.read(original.bytes(), kind, limits, GridFit::of);
        if (reading.document() == null) {
            boolean image = reading.error() == ErrorCode.IMAGE_ONLY;
            DocumentStatus status = image ? DocumentStatus.UNRECOGNISED : DocumentStatus.FAILED;
            return new Inspection(
                    new Conversion(record(original, reading, status, reading.error(), reading.message(), 0), List.of()),
                    null);
        }
        List<AnnualReport> reports = new ArrayList<>();
        List<AnnualReport> recognised = Recogniser.recognise(
                reading.document(),
                document,
                ordinal -> Identifiers.reportId(document, original.sha256(), ordinal),
                () -> OriginalReader.unread(original.bytes(), kind, limits));
        List<AnnualReport> settled = recognised.stream()
                .map(report -> scanned(report, reading.document()))
                .toList();
        RepeatedReports.marked(settled).forEach(report -> reports.add(check.check(identified(report))));
        return new Inspection(
                new Conversion(
                        record(original, kind, reading, reports), ChosenReports.of(reports), links(reading.document())),
                reading.document());
    }

    /** The report, its figures that were read from pictures as certain as their readers and the sums make them. */
    private static AnnualReport scanned(AnnualReport report, Document document) {
        if (!document.isScanned()) {
            return report;
        }
        Map<FigureKey, Choices> choices = ScannedFigures.of(report.figures(), document.scanned());
        return ScanJudge.judged(report, Forms.variantOf(report), choices);
    }

    private static AnnualReport identified(AnnualReport report) {
        return report.identified(new Identity(ORGANS.identify(report), Identifiers.contentId(report), true, null));
    }

    /**
     * Draws the pages of a PDF, and over them what was found on them and which figure every cell became.
     *
     * @param bytes the bytes that were inspected
     * @param inspection one that has pages, else an {@link IllegalArgumentException}
     * @param pages takes the pictures, one after the other
     * @return why no page could be drawn, for people; null when pages were
     * @throws IOException when {@code pages} throws it
     */
    public Message draw(byte[] bytes, Inspection inspection, DrawnPages pages) throws IOException {
        if (!inspection.hasPages()) {
            throw new IllegalArgumentException("no PDF, or nothing was read of it");
        }
        try {
            PdfDrawer.draw(bytes, PageMarking.of(inspection), limits, pages::page);
            return null;
        } catch (UnreadableException e) {
            return e.text();
        }
    }

    private Conversion tooLarge(String document, long size) {
        return new Conversion(
                new DocumentRecord(
                        document,
                        null,
                        size,
                        null,
                        null,
                        null,
                        DocumentStatus.FAILED,
                        ErrorCode.LIMIT_BYTES,
                        limits.passed(Limits.Bound.BYTES),
                        0,
                        null,
                        null),
                List.of());
    }

    private static List<String> links(Document page) {
        return page.properties().stream()
                .filter(property -> property.name().equals(Property.LINK))
                .map(Property::value)
                .toList();
    }

    private DocumentRecord record(Original original, Kind kind, OriginalReading reading, List<AnnualReport> reports) {
        Document read = reading.document();
        boolean wordless = read.notices().size() == 1 && read.notices().get(0).code() == ErrorCode.WORDS_UNREAD;
        if (!read.notices().isEmpty() && !(wordless && reports.isEmpty())) {
            Notice first = read.notices().get(0);
            return record(
                    original, reading, DocumentStatus.PARTIAL, first.code(), join(read.notices()), reports.size());
        }
        if (!reports.isEmpty()) {
            return record(original, reading, DocumentStatus.OK, null, null, reports.size());
        }
        if (read.isPictures()) {
            return record(original, reading, DocumentStatus.UNRECOGNISED, ErrorCode.IMAGE_ONLY, pictures(read), 0);
        }
        Message message = NoReport.message(read, OriginalReader.unread(original.bytes(), kind, limits));
        return record(original, reading, DocumentStatus.UNRECOGNISED, ErrorCode.NOT_A_REPORT, message, 0);
    }

    private static Message pictures(Document read) {
        if (read.notices().isEmpty()) {
            return new Message(
                    "页面只有图像，没有文字，尚不能识别；请提供文字版",
                    "the pages are pictures without text and cannot be read yet; provide a version with text");
        }
        return new Message(
                "页面只有图像，图中的文字没有识别，表格的形状与各套法定表格都不吻合；请提供文字版",
                "the pages are pictures whose words were not read, and the shapes of their tables are those of no form; provide a version with text");
    }

    private static Message join(List<Notice> notices) {
        List<String> zh =
                notices.stream().map(notice -> notice.message().zh()).distinct().toList();
        List<String> en =
                notices.stream().map(notice -> notice.message().en()).distinct().toList();
        return new Message(String.join("；", zh), String.join("; ", en));
    }

    private static DocumentRecord record(
            Original original,
            OriginalReading reading,
            DocumentStatus status,
            ErrorCode error,
            Message message,
            int reports) {
        Integer pages = reading.document() == null ? null : reading.document().pages();
        return new DocumentRecord(
                original.document(),
                original.sha256(),
                (long) original.bytes().length,
                reading.mediaType(),
                reading.reader(),
                pages,
                status,
                error,
                message,
                reports,
                null,
                null);
    }
}
