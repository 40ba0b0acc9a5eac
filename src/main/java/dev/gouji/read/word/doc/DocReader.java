package dev.gouji.read.word.doc;

import dev.gouji.document.Block;
import dev.gouji.document.Document;
import dev.gouji.document.ErrorCode;
import dev.gouji.document.Message;
import dev.gouji.document.Notice;
import dev.gouji.read.bound.Budget;
import dev.gouji.read.bound.FormatReader;
import dev.gouji.read.bound.PictureSink;
import dev.gouji.read.bound.UnreadableException;
import dev.gouji.read.word.Draft;
import dev.gouji.read.word.DraftPlacer;
import dev.gouji.read.word.ListNumbering;
import dev.gouji.read.word.doc.file.BoxTable;
import dev.gouji.read.word.doc.file.StyleTable;
import dev.gouji.read.word.doc.file.WordFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Reads DOC, the binary format of Word 97 to 2003, and WPS, Kingsoft's name for the same ([MS-DOC]).
 *
 * <p>Text is what a reader of the page sees, by the same decisions as in DOCX: automatic numbers are part of it; deleted and
 * hidden text, field codes, notes, headers and footers are not. Cells have widths in this format and no spans: the columns
 * of a table are worked out from the edges of all its rows.
 *
 * <p>Bad input: Word 6.0/95 is {@code unsupported-format}, a file with a password {@code encrypted}, a cut one {@code
 * truncated}, a broken one {@code damaged}; text that breaks off halfway gives what stood before, with a notice, and the
 * cells of the row in which it broke as illegible.
 */
public final class DocReader implements FormatReader {

    /** A reader; it holds no state. */
    public DocReader() {}

    @Override
    public Document read(byte[] bytes, Budget budget) throws UnreadableException {
        return read(bytes, PictureSink.NONE, budget);
    }

    @Override
    public Document read(byte[] bytes, PictureSink pictures, Budget budget) throws UnreadableException {
        WordFile file;
        try {
            file = WordFile.of(bytes);
        } catch (IndexOutOfBoundsException broken) {
            throw new UnreadableException(ErrorCode.DAMAGED, brokenText(), broken);
        }
        List<Notice> notices = new ArrayList<>();
        ListNumbering numbering = new ListNumbering();
        DocStoryReader.Setting setting = new DocStoryReader.Setting(
                file,
                orElse(file::styles, StyleTable.NONE, brokenStyles(), notices),
                orElse(file::fonts, List.of(), brokenStyles(), notices),
                numbering,
                orElse(file::sectionEnds, Set.of(), brokenText(), notices),
                budget);
        orElse(
                () -> {
                    file.enterLists(numbering);
                    return numbering;
                },
                numbering,
                brokenLists(),
                notices);
        BoxTable boxes = orElse(file::boxes, BoxTable.NONE, brokenBoxes(), notices);
        return read(setting, boxes, notices, pictures);
    }

    private static Document read(
            DocStoryReader.Setting setting, BoxTable boxes, List<Notice> notices, PictureSink pictures)
            throws UnreadableException {
        List<Draft> drafts = new ArrayList<>();
        DocStoryReader story = new DocStoryReader(setting, boxes, drafts);
        IndexOutOfBoundsException broken = null;
        try {
            story.read(0, setting.file().length());
        } catch (IndexOutOfBoundsException outside) {
            broken = outside;
        }
        story.finish();
        drafts.add(margins(setting, notices));
        DraftPlacer.Placed placed = DraftPlacer.place(drafts, true, pictures);
        if (broken != null && placed.blocks().isEmpty()) {
            throw new UnreadableException(ErrorCode.DAMAGED, brokenText(), broken);
        }
        List<Block> blocks = placed.blocks(story.pictures());
        if (broken != null) {
            notices.add(new Notice(ErrorCode.DAMAGED, brokenText()));
        }
        return new Document(blocks, List.of(), null, notices, placed.hidden());
    }

    private static Draft.Margin margins(DocStoryReader.Setting setting, List<Notice> notices)
            throws UnreadableException {
        Draft.Margin margins = new Draft.Margin(new ArrayList<>());
        DocStoryReader story = new DocStoryReader(setting.withoutLists(), BoxTable.NONE, margins.content());
        try {
            int start = setting.file().startOfMargins();
            story.read(start, Math.addExact(start, setting.file().lengthOfMargins()));
        } catch (IndexOutOfBoundsException | ArithmeticException outside) {
            notices.add(new Notice(ErrorCode.DAMAGED, brokenMargins()));
        }
        story.finish();
        return margins;
    }

    /** A part without which the text can still be read. */
    private static <T> T orElse(Supplier<T> part, T without, Message lost, List<Notice> notices) {
        try {
            return part.get();
        } catch (IndexOutOfBoundsException broken) {
            notices.add(new Notice(ErrorCode.DAMAGED, lost));
            return without;
        }
    }

    private static Message brokenText() {
        return new Message(
                "正文的存储结构中途损坏，其后的内容未能读取；请用 Word、WPS 修复后重新保存",
                "the stored text breaks off; what follows could not be read; repair it in a word processor and save it again");
    }

    private static Message brokenMargins() {
        return new Message(
                "页眉或页脚部分已损坏，其中的表格可能缺失；请用 Word、WPS 修复后重新保存",
                "headers or footers could not be read, and tables in them may be missing; repair the file in a word processor");
    }

    private static Message brokenStyles() {
        return new Message(
                "样式或字体部分已损坏，标题、编号或隐藏文字可能有误；请用 Word、WPS 修复后重新保存",
                "the styles or fonts could not be read, so headings, numbers or hidden text may be wrong; repair the file in a word processor");
    }

    private static Message brokenLists() {
        return new Message(
                "自动编号部分已损坏，段落前的编号可能缺失；请用 Word、WPS 修复后重新保存",
                "the automatic numbering could not be read, so numbers before paragraphs may be missing; repair the file in a word processor");
    }

    private static Message brokenBoxes() {
        return new Message(
                "文本框部分已损坏，其中的文字未能读取；请用 Word、WPS 修复后重新保存",
                "the text boxes could not be read; repair the file in a word processor");
    }
}
