package dev.gouji.read.sheet.xlsx;

import dev.gouji.document.Sight;
import dev.gouji.read.bound.UnreadableException;
import dev.gouji.read.ooxml.PartCursor;
import dev.gouji.read.sheet.number.StoredNumber;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/**
 * A rule that changes how cells look while its condition holds ({@code cfRule}).
 *
 * @param change what it changes; null for nothing
 * @param operator how a value is compared; null when only a spreadsheet program can tell whether the condition holds
 * @param bounds what it is compared with
 * @param hides whether it shows a bar or a sign instead of the value
 */
record Condition(CellStyles.Change change, String operator, List<BigDecimal> bounds, boolean hides) {

    /** Whether a condition holds. */
    enum Verdict {
        YES,
        NO,
        UNKNOWN
    }

    /** Reads the rule on which the cursor stands; later ones ({@code x14:cfRule}) hold what they change themselves. */
    static Condition read(PartCursor cursor, CellStyles styles) throws XMLStreamException, UnreadableException {
        CellStyles.Change change = styles.change(cursor.number("dxfId", -1));
        String operator = "cellIs".equals(cursor.attribute("type")) ? cursor.attribute("operator") : null;
        List<BigDecimal> bounds = new ArrayList<>();
        boolean hides = false;
        int depth = cursor.depth();
        while (cursor.nextChild(depth)) {
            switch (cursor.localName()) {
                case "formula", "f" -> bounds.add(StoredNumber.of(cursor.text()));
                case "dxf" -> change = styles.readChange(cursor);
                default -> hides |= "0".equals(cursor.attribute("showValue"));
            }
        }
        boolean plain = !bounds.isEmpty() && !bounds.contains(null);
        return new Condition(change, plain ? operator : null, bounds, hides);
    }

    /** Whether it holds for a number; null for a text. */
    Verdict holds(BigDecimal value) {
        if (operator == null || value == null) {
            return Verdict.UNKNOWN;
        }
        int first = value.compareTo(bounds.get(0));
        int last = value.compareTo(bounds.get(bounds.size() - 1));
        return switch (operator) {
            case "equal" -> verdict(first == 0);
            case "notEqual" -> verdict(first != 0);
            case "lessThan" -> verdict(first < 0);
            case "lessThanOrEqual" -> verdict(first <= 0);
            case "greaterThan" -> verdict(first > 0);
            case "greaterThanOrEqual" -> verdict(first >= 0);
            case "between" -> verdict(first >= 0 && last <= 0);
            case "notBetween" -> verdict(first < 0 || last > 0);
            default -> Verdict.UNKNOWN;
        };
    }

    private static Verdict verdict(boolean holds) {
        return holds ? Verdict.YES : Verdict.NO;
    }

    /** How a text is seen that would be seen so if the condition held. */
    static Sight of(Verdict verdict, Sight changed) {
        return switch (verdict) {
            case YES -> changed;
            case NO -> Sight.SHOWN;
            case UNKNOWN -> changed.equals(Sight.SHOWN) ? changed : Sight.unsure(changed.reason());
        };
    }
}
