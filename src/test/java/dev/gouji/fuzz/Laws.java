package dev.gouji.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.sun.management.ThreadMXBean;
import dev.gouji.convert.Converter;
import dev.gouji.dataset.ConversionJson;
import dev.gouji.dataset.record.Schemas;
import dev.gouji.document.ErrorCode;
import dev.gouji.limit.Limits;
import dev.gouji.limit.Limits.Bound;
import dev.gouji.report.AnnualReport;
import dev.gouji.report.Certainty;
import dev.gouji.report.Conversion;
import dev.gouji.report.DocumentRecord;
import dev.gouji.report.DocumentStatus;
import dev.gouji.report.Figure;
import dev.gouji.report.Mark;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What holds of every conversion, whatever the bytes. Used by one thread. */
final class Laws {

    /** Tighter than the program's own, so that what is not charged to them stands out. */
    static final Limits LIMITS = new Limits(Map.of(
            Bound.SECONDS, 10L,
            Bound.INFLATED, 64L << 20,
            Bound.CELLS, 50_000L,
            Bound.CHARACTERS, 4_000_000L,
            Bound.GLYPHS, 200_000L,
            Bound.PATHS, 400_000L,
            Bound.PAGES, 200L));

    /** The time of one document, and what checks and explanations may take after it. */
    private static final long MOST_NANOSECONDS = 25_000_000_000L;

    private static final long MOST_BYTES = 3L << 30;

    private static final JsonMapper JSON = new JsonMapper();
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final Converter converter = new Converter(LIMITS);
    private final Map<String, JsonSchema> schemas = new HashMap<>();
    private final Map<DocumentStatus, Integer> outcomes = new EnumMap<>(DocumentStatus.class);
    private final Map<ErrorCode, Integer> errors = new EnumMap<>(ErrorCode.class);
    private long mostBytes;
    private long mostNanoseconds;
    private long hungriest;
    private long slowest;

    /** What is broken; empty when nothing is. */
    List<String> complaints(Mutant mutant) {
        List<String> complaints = new ArrayList<>();
        List<Conversion> found = new ArrayList<>();
        long bytes = THREADS.getCurrentThreadAllocatedBytes();
        long nanoseconds = THREADS.getCurrentThreadCpuTime();
        try {
            converter.convert(mutant.name(), mutant.bytes(), found::add);
        } catch (Throwable e) {
            complaints.add("threw " + trace(e));
        }
        nanoseconds = THREADS.getCurrentThreadCpuTime() - nanoseconds;
        bytes = THREADS.getCurrentThreadAllocatedBytes() - bytes;
        hungriest = bytes > mostBytes ? mutant.seed() : hungriest;
        mostBytes = Math.max(mostBytes, bytes);
        slowest = nanoseconds > mostNanoseconds ? mutant.seed() : slowest;
        mostNanoseconds = Math.max(mostNanoseconds, nanoseconds);
        if (bytes > MOST_BYTES) {
            complaints.add("allocated " + (bytes >> 20) + " MB");
        }
        if (nanoseconds > MOST_NANOSECONDS * Math.max(1, found.size())) {
            complaints.add("took " + nanoseconds / 1_000_000 + " ms");
        }
        for (Conversion conversion : found) {
            record(conversion.document(), complaints);
            conversion.reports().forEach(report -> report(report, complaints));
            rendered(conversion, mutant.seed() % 16 == 0, complaints);
        }
        if (mutant.seed() % 8 == 0 && complaints.isEmpty()) {
            repeated(mutant, found, complaints);
        }
        return complaints;
    }

    /** What came out so far, and the most that one document took. */
    String summary() {
        return outcomes + " " + errors + ", at most " + (mostBytes >> 20) + " MB allocated (seed " + hungriest
                + ") and " + mostNanoseconds / 1_000_000 + " ms (seed " + slowest + ")";
    }

    private void record(DocumentRecord record, List<String> complaints) {
        outcomes.merge(record.status(), 1, Integer::sum);
        if (record.error() != null) {
            errors.merge(record.error(), 1, Integer::sum);
        }
        boolean whole = record.status() == DocumentStatus.OK;
        if (whole != (record.error() == null) || whole != (record.message() == null)) {
            complaints.add("a status without what goes with it: " + record);
        }
        if (!whole && (record.message().zh().isBlank() || record.message().en().isBlank())) {
            complaints.add("a message without words: " + record);
        }
        if (record.error() == ErrorCode.CRASHED || record.error() == ErrorCode.OUT_OF_MEMORY) {
            complaints.add("crashed: " + record);
        }
        if (record.message() != null && record.message().en().contains("StackOverflowError")) {
            complaints.add("no bound on nesting: " + record);
        }
    }

    private static void report(AnnualReport report, List<String> complaints) {
        Set<Object> keys = new HashSet<>();
        for (Figure figure : report.figures()) {
            boolean missing = figure.mark() == Mark.MISSING;
            // one of a table of which no row was found has no place to be told
            boolean nowhere =
                    missing || (figure.mark() == Mark.UNREADABLE && figure.raw().isEmpty());
            if ((figure.mark() == Mark.NUMBER) != (figure.value() != null)
                    || figure.certainty() == null
                    || (figure.certainty() == Certainty.READ) != (figure.reason() == null)
                    || missing != (figure.raw() == null)
                    || (missing && figure.place() != null)
                    || (figure.place() == null && !nowhere)) {
                complaints.add("a figure that cannot be: " + figure);
                return;
            }
            if (!keys.add(figure.key())) {
                complaints.add("two figures of one key: " + figure);
                return;
            }
        }
        report.findings().forEach(finding -> {
            if (finding.message() == null
                    || finding.message().zh().isBlank()
                    || finding.message().en().isBlank()) {
                complaints.add("a finding without words: " + finding);
            }
        });
    }

    private void rendered(Conversion conversion, boolean bySchema, List<String> complaints) {
        try {
            JsonNode node = JSON.readTree(ConversionJson.line(conversion));
            if (bySchema) {
                validate("conversion", node, complaints);
            }
        } catch (IOException | RuntimeException e) {
            complaints.add("cannot be written: " + trace(e));
        }
    }

    private void validate(String name, JsonNode node, List<String> complaints) {
        schemas.computeIfAbsent(
                        name,
                        any -> JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                                .getSchema(Schemas.text(any)))
                .validate(node.toString(), InputFormat.JSON)
                .forEach(message -> complaints.add("not as its schema says: " + message));
    }

    private void repeated(Mutant mutant, List<Conversion> found, List<String> complaints) {
        List<Conversion> again = new ArrayList<>();
        converter.convert(mutant.name(), mutant.bytes(), again::add);
        String first = lines(found);
        if (!first.contains("\"timeout\"") && !first.equals(lines(again))) {
            complaints.add("another result the second time");
        }
    }

    private static String lines(List<Conversion> found) {
        return String.join("\n", found.stream().map(ConversionJson::line).toList());
    }

    private static String trace(Throwable thrown) {
        StringBuilder trace = new StringBuilder(String.valueOf(thrown));
        StackTraceElement[] frames = thrown.getStackTrace();
        for (int i = 0; i < Math.min(frames.length, 14); i++) {
            trace.append("\n    ").append(frames[i]);
        }
        return trace.toString();
    }
}
