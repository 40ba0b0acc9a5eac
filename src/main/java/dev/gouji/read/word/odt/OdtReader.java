package dev.gouji.read.word.odt;

import dev.gouji.document.Document;
import dev.gouji.document.ErrorCode;
import dev.gouji.document.Message;
import dev.gouji.document.Notice;
import dev.gouji.read.bound.Budget;
import dev.gouji.read.bound.FormatReader;
import dev.gouji.read.bound.PictureSink;
import dev.gouji.read.bound.UnreadableException;
import dev.gouji.read.ooxml.PartCursor;
import dev.gouji.read.ooxml.ZipParts;
import dev.gouji.read.word.Draft;
import dev.gouji.read.word.Embedded;
import dev.gouji.read.word.MarkedText;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/**
 * Reads ODT (OpenDocument 1.0 to 1.3, text documents and their templates).
 *
 * <p>What is content is decided as for DOCX: numbers of lists, results of fields and text boxes are; deleted and hidden text,
 * notes, headers and footers are not.
 *
 * <p>Bad input: a package with a password is {@code encrypted}; a cut or broken archive {@code truncated} or {@code damaged};
 * markup that breaks off halfway gives what stood before, with a notice.
 */
public final class OdtReader implements FormatReader {

    private static final String MANIFEST = "META-INF/manifest.xml";
    private static final String STYLES = "styles.xml";
    private static final String CONTENT = "content.xml";

    private final Embedded.Reader embedded;

    /** A reader that reads nothing that stands inside a document. */
    public OdtReader() {
        this(null);
    }

    /** A reader with one for the documents that stand inside a document. */
    public OdtReader(Embedded.Reader embedded) {
        this.embedded = embedded;
    }

    @Override
    public Document read(byte[] bytes, Budget budget) throws UnreadableException {
        return read(bytes, PictureSink.NONE, budget);
    }

    @Override
    public Document read(byte[] bytes, PictureSink pictures, Budget budget) throws UnreadableException {
        ZipParts parts = ZipParts.of(bytes, budget);
        OdtObjects objects = new OdtObjects(parts, new Embedded(embedded, budget), pictures);
        readManifest(parts, objects, budget);
        OdtStyles styles = new OdtStyles();
        List<Notice> notices = new ArrayList<>();
        Draft.Margin margins = new Draft.Margin(new ArrayList<>());
        readStyles(parts, styles, margins, notices, budget);
        try (PartCursor cursor = new PartCursor(parts.open(CONTENT), budget)) {
            return OdtBody.read(cursor, styles, margins, objects, notices, budget);
        } catch (XMLStreamException malformed) {
            throw MarkedText.broken(malformed);
        }
    }

    /** The styles that content refers to, and headers and footers, whose own styles stand beside them. */
    private static void readStyles(
            ZipParts parts, OdtStyles styles, Draft.Margin margins, List<Notice> notices, Budget budget)
            throws UnreadableException {
        if (!parts.has(STYLES)) {
            return;
        }
        boolean intact;
        try (PartCursor cursor = new PartCursor(parts.open(STYLES), budget)) {
            OdtStyles ofMargins = styles;
            cursor.nextChild(0);
            while (cursor.nextChild(1)) {
                if (cursor.name().equals("office:styles")) {
                    styles.read(cursor);
                } else if (cursor.name().equals("office:automatic-styles")) {
                    ofMargins = styles.withOthers(cursor);
                } else if (cursor.name().equals("office:master-styles")) {
                    new OdtStory(cursor, ofMargins, OdtObjects.ofFlat(PictureSink.NONE, budget), budget)
                            .readMargins(margins.content());
                }
            }
            intact = cursor.isIntact();
        } catch (XMLStreamException malformed) {
            intact = false;
        }
        if (!intact) {
            notices.add(
                    new Notice(
                            ErrorCode.DAMAGED,
                            new Message(
                                    "样式部分已损坏，编号或隐藏文字可能有误；请用文字处理软件修复后重新保存",
                                    "the styles could not be read, so numbers or hidden text may be wrong; repair the file in a word processor")));
        }
    }

    private static void readManifest(ZipParts parts, OdtObjects objects, Budget budget) throws UnreadableException {
        if (!parts.has(MANIFEST)) {
            return;
        }
        try (PartCursor cursor = new PartCursor(parts.open(MANIFEST), budget)) {
            while (cursor.nextDescendant(0)) {
                if (cursor.name().equals("manifest:file-entry")) {
                    objects.enter(cursor.attribute("full-path"), cursor.attribute("media-type"));
                }
                if (cursor.name().equals("manifest:encryption-data")) {
                    throw new UnreadableException(
                            ErrorCode.ENCRYPTED,
                            new Message(
                                    "文档设有密码，读不了；请用密码打开，取消密码后重新保存",
                                    "the document has a password; open it, remove the password and save it again"));
                }
            }
        } catch (XMLStreamException ignored) {
            // without a manifest that can be read, the content itself tells whether it can be
            return;
        }
    }
}
