package dev.gouji.read.word.docx;

import dev.gouji.document.Block;
import dev.gouji.document.Document;
import dev.gouji.document.ErrorCode;
import dev.gouji.document.Message;
import dev.gouji.document.Notice;
import dev.gouji.document.PageImage;
import dev.gouji.document.Place;
import dev.gouji.read.UnreadableException;
import dev.gouji.read.ooxml.PartCursor;
import dev.gouji.read.word.Draft;
import dev.gouji.read.word.DraftPlacer;
import java.util.ArrayList;
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
     * @param notices what is known to be lost before; added to
     * @param toDocument moves the cursor onto the element that holds the body
     * @param beside takes the children of that element that are not the body
     */
    static Document read(
            PartCursor cursor, StoryReader story, List<Notice> notices, Approach toDocument, Approach beside)
            throws XMLStreamException, UnreadableException {
        List<Draft> drafts = new ArrayList<>();
        XMLStreamException broken = null;
        try {
            toDocument.move(cursor);
            readBody(cursor, story, drafts, beside);
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

    private static void readBody(PartCursor cursor, StoryReader story, List<Draft> drafts, Approach beside)
            throws XMLStreamException, UnreadableException {
        int depth = cursor.depth();
        while (cursor.nextChild(depth)) {
            if (cursor.name().equals("body")) {
                story.readBlocks(drafts);
            } else {
                beside.move(cursor);
            }
        }
    }

    /** For markup that breaks off before anything could be read. */
    static UnreadableException broken(XMLStreamException malformed) {
        return new UnreadableException(ErrorCode.DAMAGED, brokenBody(), malformed);
    }

    /** For what holds no text of a word processor. */
    static UnreadableException notWord() {
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
}
