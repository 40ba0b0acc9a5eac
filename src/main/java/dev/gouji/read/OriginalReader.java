package dev.gouji.read;

import dev.gouji.document.Block;
import dev.gouji.document.Document;
import dev.gouji.document.ErrorCode;
import dev.gouji.document.FormFit;
import dev.gouji.document.Message;
import dev.gouji.document.Unread;
import dev.gouji.limit.Limits;
import dev.gouji.limit.Limits.Bound;
import dev.gouji.read.bound.Budget;
import dev.gouji.read.bound.FormatReader;
import dev.gouji.read.bound.UnreadableException;
import dev.gouji.read.compound.CompoundFile;
import dev.gouji.read.compound.PackedObject;
import dev.gouji.read.kind.Kind;
import dev.gouji.read.kind.Sniffer;
import dev.gouji.read.mime.MhtReader;
import dev.gouji.read.ofd.OfdReader;
import dev.gouji.read.pdf.PdfReader;
import dev.gouji.read.pdf.picture.PdfPictures;
import dev.gouji.read.scan.ScanReaders;
import dev.gouji.read.scan.file.PictureFile;
import dev.gouji.read.scan.file.PicturePage;
import dev.gouji.read.scan.file.ScanReader;
import dev.gouji.read.scan.inset.InsetTraces;
import dev.gouji.read.scan.inset.Insets;
import dev.gouji.read.sheet.ods.OdsReader;
import dev.gouji.read.sheet.xls.XlsReader;
import dev.gouji.read.sheet.xlsx.XlsxReader;
import dev.gouji.read.sheet.xml.SheetXmlReader;
import dev.gouji.read.text.TextReader;
import dev.gouji.read.web.HtmlReader;
import dev.gouji.read.word.doc.DocReader;
import dev.gouji.read.word.docx.DocxReader;
import dev.gouji.read.word.docx.WordXmlReader;
import dev.gouji.read.word.odt.FlatOdtReader;
import dev.gouji.read.word.odt.OdtReader;
import dev.gouji.read.word.rtf.RtfReader;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javax.xml.stream.XMLStreamException;

/** Reads an original of any kind: finds the kind by content, hands it to its reader, turns failures into values. */
public final class OriginalReader {

    private static final Map<Kind, FormatReader> READERS = readers();

    private OriginalReader() {}

    /** To add a kind: its line here; {@link Sniffer} must know it and {@link Refusals} need no longer. */
    private static Map<Kind, FormatReader> readers() {
        Map<Kind, FormatReader> readers = new EnumMap<>(Kind.class);
        readers.put(Kind.DOCX, new DocxReader(OriginalReader::embedded));
        readers.put(Kind.DOC, new DocReader());
        readers.put(Kind.WORD_XML, new WordXmlReader());
        readers.put(Kind.RTF, new RtfReader());
        readers.put(Kind.ODT, new OdtReader(OriginalReader::embedded));
        readers.put(Kind.FODT, new FlatOdtReader());
        readers.put(Kind.PDF, new PdfReader());
        readers.put(Kind.HTML, new HtmlReader());
        readers.put(Kind.MHT, new MhtReader());
        readers.put(Kind.TEXT, new TextReader());
        readers.put(Kind.MARKDOWN, new TextReader());
        readers.put(Kind.XLSX, new XlsxReader());
        readers.put(Kind.XLS, new XlsReader());
        readers.put(Kind.ODS, new OdsReader());
        readers.put(Kind.SHEET_XML, new SheetXmlReader());
        readers.put(Kind.OFD, new OfdReader());
        PictureFile.FORMATS.forEach((kind, format) -> readers.put(kind, new ScanReader(format)));
        return readers;
    }

    /**
     * Reads one original. Never throws for what the bytes hold.
     *
     * @param bytes the whole file; not changed
     * @param limits the bounds
     */
    public static OriginalReading read(byte[] bytes, Limits limits) {
        return read(bytes, Sniffer.kindOf(bytes), limits, null);
    }

    /**
     * The same for an original whose kind is known, as {@link Sniffer} finds it.
     *
     * @param forms tells how well what a page shows fits the forms: it chooses where a picture can be taken in several ways; null for the
     *     first of these
     */
    public static OriginalReading read(byte[] bytes, Kind kind, Limits limits, Function<List<Block>, FormFit> forms) {
        if (bytes.length == 0) {
            return OriginalReading.failed(
                    null,
                    null,
                    ErrorCode.EMPTY_FILE,
                    new Message("文件是空的；请重新下载或复制", "the file is empty; fetch it again"));
        }
        CompoundFile compound = CompoundFile.isCompoundFile(bytes) ? CompoundFile.of(bytes) : null;
        if (compound != null && compound.tellsOfMore()) {
            return Refusals.cut(kind);
        }
        FormatReader reader = READERS.get(kind);
        OriginalReading reading =
                reader == null ? Refusals.of(kind) : read(bytes, new Budget(limits, forms), kind, reader);
        boolean lost = reading.error() == ErrorCode.DAMAGED || kind == Kind.COMPOUND;
        return lost && compound != null && compound.isCut() ? Refusals.cut(kind) : reading;
    }

    /** Reads a document that stands inside another; what stands inside that is not looked for. */
    private static Document embedded(byte[] bytes, Kind known, Budget budget) throws UnreadableException {
        Kind kind = known == null ? Sniffer.kindOf(bytes) : known;
        FormatReader reader = switch (kind) {
            case COMPOUND -> (wrapped, left) -> embedded(unwrapped(wrapped), null, left);
            case DOCX -> new DocxReader();
            case ODT -> new OdtReader();
            default -> READERS.get(kind);
        };
        if (reader == null) {
            throw new UnreadableException(
                    ErrorCode.UNSUPPORTED_FORMAT, Refusals.of(kind).message());
        }
        return reader.read(bytes, budget);
    }

    /** Object linking and embedding packs a document of today as a stream of a file of old. */
    private static byte[] unwrapped(byte[] compound) throws UnreadableException {
        return PackedObject.in(CompoundFile.of(compound)).stream()
                .map(PackedObject::bytes)
                .filter(bytes -> !CompoundFile.isCompoundFile(bytes) || Sniffer.kindOf(bytes) != Kind.COMPOUND)
                .findFirst()
                .orElseThrow(() -> new UnreadableException(
                        ErrorCode.UNSUPPORTED_FORMAT, Refusals.of(Kind.COMPOUND).message()));
    }

    /** Whether an original is a picture, or may have some that can be read. */
    public static boolean mayHoldScans(byte[] bytes, Kind kind) {
        return kind.isImage() || (kind == Kind.PDF ? PdfPictures.mayBeIn(bytes) : InsetTraces.areIn(bytes, kind));
    }

    /** Lets pictures be read by native code too, from now on and in all of this process. */
    public static void allowNativeCode() {
        ScanReaders.allowNativeCode();
    }

    /** What of an original that was read holds text and was not read; asked where no report was found. */
    public static List<Unread> unread(byte[] bytes, Kind kind, Limits limits) {
        FormatReader reader = READERS.get(kind);
        List<Unread> parts = new ArrayList<>();
        if (reader != null) {
            look(() -> parts.addAll(reader.unread(bytes, new Budget(limits))));
            look(() -> new EmbeddedFiles(OriginalReader::embedded, new Budget(limits), parts).add(bytes, kind));
        }
        return parts;
    }

    /** A second look finds what it can. */
    private static void look(SecondLook look) {
        try {
            look.take();
        } catch (UnreadableException | XMLStreamException | RuntimeException | StackOverflowError broken) {
            // what was found before it broke is kept
            return;
        }
    }

    private interface SecondLook {
        void take() throws UnreadableException, XMLStreamException;
    }

    /** The same with a given reader; any failure becomes a value. */
    static OriginalReading read(byte[] bytes, Budget budget, Kind kind, FormatReader reader) {
        try {
            budget.charge(Bound.BYTES, bytes.length);
            Document document = LongNumbers.noted(read(bytes, reader, budget), budget.limits());
            return OriginalReading.of(kind.mediaType(), kind.reader(), document);
        } catch (UnreadableException e) {
            return OriginalReading.failed(kind.mediaType(), kind.reader(), e.code(), e.text());
        } catch (RuntimeException | StackOverflowError e) {
            // the libraries' parsers throw what they like at broken input; an original must never end the run
            return OriginalReading.failed(kind.mediaType(), kind.reader(), ErrorCode.DAMAGED, damaged(kind, e));
        }
    }

    /** Reads with what can be read of pictures within the text. */
    private static Document read(byte[] bytes, FormatReader reader, Budget budget) throws UnreadableException {
        if (budget.limits().of(Bound.SCANNED_PAGES) == 0) {
            return reader.read(bytes, budget);
        }
        Insets insets = new Insets(ScanReaders::standard, budget);
        Document document = insets.read(reader.read(bytes, insets, budget));
        return document.isScanned()
                ? document.noting(ScanReaders.alone().stream().toList())
                : document;
    }

    /**
     * A picture within a text, to be looked at: the page that it is to the places of what was read in it.
     *
     * @param number from 1
     * @return null where there is no such picture
     * @throws UnreadableException when it, or the text, cannot be read
     */
    public static PicturePage picture(byte[] bytes, Kind kind, int number, Limits limits) throws UnreadableException {
        FormatReader reader = READERS.get(kind);
        if (reader == null) {
            return null;
        }
        Budget budget = new Budget(limits);
        Insets insets = new Insets(() -> null, budget);
        try {
            return insets.page(reader.read(bytes, insets, budget), number);
        } catch (RuntimeException | StackOverflowError e) {
            throw new UnreadableException(ErrorCode.DAMAGED, damaged(kind, e), e);
        }
    }

    private static Message damaged(Kind kind, Throwable cause) {
        String what = cause.getClass().getSimpleName();
        return new Message(
                "这是" + kind.zh() + "，但内部结构读不通（" + what + "），可能已损坏；请重新下载，或用原软件打开后另存一份",
                "this is " + kind.en() + " whose structure cannot be followed (" + what
                        + "), it may be damaged; fetch it again, or open it in its own program and save a copy");
    }
}
