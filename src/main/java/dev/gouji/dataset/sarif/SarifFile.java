package dev.gouji.dataset.sarif;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gouji.dataset.DataPackage;
import dev.gouji.dataset.record.Json;
import dev.gouji.form.Forms;
import dev.gouji.form.Rule;
import dev.gouji.report.AnnualReport;
import dev.gouji.report.Conversion;
import dev.gouji.report.Severity;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * Writes the findings of conversions as SARIF 2.1.0, one result a finding, as they come: nothing is kept. The file grows
 * aside and is moved into place when it is finished; closing without finishing leaves an earlier file as it was. Messages
 * are in Chinese, with the English in {@code properties}. Not thread-safe.
 *
 * <p>Source: <a href="https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/sarif-v2.1.0-os.html">OASIS, SARIF 2.1.0</a>.
 */
public final class SarifFile implements Closeable {

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json";

    private static final List<String> RULES =
            Forms.rules().stream().map(Rule::id).toList();

    private final Path file;
    private final Path aside;
    private final JsonGenerator out;

    private SarifFile(Path file, Path aside, JsonGenerator out) {
        this.file = file;
        this.aside = aside;
        this.out = out;
    }

    /** Begins a file; its folder must be there. */
    public static SarifFile create(Path file) throws IOException {
        Path target = file.toAbsolutePath();
        if (Files.isDirectory(target)) {
            throw new FileAlreadyExistsException(target.toString());
        }
        Path aside = Files.createTempFile(target.getParent(), ".gouji", ".sarif");
        SarifFile sarif = new SarifFile(target, aside, Json.generator(Files.newOutputStream(aside)));
        try {
            sarif.begin();
        } catch (IOException e) {
            sarif.close();
            throw e;
        }
        return sarif;
    }

    private void begin() throws IOException {
        out.writeStartObject();
        out.writeStringField("$schema", SCHEMA);
        out.writeStringField("version", "2.1.0");
        out.writeArrayFieldStart("runs");
        out.writeStartObject();
        ObjectNode tool = Json.object();
        ObjectNode driver = tool.putObject("driver");
        driver.put("name", "gouji").put("version", DataPackage.programVersion());
        ArrayNode rules = driver.putArray("rules");
        Forms.rules().forEach(rule -> rules.add(rule(rule)));
        out.writeFieldName("tool");
        out.writeTree(tool);
        out.writeStringField("language", "zh-CN");
        out.writeStringField("columnKind", "utf16CodeUnits");
        out.writeArrayFieldStart("results");
    }

    private static ObjectNode rule(Rule rule) {
        ObjectNode node = Json.object();
        node.put("id", rule.id());
        node.putObject("shortDescription").put("text", rule.title().zh());
        node.putObject("fullDescription").put("text", rule.about().zh());
        node.putObject("defaultConfiguration").put("level", level(rule.severity()));
        node.putObject("properties")
                .put("kind", rule.kind().code())
                .put("title_en", rule.title().en())
                .put("about_en", rule.about().en());
        return node;
    }

    static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
        };
    }

    /** Writes the findings of a conversion. */
    public void accept(Conversion conversion) throws IOException {
        for (AnnualReport report : conversion.reports()) {
            for (ObjectNode result : SarifResult.of(report, RULES)) {
                out.writeRawValue(Json.line(result));
                out.writeRaw('\n');
            }
        }
    }

    /** Ends the file and moves it into place. */
    public void finish() throws IOException {
        out.writeEndArray();
        out.writeEndObject();
        out.writeEndArray();
        out.writeEndObject();
        out.writeRaw('\n');
        out.close();
        try {
            Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(aside, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Deletes what was not finished. */
    @Override
    public void close() throws IOException {
        try (out) {
            Files.deleteIfExists(aside);
        }
    }
}
