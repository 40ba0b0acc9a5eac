package dev.gouji.read.sheet.xml;

import dev.gouji.document.Document;
import dev.gouji.document.ErrorCode;
import dev.gouji.document.Message;
import dev.gouji.limit.Limits.Bound;
import dev.gouji.read.bound.Budget;
import dev.gouji.read.bound.FormatReader;
import dev.gouji.read.bound.UnreadableException;
import dev.gouji.read.look.Look;
import dev.gouji.read.ooxml.PartCursor;
import dev.gouji.read.ooxml.PartStream;
import dev.gouji.read.sheet.SheetDraft;
import dev.gouji.read.sheet.WorkbookDraft;
import dev.gouji.read.sheet.number.NumberFormat;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/**
 * Reads workbooks of {@code urn:schemas-microsoft-com:office:spreadsheet}.
 *
 * <p>Bad input: markup that breaks off before any sheet is {@code damaged}; later, what stood before is given with a notice.
 */
public final class SheetXmlReader implements FormatReader {

    /** The style that every other one goes out from. */
    private static final String USUAL = "Default";

    /** Formats that are called by a name instead of a code. */
    private static final Map<String, String> NAMED = Map.ofEntries(
            Map.entry("General Number", "General"),
            Map.entry("Fixed", "0.00"),
            Map.entry("Standard", "#,##0.00"),
            Map.entry("Currency", "#,##0.00"),
            Map.entry("Percent", "0.00%"),
            Map.entry("Scientific", "0.00E+00"),
            Map.entry("General Date", "yyyy/m/d h:mm"),
            Map.entry("Long Date", "yyyy\"年\"m\"月\"d\"日\""),
            Map.entry("Medium Date", "yyyy/m/d"),
            Map.entry("Short Date", "yyyy/m/d"),
            Map.entry("Long Time", "h:mm:ss"),
            Map.entry("Medium Time", "h:mm AM/PM"),
            Map.entry("Short Time", "h:mm"));

    /** A reader; it holds no state. */
    public SheetXmlReader() {}

    @Override
    public Document read(byte[] bytes, Budget budget) throws UnreadableException {
        WorkbookDraft workbook = new WorkbookDraft(budget);
        Walk walk = new Walk(workbook, budget);
        XMLStreamException broken = null;
        try (PartCursor cursor = new PartCursor(PartStream.of(bytes, budget), budget)) {
            walk.read(cursor);
        } catch (XMLStreamException malformed) {
            broken = malformed;
        }
        if (broken != null) {
            if (walk.sheets == 0) {
                throw damaged(broken);
            }
            walk.finish();
            workbook.addDamage(walk.name);
        }
        return workbook.document();
    }

    /** Goes through the workbook from the first to the last sheet. */
    private static final class Walk {

        private final WorkbookDraft workbook;
        private final Budget budget;
        private final Map<String, SheetXmlStyle> styles = new HashMap<>();
        private SheetDraft open;
        private String name = "";
        private int sheets;

        Walk(WorkbookDraft workbook, Budget budget) {
            this.workbook = workbook;
            this.budget = budget;
        }

        void read(PartCursor cursor) throws XMLStreamException, UnreadableException {
            if (!cursor.nextChild(0)) {
                return;
            }
            int depth = cursor.depth();
            while (cursor.nextChild(depth)) {
                switch (cursor.localName()) {
                    case "Styles" -> readStyles(cursor);
                    case "Worksheet" -> readSheet(cursor);
                    default -> {}
                }
            }
        }

        void finish() throws UnreadableException {
            if (open != null) {
                workbook.add(open);
                open = null;
            }
        }

        private void readStyles(PartCursor cursor) throws XMLStreamException, UnreadableException {
            int depth = cursor.depth();
            while (cursor.nextChild(depth)) {
                String id = cursor.attribute("ID");
                String parent = cursor.attribute("Parent");
                SheetXmlStyle base = parent == null ? styles.get(USUAL) : styles.get(parent);
                NumberFormat format = base == null ? NumberFormat.GENERAL : base.format();
                Look look = base == null ? SheetXmlStyle.PLAIN.look() : base.look();
                int style = cursor.depth();
                while (cursor.nextChild(style)) {
                    String code = cursor.localName().equals("NumberFormat") ? cursor.attribute("Format") : null;
                    format = code == null ? format : NumberFormat.of(NAMED.getOrDefault(code, code));
                    look = SheetXmlStyle.look(cursor, look);
                }
                if (id != null) {
                    budget.charge(Bound.CHARACTERS, id.length() + 1L);
                    styles.put(id, new SheetXmlStyle(format, look));
                }
            }
        }

        private void readSheet(PartCursor cursor) throws XMLStreamException, UnreadableException {
            workbook.chargeSheet();
            sheets++;
            String given = cursor.attribute("Name");
            name = given == null ? "" : given;
            open = new SheetDraft(name, false, budget);
            int depth = cursor.depth();
            while (cursor.nextChild(depth)) {
                switch (cursor.localName()) {
                    case "Table" -> new SheetXmlTableWalk(cursor, open, styles).read();
                    case "WorksheetOptions" -> readOptions(cursor);
                    default -> {}
                }
            }
            finish();
        }

        private void readOptions(PartCursor cursor) throws XMLStreamException, UnreadableException {
            int depth = cursor.depth();
            while (cursor.nextChild(depth)) {
                if (cursor.localName().equals("DoNotDisplayZeros")) {
                    open.hideZeros();
                } else if (cursor.localName().equals("Visible")
                        && cursor.text().strip().startsWith("Sheet")) {
                    open.hide();
                }
            }
        }
    }

    private static UnreadableException damaged(XMLStreamException cause) {
        return new UnreadableException(
                ErrorCode.DAMAGED,
                new Message(
                        "Excel XML 工作簿已损坏，一张工作表也读不出；请用 Excel 打开后另存为 XLSX",
                        "the Excel XML workbook is damaged before its first sheet; open it with Excel and save it as XLSX"),
                cause);
    }
}
