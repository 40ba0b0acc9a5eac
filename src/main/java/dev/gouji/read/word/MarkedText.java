package dev.gouji.read.word;

import dev.gouji.document.Block;
import dev.gouji.document.Document;
import dev.gouji.document.ErrorCode;
import dev.gouji.document.Message;
import dev.gouji.document.Notice;
import dev.gouji.read.bound.PictureSink;
import dev.gouji.read.bound.UnreadableException;
import dev.gouji.read.ooxml.PartCursor;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/**
 * A text in XML → {@link Document}, whatever its vocabulary: what stood before markup that breaks off is kept, and bytes that
 * are not those that were packed make every cell doubtful.
 */
public final class MarkedText {

    private MarkedText() {}

    /** The walk over a text. */
    @FunctionalInterface
    public interface Walk {
        /** Reads the text; drafts are added as it goes on, so that what was read before damage is kept. */
        void read(List<Draft> into) throws XMLStreamException, UnreadableException;
    }

    /** What a walk met beside text, asked when it has ended. */
    public interface Story {
        /** Parts that were left out. */
        List<Notice> notices();

        /** How many pictures were met. */
        int pictures();

        /** Takes those that may be pages or tables. */
        PictureSink sink();
    }

    /**
     * Reads a text.
     *
     * @param notices what is known to be lost before
     * @throws XMLStreamException when the markup breaks off before anything was read
     */
    public static Document read(PartCursor cursor, List<Notice> notices, Story story, Walk walk)
            throws XMLStreamException, UnreadableException {
        List<Draft> drafts = new ArrayList<>();
        XMLStreamException broken = null;
        try {
            walk.read(drafts);
        } catch (XMLStreamException malformed) {
            broken = malformed;
        }
        boolean intact = cursor.isIntact();
        DraftPlacer.Placed placed = DraftPlacer.place(drafts, intact, story.sink());
        if (placed.blocks().isEmpty() && broken != null) {
            throw broken;
        }
        List<Block> blocks = placed.blocks(story.pictures());
        List<Notice> lost = new ArrayList<>(notices);
        lost.addAll(story.notices());
        if (broken != null) {
            lost.add(new Notice(ErrorCode.DAMAGED, brokenText()));
        } else if (!intact) {
            lost.add(new Notice(ErrorCode.DAMAGED, changedText()));
        }
        return new Document(blocks, List.of(), null, lost, placed.hidden());
    }

    /** For markup that breaks off before anything was read. */
    public static UnreadableException broken(XMLStreamException malformed) {
        return new UnreadableException(ErrorCode.DAMAGED, brokenText(), malformed);
    }

    private static Message brokenText() {
        return new Message(
                "正文的标记中途损坏，其后的内容未能读取；请用文字处理软件修复后重新保存",
                "the markup of the text breaks off; what follows could not be read; repair it in a word processor");
    }

    private static Message changedText() {
        return new Message(
                "正文与压缩包的校验和不符，所有单元格都存疑；请重新下载或复制",
                "the text differs from the archive's checksum, so every cell is in doubt; fetch the file again");
    }
}
