package dev.gouji.read.word.docx;

import dev.gouji.document.Block;
import dev.gouji.document.Document;
import dev.gouji.document.ErrorCode;
import dev.gouji.document.Message;
import dev.gouji.document.Notice;
import dev.gouji.document.PageImage;
import dev.gouji.document.Place;
import dev.gouji.read.Budget;
import dev.gouji.read.FormatReader;
import dev.gouji.read.UnreadableException;
import dev.gouji.read.ooxml.OfficePackage;
import dev.gouji.read.ooxml.PartCursor;
import dev.gouji.read.word.Draft;
import dev.gouji.read.word.DraftPlacer;
import dev.gouji.read.word.ListNumbering;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

    /** A reader; it holds no state. */
    public DocxReader() {}

    @Override
    public Document read(byte[] bytes, Budget budget) throws UnreadableException {
        OfficePackage parts = OfficePackage.of(bytes, budget);
        String main = mainPart(parts);
        List<Notice> notices = new ArrayList<>();
        StyleSheet styles = new StyleSheet();
        ListNumbering numbering = new ListNumbering();
        readAttached(parts, main, "styles", styles::read, notices);
        readAttached(parts, main, "numbering", part -> NumberingPart.read(part, numbering), notices);
        try (PartCursor cursor = parts.open(main)) {
            StoryReader story = new StoryReader(cursor, styles, numbering, budget);
            return read(cursor, story, notices);
        } catch (XMLStreamException malformed) {
            throw new UnreadableException(ErrorCode.DAMAGED, brokenBody(), malformed);
        }
    }

    private static Document read(PartCursor cursor, StoryReader story, List<Notice> notices)
            throws XMLStreamException, UnreadableException {
        List<Draft> drafts = new ArrayList<>();
        XMLStreamException broken = null;
        try {
            readBody(cursor, story, drafts);
        } catch (XMLStreamException malformed) {
            broken = malformed;
        }
        boolean intact = cursor.isIntact();
        List<Block> blocks = new ArrayList<>(DraftPlacer.place(drafts, intact));
        if (blocks.isEmpty() && broken != null) {
            throw broken;
        }
        for (int i = 0; blocks.size() == i && i < story.pictures(); i++) {
            blocks.add(new PageImage(Place.InTable.after(0)));
        }
        notices.addAll(story.notices());
        if (broken != null) {
            notices.add(new Notice(ErrorCode.DAMAGED, brokenBody()));
        } else if (!intact) {
            notices.add(new Notice(ErrorCode.DAMAGED, changedBody()));
        }
        return new Document(blocks, List.of(), null, notices);
    }

    private static void readBody(PartCursor cursor, StoryReader story, List<Draft> drafts)
            throws XMLStreamException, UnreadableException {
        if (!cursor.nextChild(0) || !cursor.name().equals("document")) {
            throw notWord();
        }
        int depth = cursor.depth();
        while (cursor.nextChild(depth)) {
            if (cursor.name().equals("body")) {
                story.readBlocks(drafts);
            }
        }
    }

    private static String mainPart(OfficePackage parts) throws UnreadableException {
        Optional<String> main = parts.mainPart(DocxReader::isWordType);
        if (main.isEmpty() && parts.has(USUAL_MAIN_PART)) {
            return USUAL_MAIN_PART;
        }
        return main.orElseThrow(DocxReader::notWord);
    }

    private static boolean isWordType(String contentType) {
        return contentType.endsWith(".main+xml")
                && (contentType.contains("wordprocessingml") || contentType.contains("ms-word"));
    }

    private static void readAttached(OfficePackage parts, String main, String kind, PartWalk walk, List<Notice> notices)
            throws UnreadableException {
        String usual = main.substring(0, main.lastIndexOf('/') + 1) + kind + ".xml";
        String name = parts.related(main, kind).orElse(usual);
        if (!parts.has(name)) {
            return;
        }
        boolean intact;
        try (PartCursor cursor = parts.open(name)) {
            walk.read(cursor);
            intact = cursor.isIntact();
        } catch (XMLStreamException malformed) {
            intact = false;
        }
        if (!intact) {
            notices.add(new Notice(ErrorCode.DAMAGED, brokenAttachment(kind)));
        }
    }

    /** Reads a part to its end. */
    @FunctionalInterface
    private interface PartWalk {
        void read(PartCursor cursor) throws XMLStreamException, UnreadableException;
    }

    private static UnreadableException notWord() {
        return new UnreadableException(
                ErrorCode.UNSUPPORTED_FORMAT,
                new Message(
                        "压缩包里没有 Word 正文；请确认这是 DOCX 文件",
                        "the archive holds no word-processing text; check that it is a DOCX file"));
    }

    private static Message brokenBody() {
        return new Message(
                "正文的标记中途损坏，其后的内容未能读取；请用文字处理软件修复后重新保存",
                "the markup of the text breaks off; what follows could not be read; repair it in a word processor");
    }

    private static Message changedBody() {
        return new Message(
                "正文与压缩包的校验和不符，所有单元格都存疑；请重新下载或复制",
                "the text differs from the archive's checksum, so every cell is in doubt; fetch the file again");
    }

    private static Message brokenAttachment(String kind) {
        String zh = kind.equals("styles") ? "样式" : "自动编号";
        String en = kind.equals("styles") ? "the styles" : "the automatic numbering";
        return new Message(
                zh + "部分已损坏，标题、编号或隐藏文字可能有误；请用文字处理软件修复后重新保存",
                en
                        + " could not be read, so headings, numbers or hidden text may be wrong; repair the file in a word processor");
    }
}
