package dev.gouji.bulk;

import dev.gouji.convert.Original;
import dev.gouji.report.Conversion;
import java.util.function.Consumer;

/** Converts one input and what is packed in it; called by many threads at once. */
@FunctionalInterface
public interface OneConversion {

    /**
     * Converts. For {@code a.zip} it hands over conversions of the documents {@code a.zip}, {@code a.zip!/b.docx},
     * {@code a.zip!/c.eml}, {@code a.zip!/c.eml!/d.pdf} …
     *
     * @param original the input
     * @param found takes the conversion of the input itself, just once, and that of every member of an archive or a mail,
     *     each as soon as it is done and each name once; not thread-safe
     */
    void convert(Original original, Consumer<Conversion> found);
}
