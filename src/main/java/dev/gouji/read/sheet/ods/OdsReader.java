package dev.gouji.read.sheet.ods;

import dev.gouji.document.Document;
import dev.gouji.document.ErrorCode;
import dev.gouji.document.Message;
import dev.gouji.read.bound.Budget;
import dev.gouji.read.bound.FormatReader;
import dev.gouji.read.bound.UnreadableException;
import dev.gouji.read.ooxml.PartCursor;
import dev.gouji.read.ooxml.PartStream;
import dev.gouji.read.ooxml.ZipParts;
import dev.gouji.read.sheet.WorkbookDraft;
import javax.xml.stream.XMLStreamException;

/**
 * Reads OpenDocument spreadsheets, packed or flat.
 *
 * <p>Example: {@code <table:table-cell office:value="3.4"><text:p>3</text:p>} → the text {@code 3}, in doubt, with 3.4 as
 * what is stored.
 *
 * <p>Bad input: a package with encrypted parts is {@code encrypted}; one without content, or content that breaks off before
 * any sheet, {@code damaged}; content that breaks off later gives what stood before, with a notice.
 */
public final class OdsReader implements FormatReader {

    private static final String CONTENT = "content.xml";
    private static final String STYLES = "styles.xml";
    private static final String SETTINGS = "settings.xml";
    private static final String MANIFEST = "META-INF/manifest.xml";

    /** A reader; it holds no state. */
    public OdsReader() {}

    @Override
    public Document read(byte[] bytes, Budget budget) throws UnreadableException {
        SpreadsheetWalk walk = new SpreadsheetWalk(new WorkbookDraft(budget), budget);
        if (bytes.length < 2 || bytes[0] != 'P' || bytes[1] != 'K') {
            readContent(PartStream.of(bytes, budget), walk, budget);
            return walk.document();
        }
        ZipParts parts = ZipParts.of(bytes, budget);
        if (parts.has(MANIFEST) && isEncrypted(parts, budget)) {
            throw encrypted();
        }
        readBeside(parts, SETTINGS, walk::readSettings, walk, budget);
        readBeside(parts, STYLES, walk::readStyles, walk, budget);
        readContent(parts.open(CONTENT), walk, budget);
        return walk.document();
    }

    /** Settings and styles alone say how a window and its cells look; the content decides whether the file is damaged. */
    private static void readBeside(ZipParts parts, String name, PartWalk part, SpreadsheetWalk walk, Budget budget)
            throws UnreadableException {
        if (!parts.has(name)) {
            return;
        }
        try (PartCursor cursor = new PartCursor(parts.open(name), budget)) {
            part.read(cursor);
        } catch (XMLStreamException malformed) {
            walk.addDamage(name);
        }
    }

    /** Reads a part beside the content. */
    @FunctionalInterface
    private interface PartWalk {
        void read(PartCursor cursor) throws XMLStreamException, UnreadableException;
    }

    private static void readContent(PartStream content, SpreadsheetWalk walk, Budget budget)
            throws UnreadableException {
        boolean whole = false;
        XMLStreamException broken = null;
        try (PartCursor cursor = new PartCursor(content, budget)) {
            walk.readContent(cursor);
            whole = cursor.isIntact();
        } catch (XMLStreamException malformed) {
            broken = malformed;
        }
        if (broken != null && !walk.finish()) {
            throw damaged(broken);
        }
        if (!whole) {
            walk.addDamage(CONTENT);
        }
    }

    private static boolean isEncrypted(ZipParts parts, Budget budget) throws UnreadableException {
        try (PartCursor cursor = new PartCursor(parts.open(MANIFEST), budget)) {
            while (cursor.nextDescendant(0)) {
                if (cursor.localName().equals("encryption-data")) {
                    return true;
                }
            }
        } catch (XMLStreamException malformed) {
            return false;
        }
        return false;
    }

    private static UnreadableException encrypted() {
        return new UnreadableException(
                ErrorCode.ENCRYPTED,
                new Message(
                        "工作簿已加密，没有密码读不了；请用密码打开，取消密码后另存",
                        "the workbook is encrypted and unreadable without its password; open it, remove the password, save it again"));
    }

    private static UnreadableException damaged(XMLStreamException cause) {
        return new UnreadableException(
                ErrorCode.DAMAGED,
                new Message(
                        "工作簿的内容已损坏；请重新下载，或用表格软件打开后另存一份",
                        "the content of the workbook is damaged; fetch it again, or open it with a spreadsheet program and save a copy"),
                cause);
    }
}
