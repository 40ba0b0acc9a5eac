package dev.gouji.read.word.doc.file;

import dev.gouji.document.ErrorCode;
import dev.gouji.document.Message;
import dev.gouji.read.bound.UnreadableException;
import dev.gouji.read.compound.CompoundFile;

/** The streams of a Word file, and whether they may be read at all. */
final class Streams {

    /** The mark of Word 97 and all that came after it, and the lowest version that has it for certain. */
    private static final int MARK = 0xA5EC;

    private static final int OLDEST = 106;

    /** The marks of all versions are of these two families, the second of the Far East. */
    private static final int OLD_MARKS = 0xA5;

    private static final int OLD_MARKS_EAST = 0xA6;

    private static final int HEAD = 34;
    private static final int ENCRYPTED = 0x0100;
    private static final int SECOND_TABLE = 0x0200;

    private final CompoundFile file;
    private int flags;

    Streams(byte[] bytes) {
        file = CompoundFile.of(bytes);
    }

    /** The stream with the text; read before all others, since it says whether they can be. */
    byte[] mainStream() throws UnreadableException {
        byte[] main = read("worddocument");
        if (main == null || main.length < HEAD) {
            throw damaged();
        }
        Slice head = Slice.of(main);
        if (head.u8(1) != OLD_MARKS && head.u8(1) != OLD_MARKS_EAST) {
            throw damaged();
        }
        if (head.u16(0) != MARK || head.u16(2) < OLDEST) {
            throw tooOld();
        }
        flags = head.u16(10);
        if ((flags & ENCRYPTED) != 0) {
            throw encrypted();
        }
        return main;
    }

    /** The stream with the structures. */
    byte[] tableStream() throws UnreadableException {
        byte[] table = read((flags & SECOND_TABLE) != 0 ? "1table" : "0table");
        if (table == null) {
            throw damaged();
        }
        return table;
    }

    /** The stream with what is large; empty when there is none. */
    byte[] dataStream() throws UnreadableException {
        byte[] data = read("data");
        return data == null ? new byte[0] : data;
    }

    private byte[] read(String name) throws UnreadableException {
        CompoundFile.Stream stream = file.stream(name);
        if (stream == null) {
            return null;
        }
        if (!stream.whole()) {
            throw damaged();
        }
        return stream.bytes();
    }

    private static UnreadableException damaged() {
        return new UnreadableException(
                ErrorCode.DAMAGED,
                new Message(
                        "复合文档的扇区或其中的 Word 数据流读不通，文件可能已损坏；请重新下载，或用 Word、WPS 打开后另存为 DOCX",
                        "the sectors of the compound file or the Word streams in it cannot be followed, the file may be damaged; fetch it again, or open it in a word processor and save it as DOCX"));
    }

    private static UnreadableException tooOld() {
        return new UnreadableException(
                ErrorCode.UNSUPPORTED_FORMAT,
                new Message(
                        "这是 Word 6.0/95 或更早的文档，格式不同，不能读取；请用 Word、WPS 或 LibreOffice 打开，另存为 DOCX",
                        "this is a document of Word 6.0/95 or before, which is another format; open it with Word, WPS or LibreOffice and save it as DOCX"));
    }

    private static UnreadableException encrypted() {
        return new UnreadableException(
                ErrorCode.ENCRYPTED,
                new Message(
                        "文档设有打开密码，没有密码读不了；请用密码打开，取消密码后另存为 DOCX",
                        "a password is asked for opening this document; open it, remove the password and save it as DOCX"));
    }
}
