package dev.gouji.read.word.rtf;

import dev.gouji.document.Block;
import dev.gouji.document.Document;
import dev.gouji.document.ErrorCode;
import dev.gouji.document.Message;
import dev.gouji.document.Notice;
import dev.gouji.read.bound.Budget;
import dev.gouji.read.bound.FormatReader;
import dev.gouji.read.bound.PictureSink;
import dev.gouji.read.bound.UnreadableException;
import dev.gouji.read.word.DraftPlacer;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads RTF (Rich Text Format 1.9.1 and earlier).
 *
 * <p>Example: {@code \intbl 规章\cell 12\cell\row} → cells at (0, 0) and (0, 1). Text is what a reader of the page sees:
 * displayed list numbers ({@code \listtext}), results of fields and text boxes are part of it; deleted and hidden text, field
 * codes, notes, headers and footers are not. Bytes are read in the code page of their font.
 *
 * <p>Bad input: a file that breaks off gives what stood before with the notice {@code truncated}, and the cell in which it
 * broke as illegible; bytes that are no characters of their code page stand as U+FFFD with a notice; groups nested without
 * end are {@code limit-nesting}.
 */
public final class RtfReader implements FormatReader {

    /** A reader; it holds no state. */
    public RtfReader() {}

    @Override
    public Document read(byte[] bytes, Budget budget) throws UnreadableException {
        return read(bytes, PictureSink.NONE, budget);
    }

    @Override
    public Document read(byte[] bytes, PictureSink pictures, Budget budget) throws UnreadableException {
        RtfWalk.Found found = new RtfWalk(bytes, budget).read();
        DraftPlacer.Placed placed = DraftPlacer.place(found.drafts(), true, pictures);
        if (placed.blocks().isEmpty() && found.cut()) {
            throw new UnreadableException(ErrorCode.TRUNCATED, brokenOff());
        }
        List<Block> blocks = placed.blocks(found.pictures());
        return new Document(blocks, List.of(), null, notices(found), placed.hidden());
    }

    private static List<Notice> notices(RtfWalk.Found found) {
        List<Notice> notices = new ArrayList<>();
        if (found.cut()) {
            notices.add(new Notice(ErrorCode.TRUNCATED, brokenOff()));
        }
        if (found.surplus()) {
            notices.add(
                    new Notice(
                            ErrorCode.DAMAGED,
                            new Message(
                                    "文档结束的括号之后还有内容，未读取；请用文字处理软件打开核对后重新保存",
                                    "what follows the closing brace of the document was not read; open it in a word processor, compare and save it again")));
        }
        if (found.undecoded() > 0) {
            notices.add(
                    new Notice(
                            ErrorCode.DAMAGED,
                            new Message(
                                    "有 " + found.undecoded() + " 处字节不是所用代码页的字符，以 U+FFFD 代替；请核对原件",
                                    found.undecoded()
                                            + " byte sequences are no characters of their code page and stand as U+FFFD; compare the original")));
        }
        return notices;
    }

    private static Message brokenOff() {
        return new Message(
                "文件不完整：结尾的括号缺失，其后的内容没有了；请重新下载或复制",
                "the file is cut off: its closing braces are missing, and what should follow is lost; fetch it again");
    }
}
