package dev.gouji.dataset;

import dev.gouji.dataset.record.ExtraTable;
import dev.gouji.dataset.record.RecordSchema;
import dev.gouji.dataset.record.Schemas;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** {@code README.md}: what is in a dataset folder, for whoever opens it first. */
final class FolderReadme {

    static final String NAME = "README.md";

    private FolderReadme() {}

    /** The text for a folder with these records and tables. */
    static String of(List<RecordSchema> schemas, List<ExtraTable> tables) {
        Stream<String> records = schemas.stream()
                .map(schema -> "| `" + schema.name() + ".ndjson` `.csv` `.parquet` | "
                        + schema.title().zh() + "：" + schema.description().zh() + " | "
                        + schema.description().en() + " |");
        Stream<String> others =
                tables.stream().map(table -> "| `" + table.name() + ".csv` | | " + table.description() + " |");
        return template()
                .replace("{program}", DataPackage.programVersion())
                .replace("{dataset}", Schemas.VERSION)
                .replace("{files}", Stream.concat(records, others).collect(Collectors.joining("\n")));
    }

    private static String template() {
        try (InputStream in = FolderReadme.class.getResourceAsStream("folder.md")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the resource folder.md is not as it should be", e);
        }
    }
}
