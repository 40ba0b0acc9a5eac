package dev.gouji.read.sheet.xlsx;

import dev.gouji.read.bound.UnreadableException;
import dev.gouji.read.ooxml.PartCursor;
import dev.gouji.read.sheet.CellAddress;
import dev.gouji.read.sheet.SheetDraft;
import dev.gouji.read.sheet.number.CellText;
import dev.gouji.read.sheet.number.StoredNumber;
import javax.xml.stream.XMLStreamException;

/** The XML of one sheet → its draft. What the sheet says of its own extent is not asked. */
final class SheetPart {

    private final SheetDraft sheet;
    private final SharedStrings strings;
    private final CellStyles styles;
    private final boolean from1904;
    private boolean drawing;
    private int row = -1;
    private int column;

    SheetPart(SheetDraft sheet, SharedStrings strings, CellStyles styles, boolean from1904) {
        this.sheet = sheet;
        this.strings = strings;
        this.styles = styles;
        this.from1904 = from1904;
    }

    void read(PartCursor cursor) throws XMLStreamException, UnreadableException {
        if (!cursor.nextChild(0) || !cursor.localName().equals("worksheet")) {
            return;
        }
        int depth = cursor.depth();
        while (cursor.nextChild(depth)) {
            switch (cursor.localName()) {
                case "sheetViews" -> readViews(cursor);
                case "cols" -> readColumns(cursor);
                case "sheetData" -> readRows(cursor);
                case "mergeCells" -> readMerges(cursor);
                case "drawing", "picture", "legacyDrawingHF" -> drawing = true;
                default -> {}
            }
        }
    }

    boolean hasDrawing() {
        return drawing;
    }

    private void readViews(PartCursor cursor) throws XMLStreamException, UnreadableException {
        int depth = cursor.depth();
        boolean shown = false;
        boolean viewed = false;
        while (cursor.nextChild(depth)) {
            viewed = true;
            shown |= !isFalse(cursor.attribute("showZeros"));
        }
        if (viewed && !shown) {
            sheet.hideZeros();
        }
    }

    private void readColumns(PartCursor cursor) throws XMLStreamException, UnreadableException {
        int depth = cursor.depth();
        while (cursor.nextChild(depth)) {
            if (isTrue(cursor.attribute("hidden")) || isZero(cursor.attribute("width"))) {
                sheet.hideColumns(cursor.number("min", 0) - 1, cursor.number("max", 0));
            }
        }
    }

    private void readRows(PartCursor cursor) throws XMLStreamException, UnreadableException {
        int depth = cursor.depth();
        while (cursor.nextChild(depth)) {
            row = cursor.number("r", row + 2) - 1;
            column = -1;
            if (isTrue(cursor.attribute("hidden")) || isZero(cursor.attribute("ht"))) {
                sheet.hideRows(row, row + 1L);
            }
            int cells = cursor.depth();
            while (cursor.nextChild(cells)) {
                if (cursor.localName().equals("c")) {
                    readCell(cursor);
                }
            }
        }
    }

    private void readCell(PartCursor cursor) throws XMLStreamException, UnreadableException {
        String name = cursor.attribute("r");
        CellAddress address = name == null ? null : CellAddress.of(name);
        column = address == null ? column + 1 : address.column();
        int line = address == null ? row : address.row();
        int style = cursor.number("s", 0);
        String type = cursor.attribute("t");
        String formula = null;
        String value = null;
        int depth = cursor.depth();
        while (cursor.nextChild(depth)) {
            switch (cursor.localName()) {
                case "f" -> formula = cursor.text();
                case "v" -> value = cursor.text();
                case "is" -> value = SharedStrings.readText(cursor);
                default -> {}
            }
        }
        if (value == null || value.isEmpty()) {
            // an empty string is the value of many a formula, but then its cell says that it holds a string
            if (formula == null || "str".equals(type)) {
                sheet.addEmpty(line);
            } else {
                sheet.add(line, column, CellText.illegible("=" + formula));
            }
            return;
        }
        if (type == null || type.equals("n")) {
            sheet.addNumber(
                    new CellAddress(line, column),
                    StoredNumber.of(value),
                    value,
                    styles.format(style),
                    from1904,
                    styles.isStruck(style));
            return;
        }
        CellText text = text(type, value, style);
        sheet.add(line, column, styles.isStruck(style) ? text.doubted() : text);
    }

    private CellText text(String type, String value, int style) {
        return switch (type) {
            case "s" -> {
                String shared = strings.text(index(value));
                yield shared == null
                        ? CellText.illegible(value)
                        : styles.format(style).show(shared);
            }
            case "str" -> styles.format(style).show(SharedStrings.unescape(value));
            case "inlineStr" -> styles.format(style).show(value);
            case "b" -> CellText.of(value.strip().equals("1") || value.strip().equals("true") ? "TRUE" : "FALSE");
            case "d" -> CellText.of(value).doubted();
            default -> CellText.illegible(value);
        };
    }

    private void readMerges(PartCursor cursor) throws XMLStreamException, UnreadableException {
        int depth = cursor.depth();
        while (cursor.nextChild(depth)) {
            String range = cursor.attribute("ref");
            int colon = range == null ? -1 : range.indexOf(':');
            if (colon > 0) {
                CellAddress first = CellAddress.of(range.substring(0, colon));
                CellAddress last = CellAddress.of(range.substring(colon + 1));
                if (first != null && last != null) {
                    sheet.merge(
                            first.row(),
                            first.column(),
                            last.row() - first.row() + 1L,
                            last.column() - first.column() + 1L);
                }
            }
        }
    }

    private static int index(String value) {
        try {
            return Integer.parseInt(value.strip());
        } catch (NumberFormatException malformed) {
            return -1;
        }
    }

    private static boolean isTrue(String value) {
        return "1".equals(value) || "true".equals(value);
    }

    private static boolean isFalse(String value) {
        return "0".equals(value) || "false".equals(value);
    }

    /** Whether a height or a width is nothing at all. */
    private static boolean isZero(String value) {
        return value != null && value.matches("0+(\\.0*)?");
    }
}
