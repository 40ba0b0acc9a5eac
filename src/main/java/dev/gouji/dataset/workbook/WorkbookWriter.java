package dev.gouji.dataset.workbook;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gouji.dataset.DatasetException;
import dev.gouji.dataset.codebook.Codebook;
import dev.gouji.dataset.reading.DatasetReader;
import dev.gouji.dataset.record.RecordSchema;
import dev.gouji.dataset.workbook.WorkbookPlan.OrganLine;
import dev.gouji.dataset.workbook.WorkbookPlan.YearCell;
import dev.gouji.document.Message;
import dev.gouji.report.AnnualReport;
import dev.gouji.report.Conversion;
import dev.gouji.report.ReportStatus;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.dhatim.fastexcel.Workbook;

/**
 * Writes a dataset as a workbook: the reports of each form with their marks, doubts and checked totals, the findings with
 * links to the cells, the organs by year, the codebook, and a guide. Not thread-safe.
 */
public final class WorkbookWriter {

    private static final int WIDE = 28;
    private static final int WIDEST = 120;

    private static final Map<ReportStatus, String> COLOURS = Map.of(
            ReportStatus.CONSISTENT, "C6EFCE",
            ReportStatus.INCONSISTENT, "FF9999",
            ReportStatus.UNDECIDED, "FFEB9C",
            ReportStatus.INCOMPLETE, "D9D9D9");

    private final Path dataset;
    private final ReportChoice choice;
    private final WorkbookWords words;
    private final SheetCuts cuts = new SheetCuts();
    private final WorkbookPlan plan = new WorkbookPlan();

    private WorkbookWriter(Path dataset, ReportChoice choice, WorkbookWords words) {
        this.dataset = dataset;
        this.choice = choice;
        this.words = words;
    }

    /**
     * What was written.
     *
     * @param reports how many
     * @param cuts what did not fit, nothing when all did
     */
    public record Written(int reports, List<Message> cuts) {

        /** Copies the list. */
        public Written {
            cuts = List.copyOf(cuts);
        }
    }

    /** Reads the dataset from its beginning. */
    @FunctionalInterface
    private interface Opening {
        DatasetReader open(Path folder) throws DatasetException, IOException;
    }

    /** What is done with each report. */
    @FunctionalInterface
    private interface Step {
        void take(AnnualReport report) throws IOException;
    }

    /**
     * Writes it; the stream is not closed.
     *
     * @param dataset a dataset folder
     * @param choice which of its reports
     * @param language which of two languages the sheets' words are in; the forms' own words are Chinese
     * @return how many reports there were, and what did not fit
     * @throws DatasetException when it is no dataset, or damaged
     */
    public static Written write(Path dataset, ReportChoice choice, Function<Message, String> language, OutputStream out)
            throws DatasetException, IOException {
        return new WorkbookWriter(dataset, choice, new WorkbookWords(language)).write(out);
    }

    private Written write(OutputStream out) throws DatasetException, IOException {
        each(DatasetReader::openBrief, plan::add);
        Workbook book = new Workbook(out, "gouji", "2.0");
        for (Map.Entry<String, Integer> form : plan.reports().entrySet()) {
            try (ReportSheet sheet = new ReportSheet(book, form.getKey(), form.getValue(), words, cuts)) {
                each(DatasetReader::open, report -> {
                    if (report.form().equals(form.getKey())) {
                        sheet.write(report);
                    }
                });
            }
        }
        try (FindingSheet sheet = new FindingSheet(book, plan, words, cuts)) {
            each(DatasetReader::openBrief, sheet::write);
        }
        writeYears(book);
        writeCodebook(book);
        writeGuide(book);
        book.finish();
        int reports =
                plan.reports().values().stream().mapToInt(Integer::intValue).sum();
        return new Written(reports, cuts.said());
    }

    private void each(Opening opening, Step step) throws DatasetException, IOException {
        try (DatasetReader reader = opening.open(dataset)) {
            for (Conversion conversion = reader.next(); conversion != null; conversion = reader.next()) {
                for (AnnualReport report : conversion.reports()) {
                    if (choice.takes(report)) {
                        step.take(report.withoutDismissed());
                    }
                }
            }
        }
    }

    private void writeYears(Workbook book) throws IOException {
        try (SheetPage page = new SheetPage(book, words.say(WorkbookWords.YEARS), cuts)) {
            int column = 0;
            for (Message about : WorkbookWords.ABOUT_ORGAN) {
                page.heading(0, column++, words.say(about));
            }
            int years = column;
            for (int year : plan.years()) {
                page.heading(0, column++, String.valueOf(year));
            }
            page.width(0, WIDE);
            page.frame(1, 1, column - 1, Math.min(plan.organs().size(), (1 << 20) - 1));
            int row = 1;
            for (Map.Entry<OrganLine, Map<Integer, YearCell>> organ :
                    plan.organs().entrySet()) {
                if (page.hasRoom(row)) {
                    writeOrgan(page, row, organ.getKey());
                    int at = years;
                    for (int year : plan.years()) {
                        writeYear(page, row, at++, organ.getValue().get(year));
                    }
                    page.done(row);
                }
                row++;
            }
        }
    }

    private static void writeOrgan(SheetPage page, int row, OrganLine organ) {
        page.text(row, 0, organ.name());
        page.text(row, 1, organ.province());
        page.text(row, 2, organ.prefecture());
        page.text(row, 3, organ.county());
        page.text(row, 4, organ.region());
        page.text(row, 5, organ.id());
    }

    private void writeYear(SheetPage page, int row, int column, YearCell year) {
        if (year != null) {
            String several = year.reports() > 1 ? " ×" + year.reports() : "";
            page.text(row, column, words.status(year.status()) + several);
            page.colour(row, column, COLOURS.get(year.status()));
        }
    }

    private void writeCodebook(Workbook book) throws IOException {
        List<ObjectNode> labels = Codebook.records("labels");
        RecordSchema schema = RecordSchema.of("labels");
        try (SheetPage page = new SheetPage(book, words.say(WorkbookWords.CODEBOOK), cuts)) {
            List<String> fields = new ArrayList<>();
            labels.get(0).fieldNames().forEachRemaining(fields::add);
            for (int column = 0; column < fields.size(); column++) {
                page.heading(
                        0, column, words.say(schema.field(fields.get(column)).title()));
            }
            page.frame(2, 1, fields.size() - 1, labels.size());
            int row = 1;
            for (ObjectNode label : labels) {
                int column = 0;
                for (Iterator<JsonNode> values = label.elements(); values.hasNext(); column++) {
                    writeValue(page, row, column, values.next());
                }
                page.done(row++);
            }
        }
    }

    private static void writeValue(SheetPage page, int row, int column, JsonNode value) {
        if (value.isNumber()) {
            page.number(row, column, new BigDecimal(value.asText()));
        } else if (!value.isNull()) {
            page.text(row, column, value.asText());
        }
    }

    private void writeGuide(Workbook book) throws IOException {
        List<Message> said = new ArrayList<>(WorkbookWords.GUIDES);
        said.addAll(cuts.said());
        try (SheetPage page = new SheetPage(book, words.say(WorkbookWords.GUIDE), cuts)) {
            page.width(0, WIDEST);
            for (int row = 0; row < said.size(); row++) {
                page.text(row, 0, words.say(said.get(row)));
            }
        }
    }
}
