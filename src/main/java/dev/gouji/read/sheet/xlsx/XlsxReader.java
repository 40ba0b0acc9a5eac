package dev.gouji.read.sheet.xlsx;

import dev.gouji.document.Document;
import dev.gouji.document.ErrorCode;
import dev.gouji.document.Message;
import dev.gouji.read.bound.Budget;
import dev.gouji.read.bound.FormatReader;
import dev.gouji.read.bound.UnreadableException;
import dev.gouji.read.ooxml.OfficePackage;
import dev.gouji.read.ooxml.PartCursor;
import dev.gouji.read.sheet.SheetDraft;
import dev.gouji.read.sheet.WorkbookDraft;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/**
 * Reads XLSX workbooks.
 *
 * <p>Example: {@code <c r="B7" s="3"><v>0.5</v></c>} under the format {@code 0%} → {@code 50%} at B7 of its sheet. Formulas
 * show the value that they were saved with; one saved without a value, and an error value, are illegible.
 *
 * <p>Bad input: a package without a workbook is {@code unsupported-format}; a binary workbook (XLSB) too; a cut or broken
 * archive {@code truncated} or {@code damaged}; a sheet whose markup breaks off gives what stood before, with a notice.
 */
public final class XlsxReader implements FormatReader {

    private static final String USUAL_MAIN_PART = "xl/workbook.xml";

    /** A reader; it holds no state. */
    public XlsxReader() {}

    private record SheetEntry(String name, String relationship, boolean hidden) {}

    @Override
    public Document read(byte[] bytes, Budget budget) throws UnreadableException {
        OfficePackage parts = OfficePackage.of(bytes, budget);
        String main = parts.mainPart(type -> type.contains("spreadsheetml") && type.endsWith(".main+xml"))
                .orElse(USUAL_MAIN_PART);
        if (!parts.has(main) || main.endsWith(".bin")) {
            throw unsupported();
        }
        WorkbookDraft workbook = new WorkbookDraft(budget);
        boolean from1904;
        List<SheetEntry> sheets = new ArrayList<>();
        try (PartCursor cursor = parts.open(main)) {
            from1904 = readWorkbook(cursor, sheets);
        } catch (XMLStreamException malformed) {
            throw damaged(malformed);
        }
        SheetColours colours = new SheetColours();
        readAttached(parts, main, "theme", colours::readTheme, workbook);
        CellStyles styles = new CellStyles(budget, colours);
        readAttached(parts, main, "styles", styles::read, workbook);
        SharedStrings strings = new SharedStrings(budget, styles);
        readAttached(parts, main, "sharedStrings", strings::read, workbook);
        Map<String, String> targets = parts.targets(main);
        for (SheetEntry entry : sheets) {
            String part = targets.get(entry.relationship());
            if (part != null) {
                workbook.chargeSheet();
                SheetDraft sheet = new SheetDraft(entry.name(), entry.hidden(), budget);
                Map<String, String> attached = parts.targets(part);
                SheetPart cells = new SheetPart(sheet, strings, styles, from1904, tables(parts, attached));
                readSheet(parts, part, cells, entry.name(), workbook);
                for (String drawing : cells.drawings()) {
                    readDrawing(parts, attached.get(drawing), new DrawingPart(sheet));
                }
                workbook.add(sheet);
            }
        }
        return workbook.document();
    }

    private static boolean readWorkbook(PartCursor cursor, List<SheetEntry> sheets)
            throws XMLStreamException, UnreadableException {
        if (!cursor.nextChild(0) || !cursor.localName().equals("workbook")) {
            throw unsupported();
        }
        boolean from1904 = false;
        while (cursor.nextDescendant(1)) {
            if (cursor.localName().equals("workbookPr")) {
                String value = cursor.attribute("date1904");
                from1904 = "1".equals(value) || "true".equals(value);
            } else if (cursor.localName().equals("sheet")) {
                String state = cursor.attribute("state");
                String name = cursor.attribute("name");
                sheets.add(new SheetEntry(
                        name == null ? "" : name, cursor.attribute("id"), state != null && !state.equals("visible")));
            }
        }
        return from1904;
    }

    private static void readSheet(
            OfficePackage parts, String part, SheetPart sheet, String name, WorkbookDraft workbook)
            throws UnreadableException {
        boolean whole = false;
        try (PartCursor cursor = parts.open(part)) {
            sheet.read(cursor);
            whole = cursor.isIntact();
        } catch (XMLStreamException malformed) {
            whole = false;
        }
        if (!whole) {
            workbook.addDamage(name);
        }
        if (sheet.hasDrawing() && parts.hasFolder("xl/media/")) {
            workbook.addPictures();
        }
    }

    private static List<StyledTable> tables(OfficePackage parts, Map<String, String> attached)
            throws UnreadableException {
        List<StyledTable> tables = new ArrayList<>();
        for (String part : attached.values()) {
            if (!part.contains("/tables/")) {
                continue;
            }
            try (PartCursor cursor = parts.open(part)) {
                Optional.ofNullable(StyledTable.read(cursor)).ifPresent(tables::add);
            } catch (XMLStreamException malformed) {
                // a table whose list is broken paints nothing
            }
        }
        return tables;
    }

    /** Reads what is drawn, as far as its markup goes; the older kind seldom is well-formed to its end. */
    private static void readDrawing(OfficePackage parts, String part, DrawingPart drawing) throws UnreadableException {
        if (part == null || part.endsWith(".bin")) {
            return;
        }
        try (PartCursor cursor = parts.open(part)) {
            drawing.read(cursor);
        } catch (XMLStreamException malformed) {
            return;
        }
    }

    private static void readAttached(
            OfficePackage parts, String main, String kind, PartWalk walk, WorkbookDraft workbook)
            throws UnreadableException {
        String usual = main.substring(0, main.lastIndexOf('/') + 1) + kind + ".xml";
        String part = parts.related(main, kind).orElse(usual);
        if (!parts.has(part)) {
            return;
        }
        try (PartCursor cursor = parts.open(part)) {
            walk.read(cursor);
        } catch (XMLStreamException malformed) {
            workbook.addDamage(part);
        }
    }

    /** Reads a part that belongs to the workbook as a whole. */
    @FunctionalInterface
    private interface PartWalk {
        void read(PartCursor cursor) throws XMLStreamException, UnreadableException;
    }

    private static UnreadableException unsupported() {
        return new UnreadableException(
                ErrorCode.UNSUPPORTED_FORMAT,
                new Message(
                        "这个文件里没有 XLSX 工作簿（XLSB 二进制工作簿不支持）；请用 Excel 或 WPS 另存为 XLSX",
                        "there is no XLSX workbook in this file (binary XLSB workbooks are not supported); save it as XLSX"));
    }

    private static UnreadableException damaged(XMLStreamException cause) {
        return new UnreadableException(
                ErrorCode.DAMAGED,
                new Message(
                        "工作簿的目录已损坏；请重新下载，或用表格软件打开后另存一份",
                        "the list of the workbook's sheets is damaged; fetch it again, or open it with a spreadsheet program and save a copy"),
                cause);
    }
}
