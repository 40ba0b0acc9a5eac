package dev.gouji.read.word.docx;

import dev.gouji.read.ooxml.PartCursor;

/** Tracked changes in WordprocessingML 2003: {@code <aml:annotation w:type="Word.Deletion">}; comments are annotations too. */
final class Annotation {

    private Annotation() {}

    /** Whether the annotation on which the cursor stands takes its content away. */
    static boolean deletes(PartCursor cursor) {
        return "Word.Deletion".equals(cursor.attribute("type"));
    }

    /** Whether it adds its content. */
    static boolean inserts(PartCursor cursor) {
        return "Word.Insertion".equals(cursor.attribute("type"));
    }
}
