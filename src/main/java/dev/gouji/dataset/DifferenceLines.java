package dev.gouji.dataset;

import dev.gouji.dataset.diff.Difference;
import dev.gouji.dataset.diff.Difference.OfFigure;
import dev.gouji.dataset.diff.Difference.OfFinding;
import dev.gouji.dataset.diff.Difference.OfReport;
import dev.gouji.dataset.record.FieldSink;
import dev.gouji.dataset.record.RecordSchema;
import dev.gouji.report.AnnualReport;
import dev.gouji.report.Figure;
import dev.gouji.report.Finding;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;

/** Differences as data: the {@code difference} record. */
public final class DifferenceLines {

    private static final RecordSchema SCHEMA = RecordSchema.of("difference");

    private DifferenceLines() {}

    /** The first line of a CSV file of differences, without a line feed. */
    public static String header() {
        return String.join(
                ",", SCHEMA.csvFields().stream().map(RecordSchema.Field::name).toList());
    }

    /** One line of CSV, without a line feed. */
    public static String csv(Difference difference) {
        return text(lines(difference).csv());
    }

    /** One line of JSON, without a line feed. */
    public static String json(Difference difference) {
        return text(lines(difference).ndjson());
    }

    private static RecordFiles.Lines lines(Difference difference) {
        try {
            RecordLines lines = new RecordLines(SCHEMA);
            lines.begin();
            put(difference, lines);
            lines.end();
            return lines.done();
        } catch (IOException e) {
            throw new IllegalStateException("a text in memory can always be written", e);
        }
    }

    private static <E extends Exception> void put(Difference difference, FieldSink<E> sink) throws E {
        Optional<AnnualReport> old = Optional.ofNullable(difference.pair().before());
        Optional<AnnualReport> now = Optional.ofNullable(difference.pair().after());
        Optional<Figure> moved = Optional.empty();
        Optional<Figure> standing = Optional.empty();
        Optional<Finding> finding = Optional.empty();
        String kind;
        String change;
        if (difference instanceof OfFigure figure) {
            kind = "figure";
            change = "moved";
            moved = Optional.ofNullable(figure.before());
            standing = Optional.ofNullable(figure.after());
        } else if (difference instanceof OfFinding of) {
            kind = "finding";
            change = of.change().code();
            finding = Optional.of(of.finding());
        } else {
            kind = "report";
            change = ((OfReport) difference).change().code();
        }
        String key = of(
                standing.isPresent() ? standing : moved, figure -> figure.key().toString());
        sink.text("kind", kind);
        sink.text("change", change);
        sink.text("agency", difference.pair().any().agency().value());
        sink.number("year", difference.pair().any().year().value());
        sink.text("old_document", of(old, AnnualReport::document));
        sink.text("new_document", of(now, AnnualReport::document));
        sink.text("old_report_id", of(old, AnnualReport::id));
        sink.text("new_report_id", of(now, AnnualReport::id));
        sink.text("key", key);
        sink.number("old_value", of(moved, Figure::value));
        sink.text("old_mark", of(moved, figure -> figure.mark().code()));
        sink.text("old_certainty", of(moved, figure -> figure.certainty().code()));
        sink.number("new_value", of(standing, Figure::value));
        sink.text("new_mark", of(standing, figure -> figure.mark().code()));
        sink.text("new_certainty", of(standing, figure -> figure.certainty().code()));
        sink.text("because", difference instanceof OfFigure figure ? figure.because() : null);
        sink.text("rule", of(finding, Finding::rule));
        sink.text("message_zh", of(finding, one -> one.message().zh()));
        sink.text("message_en", of(finding, one -> one.message().en()));
    }

    private static <T, R> R of(Optional<T> from, Function<T, R> field) {
        return from.map(field).orElse(null);
    }

    private static String text(byte[] line) {
        return new String(line, StandardCharsets.UTF_8).stripTrailing();
    }
}
