package dev.gouji.read.word.docx;

import dev.gouji.read.bound.UnreadableException;
import dev.gouji.read.look.Look;
import dev.gouji.read.ooxml.PartCursor;
import javax.xml.stream.XMLStreamException;

/**
 * What a paragraph says of itself ({@code w:pPr}).
 *
 * @param style null when none is named
 * @param outline heading level from 0, 9 for ordinary text; null when it says nothing
 * @param list number of its list, 0 for none; null when it says nothing
 * @param level level in the list, from 0; null when it says nothing
 * @param look of the paragraph and of its characters, as far as it says so
 * @param joined whether the end of the paragraph is deleted or hidden, so that the next one goes on in the same line
 */
record DocxParagraphMark(String style, Integer outline, Integer list, Integer level, Look look, boolean joined) {

    /** A paragraph that says nothing. */
    static DocxParagraphMark plain() {
        return new DocxParagraphMark(null, null, null, null, Look.PLAIN, false);
    }

    /** Reads a {@code w:pPr}. */
    static DocxParagraphMark read(PartCursor cursor, LookReader looks) throws XMLStreamException, UnreadableException {
        String style = null;
        Integer outline = null;
        Integer list = null;
        Integer level = null;
        Look look = Look.PLAIN;
        boolean joined = false;
        int depth = cursor.depth();
        while (cursor.nextDescendant(depth)) {
            switch (cursor.name()) {
                case "pStyle" -> style = cursor.attribute("val");
                case "outlineLvl" -> outline = cursor.number("val", 0);
                case "numId", "ilfo" -> list = cursor.number("val", 0);
                case "ilvl" -> level = cursor.number("val", 0);
                case "del", "moveFrom" -> joined = true;
                case "aml:annotation" -> {
                    joined |= Annotation.deletes(cursor);
                    if (!Annotation.inserts(cursor)) {
                        cursor.skip();
                    }
                }
                case "vanish" -> joined |= cursor.isOn();
                // Earlier states of tracked changes, and the section that ends here.
                case "pPrChange", "rPrChange", "sectPr" -> cursor.skip();
                default -> look = cursor.depth() == depth + 1 ? looks.paragraph(cursor, look) : look;
            }
        }
        return new DocxParagraphMark(style, outline, list, level, look, joined);
    }
}
