package dev.gouji.dataset;

import dev.gouji.dataset.codebook.Codebook;
import dev.gouji.dataset.record.RecordSchema;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * A table of the codebook as its files in a dataset have it.
 *
 * @param ndjson the records, one a line
 * @param csv the same with a header
 */
public record CodebookText(String ndjson, String csv) {

    /** The table of this name, one of {@link Codebook#NAMES}. */
    public static CodebookText of(String name) {
        ByteArrayOutputStream ndjson = new ByteArrayOutputStream();
        ByteArrayOutputStream csv = new ByteArrayOutputStream();
        try (RecordFiles files = new RecordFiles(RecordSchema.of(name), ndjson, csv, null, false)) {
            files.write(files.lines(Codebook.records(name)));
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory can always be written", e);
        }
        return new CodebookText(ndjson.toString(StandardCharsets.UTF_8), csv.toString(StandardCharsets.UTF_8));
    }
}
