package dev.gouji.read.word.docx;

import dev.gouji.document.Document;
import dev.gouji.document.ErrorCode;
import dev.gouji.document.Message;
import dev.gouji.document.Notice;
import dev.gouji.read.bound.UnreadableException;
import dev.gouji.read.ooxml.PartCursor;
import dev.gouji.read.word.Draft;
import dev.gouji.read.word.MarkedText;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** The body of a document, in a part of a package or in a file of its own → {@link Document}. */
final class BodyReader {

    private BodyReader() {}

    /** What the documents of packages have beside their bodies is not content. */
    static final Approach NOTHING = cursor -> {};

    /** Moves a cursor on. */
    @FunctionalInterface
    interface Approach {
        void move(PartCursor cursor) throws XMLStreamException, UnreadableException;
    }

    /**
     * Reads the bodies of a document.
     *
     * @param notices what is known to be lost before
     * @param toDocument moves the cursor onto the element that holds the body
     * @param beside takes the children of that element that are not the body
     * @param margins what stands in headers and footers
     */
    static Document read(
            PartCursor cursor,
            DocxStoryReader story,
            List<Notice> notices,
            Approach toDocument,
            Approach beside,
            Draft.Margin margins)
            throws XMLStreamException, UnreadableException {
        return MarkedText.read(cursor, notices, story, drafts -> {
            toDocument.move(cursor);
            readBody(cursor, story, drafts, beside);
            drafts.add(margins);
        });
    }

    private static void readBody(PartCursor cursor, DocxStoryReader story, List<Draft> drafts, Approach beside)
            throws XMLStreamException, UnreadableException {
        int depth = cursor.depth();
        while (cursor.nextChild(depth)) {
            if (cursor.name().equals("body")) {
                story.readBlocks(drafts);
            } else if (cursor.name().equals("background")) {
                story.paintPage(cursor);
            } else {
                beside.move(cursor);
            }
        }
    }

    /** For what holds no text of a word processor. */
    static UnreadableException notWord() {
        return new UnreadableException(
                ErrorCode.UNSUPPORTED_FORMAT,
                new Message(
                        "压缩包里没有 Word 正文；请确认这是 DOCX 文件",
                        "the archive holds no word-processing text; check that it is a DOCX file"));
    }
}
