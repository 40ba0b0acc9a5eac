package dev.gouji.dataset.sarif;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gouji.dataset.DataPackage;
import dev.gouji.dataset.record.Json;
import dev.gouji.document.Message;
import dev.gouji.form.Forms;
import dev.gouji.form.Rule;
import dev.gouji.report.AnnualReport;
import dev.gouji.report.Conversion;
import dev.gouji.report.Severity;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;

/**
 * Writes the findings of conversions to a stream as SARIF 2.1.0, one result a finding, as they come: nothing is kept. Not
 * thread-safe.
 *
 * <p>Source: <a href="https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/sarif-v2.1.0-os.html">OASIS, SARIF 2.1.0</a>.
 */
public final class SarifLog implements Closeable {

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json";

    private static final List<String> RULES =
            Forms.rules().stream().map(Rule::id).toList();

    private static final Message ABSENT = new Message("上次有，这次没有了", "found by the older run and not by this one");

    private final JsonGenerator out;
    private final SarifFrame frame;
    private final SarifBaseline baseline;

    /** Begins a log. */
    public SarifLog(OutputStream stream, SarifFrame frame) throws IOException {
        this(stream, frame, null);
    }

    /** Begins a log that says which findings are new; {@code baseline} may be null. */
    public SarifLog(OutputStream stream, SarifFrame frame, SarifBaseline baseline) throws IOException {
        this.frame = frame;
        this.baseline = baseline;
        out = Json.generator(stream);
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
        out.writeStringField("language", frame.language());
        out.writeFieldName("originalUriBaseIds");
        out.writeTree(frame.baseIds());
        out.writeStringField("columnKind", "utf16CodeUnits");
        out.writeArrayFieldStart("results");
    }

    private ObjectNode rule(Rule rule) {
        ObjectNode node = Json.object();
        node.put("id", rule.id());
        node.putObject("shortDescription").put("text", frame.say(rule.title()));
        node.putObject("fullDescription").put("text", frame.say(rule.about()));
        node.putObject("defaultConfiguration").put("level", level(rule.severity()));
        node.putObject("properties")
                .put("kind", rule.kind().code())
                .put("title_zh", rule.title().zh())
                .put("title_en", rule.title().en())
                .put("about_zh", rule.about().zh())
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
            for (ObjectNode result : SarifResult.of(report, RULES, frame)) {
                if (baseline != null) {
                    String key = result.path("partialFingerprints")
                            .path(SarifBaseline.FINGERPRINT)
                            .textValue();
                    result.put("baselineState", baseline.state(key));
                }
                out.writeRawValue(Json.line(result));
                out.writeRaw('\n');
            }
        }
    }

    /** Ends the log and closes the stream. */
    public void finish() throws IOException {
        if (baseline != null) {
            for (Map.Entry<String, String> gone : baseline.absent()) {
                out.writeRawValue(Json.line(absent(gone.getKey(), gone.getValue())));
                out.writeRaw('\n');
            }
        }
        out.writeEndArray();
        out.writeEndObject();
        out.writeEndArray();
        out.writeEndObject();
        out.writeRaw('\n');
        out.close();
    }

    private ObjectNode absent(String key, String rule) {
        ObjectNode node = Json.object().put("ruleId", rule).put("kind", "pass").put("level", "none");
        node.putObject("message").put("text", frame.say(ABSENT));
        node.putObject("partialFingerprints").put(SarifBaseline.FINGERPRINT, key);
        if (frame.notes() != null) {
            node.putArray("suppressions");
        }
        return node.put("baselineState", "absent");
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
