package dev.gouji.read.word.docx;

import dev.gouji.document.Document;
import dev.gouji.document.ErrorCode;
import dev.gouji.document.Message;
import dev.gouji.document.Notice;
import dev.gouji.document.Unread;
import dev.gouji.read.bound.Budget;
import dev.gouji.read.bound.FormatReader;
import dev.gouji.read.bound.PictureSink;
import dev.gouji.read.bound.UnreadableException;
import dev.gouji.read.ooxml.OfficePackage;
import dev.gouji.read.ooxml.PartCursor;
import dev.gouji.read.word.Draft;
import dev.gouji.read.word.Embedded;
import dev.gouji.read.word.ListNumbering;
import dev.gouji.read.word.MarkedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;

/**
 * Reads DOCX and its kin (DOCM, DOTX, DOTM; transitional and strict Office Open XML, ECMA-376 part 1).
 *
 * <p>Example: a table row {@code <w:tc>一、本年新收…</w:tc><w:tc>12</w:tc>} → cells at (0, 0) and (0, 1). Text is what a
 * reader of the page sees: automatic numbers are part of it; deleted and hidden text, field codes, notes, headers and footers
 * are not.
 *
 * <p>Bad input: a package without a word-processing main part is {@code unsupported-format}; a cut or broken archive {@code
 * truncated} or {@code damaged}; markup that breaks off halfway gives what stood before, with a notice, and the cell in
 * which it broke as illegible; bytes that differ from their checksum make every cell doubtful.
 */
public final class DocxReader implements FormatReader {

    private static final String USUAL_MAIN_PART = "word/document.xml";

    /** The parts beside the text that hold words of their own. */
    private static final Pattern MARGIN = Pattern.compile("(?:header|footer|footnotes|endnotes)[0-9]*\\.xml$");

    private static final Message MARGINS = new Message("页眉、页脚或注释", "headers, footers or notes");

    private static final Message MOVE =
            new Message("请在文字处理软件中把它移到正文后重新保存", "move it into the text with a word processor and save it again");

    private final Embedded.Reader embedded;

    /** A reader that reads nothing that stands inside a document. */
    public DocxReader() {
        this(null);
    }

    /** A reader with one for the documents that stand inside a document. */
    public DocxReader(Embedded.Reader embedded) {
        this.embedded = embedded;
    }

    @Override
    public Document read(byte[] bytes, Budget budget) throws UnreadableException {
        return read(bytes, PictureSink.NONE, budget);
    }

    @Override
    public Document read(byte[] bytes, PictureSink pictures, Budget budget) throws UnreadableException {
        OfficePackage parts = OfficePackage.of(bytes, budget);
        String main = mainPart(parts);
        List<Notice> notices = new ArrayList<>();
        Theme theme = new Theme();
        StyleSheet styles = new StyleSheet(new LookReader(theme));
        ListNumbering numbering = new ListNumbering();
        readAttached(parts, main, "theme", theme::read, notices);
        readAttached(parts, main, "settings", theme::readSettings, notices);
        readAttached(parts, main, "styles", styles::read, notices);
        readAttached(parts, main, "numbering", part -> NumberingPart.read(part, numbering), notices);
        Draft.Margin margins = new Draft.Margin(new ArrayList<>());
        for (String kind : List.of("header", "footer")) {
            for (String part : parts.allRelated(main, kind)) {
                readPart(
                        parts,
                        part,
                        cursor -> new DocxStoryReader(cursor, styles, new ListNumbering(), budget)
                                .readMargin(margins.content()),
                        brokenMargin(),
                        notices);
            }
        }
        try (PartCursor cursor = parts.open(main)) {
            DocxStoryReader story = new DocxStoryReader(
                    cursor,
                    styles,
                    numbering,
                    EmbeddedParts.of(parts, main, new Embedded(embedded, budget), pictures),
                    budget,
                    false);
            return BodyReader.read(cursor, story, notices, DocxReader::toDocument, BodyReader.NOTHING, margins);
        } catch (XMLStreamException malformed) {
            throw MarkedText.broken(malformed);
        }
    }

    @Override
    public List<Unread> unread(byte[] bytes, Budget budget) throws UnreadableException {
        OfficePackage parts = OfficePackage.of(bytes, budget);
        StringBuilder text = new StringBuilder();
        for (String part : new TreeSet<>(parts.targets(mainPart(parts)).values())) {
            if (MARGIN.matcher(part).find()) {
                addText(parts, part, text);
            }
        }
        return text.isEmpty() ? List.of() : List.of(new Unread(MARGINS, MOVE, text.toString()));
    }

    /** Adds all text of a part, a line a paragraph. */
    private static void addText(OfficePackage parts, String part, StringBuilder text) throws UnreadableException {
        try (PartCursor cursor = parts.open(part)) {
            while (cursor.nextDescendant(0)) {
                if (cursor.name().equals("t")) {
                    text.append(cursor.text());
                } else if (cursor.name().equals("p")) {
                    text.append('\n');
                }
            }
        } catch (XMLStreamException malformed) {
            // a second look finds what it can
            text.append('\n');
        }
    }

    private static void toDocument(PartCursor cursor) throws XMLStreamException, UnreadableException {
        if (!cursor.nextChild(0) || !cursor.name().equals("document")) {
            throw BodyReader.notWord();
        }
    }

    private static String mainPart(OfficePackage parts) throws UnreadableException {
        Optional<String> main = parts.mainPart(DocxReader::isWordType);
        if (main.isEmpty() && parts.has(USUAL_MAIN_PART)) {
            return USUAL_MAIN_PART;
        }
        return main.orElseThrow(BodyReader::notWord);
    }

    /** Whether a content type is that of a word processor's main part. */
    static boolean isWordType(String contentType) {
        return contentType.endsWith(".main+xml")
                && (contentType.contains("wordprocessingml") || contentType.contains("ms-word"));
    }

    private static void readAttached(OfficePackage parts, String main, String kind, PartWalk walk, List<Notice> notices)
            throws UnreadableException {
        String usual = main.substring(0, main.lastIndexOf('/') + 1) + kind + ".xml";
        String name = parts.related(main, kind).orElse(usual);
        if (parts.has(name)) {
            readPart(parts, name, walk, brokenAttachment(kind), notices);
        }
    }

    private static void readPart(OfficePackage parts, String name, PartWalk walk, Message broken, List<Notice> notices)
            throws UnreadableException {
        boolean intact;
        try (PartCursor cursor = parts.open(name)) {
            walk.read(cursor);
            intact = cursor.isIntact();
        } catch (XMLStreamException malformed) {
            intact = false;
        }
        if (!intact) {
            notices.add(new Notice(ErrorCode.DAMAGED, broken));
        }
    }

    /** Reads a part to its end. */
    @FunctionalInterface
    private interface PartWalk {
        void read(PartCursor cursor) throws XMLStreamException, UnreadableException;
    }

    static Message brokenMargin() {
        return new Message(
                "页眉或页脚部分已损坏，其中的表格可能缺失；请用文字处理软件修复后重新保存",
                "a header or footer could not be read, and tables in it may be missing; repair the file in a word processor");
    }

    static Message brokenAttachment(String kind) {
        String zh = kind.equals("numbering") ? "自动编号" : "样式";
        String en = kind.equals("numbering") ? "the automatic numbering" : "the styles";
        return new Message(
                zh + "部分已损坏，标题、编号或隐藏文字可能有误；请用文字处理软件修复后重新保存",
                en
                        + " could not be read, so headings, numbers or hidden text may be wrong; repair the file in a word processor");
    }
}
