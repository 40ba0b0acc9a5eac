package dev.gouji.spark.input;

/** What a dataset names a file by, of which only the address is at hand. */
public final class DocumentName {

    private DocumentName() {}

    /** {@code hdfs://host/a/b.docx} → {@code host/a/b.docx}, {@code file:/a/b.docx} and {@code ./a/b.docx} → {@code a/b.docx}. */
    public static String bare(String address) {
        return address.replaceFirst("^[A-Za-z][A-Za-z0-9+.-]*:", "")
                .replaceFirst("^(\\.?/)+", "")
                .replaceFirst("/+$", "");
    }
}
