package dev.gouji.read.word.odt;

import dev.gouji.document.Document;
import dev.gouji.document.ErrorCode;
import dev.gouji.document.Message;
import dev.gouji.document.Notice;
import dev.gouji.read.bound.Budget;
import dev.gouji.read.bound.UnreadableException;
import dev.gouji.read.ooxml.PartCursor;
import dev.gouji.read.word.Draft;
import dev.gouji.read.word.MarkedText;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** The root element of a text, packed or flat: styles of its own, then the body. */
final class OdtBody {

    private OdtBody() {}

    /** Reads everything; the cursor stands before the root. */
    static Document read(
            PartCursor cursor,
            OdtStyles styles,
            Draft.Margin margins,
            OdtObjects objects,
            List<Notice> notices,
            Budget budget)
            throws XMLStreamException, UnreadableException {
        OdtStory story = new OdtStory(cursor, styles, objects, budget);
        return MarkedText.read(cursor, notices, story, drafts -> {
            read(cursor, styles, story, margins, drafts);
            drafts.add(margins);
        });
    }

    private static void read(
            PartCursor cursor, OdtStyles styles, OdtStory story, Draft.Margin margins, List<Draft> drafts)
            throws XMLStreamException, UnreadableException {
        cursor.nextChild(0);
        boolean text = false;
        while (cursor.nextChild(1)) {
            switch (cursor.name()) {
                case "office:styles", "office:automatic-styles" -> styles.read(cursor);
                case "office:master-styles" -> story.readMargins(margins.content());
                case "office:body" -> {
                    while (cursor.nextChild(2)) {
                        if (cursor.name().equals("office:text")) {
                            text = true;
                            story.readText(drafts);
                        }
                    }
                }
                default -> {}
            }
        }
        if (!text) {
            throw new UnreadableException(
                    ErrorCode.UNSUPPORTED_FORMAT,
                    new Message(
                            "文件里没有 OpenDocument 正文；请确认这是 ODT 文档",
                            "the file holds no OpenDocument text; check that it is an ODT document"));
        }
    }
}
