package dev.gouji.read;

import dev.gouji.document.Block;
import dev.gouji.document.Cell;
import dev.gouji.document.Document;
import dev.gouji.document.ErrorCode;
import dev.gouji.document.Heading;
import dev.gouji.document.Message;
import dev.gouji.document.Notice;
import dev.gouji.document.Paragraph;
import dev.gouji.document.Table;
import dev.gouji.limit.Limits;
import dev.gouji.limit.Limits.Bound;
import java.util.List;

/**
 * Says of a document that a number in it has more digits than any. Its text stays as it is; nothing makes a number of it.
 */
final class LongNumbers {

    private static final int SHOWN = 12;

    private LongNumbers() {}

    /** The document, with a notice when digits in a row pass {@link Bound#DIGITS}; {@code 1,234} is four of them. */
    static Document noted(Document document, Limits limits) {
        long most = limits.of(Bound.DIGITS);
        for (Block block : document.blocks()) {
            String number = longer(block, most);
            if (number != null) {
                Message said = said(number, limits.passed(Bound.DIGITS));
                return document.noting(List.of(new Notice(ErrorCode.LIMIT_DIGITS, said)));
            }
        }
        return document;
    }

    private static Message said(String number, Message bound) {
        return new Message(
                "以 " + number + " 开头的数不可读：" + bound.zh(),
                "the number that begins with " + number + " cannot be read: " + bound.en());
    }

    /** How the first number begins that is longer than any; null without one. */
    private static String longer(Block block, long most) {
        if (block instanceof Paragraph paragraph) {
            return longer(paragraph.text(), most);
        }
        if (block instanceof Heading heading) {
            return longer(heading.text(), most);
        }
        if (block instanceof Table table) {
            for (Cell cell : table.cells()) {
                String number = longer(cell.text(), most);
                if (number != null) {
                    return number;
                }
            }
        }
        return null;
    }

    private static String longer(String text, long most) {
        if (text.length() <= most) {
            return null;
        }
        long digits = 0;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c >= '0' && c <= '9') || (c >= '０' && c <= '９')) {
                start = digits == 0 ? i : start;
                if (++digits > most) {
                    return text.substring(start, Math.min(i, start + SHOWN));
                }
            } else if (c != ',' && c != '，') {
                digits = 0;
            }
        }
        return null;
    }
}
