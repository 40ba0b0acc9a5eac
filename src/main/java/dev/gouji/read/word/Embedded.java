package dev.gouji.read.word;

import dev.gouji.document.Document;
import dev.gouji.document.ErrorCode;
import dev.gouji.document.Message;
import dev.gouji.document.Notice;
import dev.gouji.read.bound.Budget;
import dev.gouji.read.bound.UnreadableException;
import dev.gouji.read.kind.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The documents that stand inside a text (a workbook, a page, another text) → drafts in their place, and what of them could not
 * be read. One that stands inside one of those is not looked for.
 */
public final class Embedded {

    private final Reader reader;
    private final Budget budget;
    private final List<Notice> notices = new ArrayList<>();

    /** Reads a document that stands inside another, on its budget. */
    @FunctionalInterface
    public interface Reader {
        /**
         * Reads it.
         *
         * @param kind null where its bytes alone tell
         * @throws UnreadableException when nothing can be read of it, or the budget is used up
         */
        Document read(byte[] bytes, Kind kind, Budget budget) throws UnreadableException;
    }

    /**
     * Those of one text.
     *
     * @param reader null where none is read
     */
    public Embedded(Reader reader, Budget budget) {
        this.reader = reader;
        this.budget = budget;
    }

    /** What could not be read. */
    public List<Notice> notices() {
        return notices;
    }

    /**
     * Reads one.
     *
     * @param bytes null where they are not at hand
     * @param kind null where its bytes alone tell
     * @return nothing where it could not be read, which {@link #miss} is to say
     */
    public Optional<Draft.Inserted> read(byte[] bytes, Kind kind) throws UnreadableException {
        if (reader == null || bytes == null) {
            return Optional.empty();
        }
        try {
            Document document = reader.read(bytes, kind, budget);
            notices.addAll(document.notices());
            return Optional.of(new Draft.Inserted(document));
        } catch (UnreadableException unreadable) {
            if (unreadable.code().isBound()) {
                throw unreadable;
            }
            return Optional.empty();
        } catch (RuntimeException broken) {
            // what the parsers of libraries throw at broken input loses the embedded document alone
            return Optional.empty();
        }
    }

    /**
     * Says that one was not read.
     *
     * @param name as its format calls it
     */
    public void miss(String name) {
        notices.add(
                new Notice(
                        ErrorCode.UNSUPPORTED_FORMAT,
                        new Message(
                                "文档中嵌入的另一份文件（" + name + "）未读取；请用文字处理软件打开并重新保存，或把其内容转为文档中的文字和表格",
                                "another file embedded in the document (" + name
                                        + ") was not read; open and save it in a word processor, or turn it into text and tables of the document")));
    }
}
