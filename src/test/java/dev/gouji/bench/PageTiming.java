package dev.gouji.bench;

import dev.gouji.dataset.folder.GuardedFolder;
import dev.gouji.dataset.page.PageWriter;
import dev.gouji.form.FormVariant;
import dev.gouji.form.Forms;
import dev.gouji.form.PrintedSlot;
import dev.gouji.ledger.LedgerChecker;
import dev.gouji.report.AnnualReport;
import dev.gouji.report.Certainty;
import dev.gouji.report.Conversion;
import dev.gouji.report.DocumentRecord;
import dev.gouji.report.DocumentStatus;
import dev.gouji.report.Figure;
import dev.gouji.report.FigureKey;
import dev.gouji.report.Finding;
import dev.gouji.report.Identity;
import dev.gouji.report.Mark;
import dev.gouji.report.Publication;
import dev.gouji.report.Scope;
import dev.gouji.report.Stated;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/**
 * Writes the page of a dataset of generated reports, a number of organs on four years each, three in a hundred of them with
 * an error, and prints how long it took and how large it is; the page can be opened in a browser then.
 *
 * <p>{@code java -cp … dev.gouji.bench.PageTiming FILE [ORGANS]}; by default 25000 organs, 100000 reports.
 */
public final class PageTiming {

    private static final String[] SYLLABLES = "青石云溪霁川白河松岭桐湾沙洲竹坪柳渡".split("");
    private static final String SHA256 = "0123456789abcdef".repeat(4);
    private static final FormVariant FORM = Forms.newest().variants().get(0);
    private static final int FIRST_YEAR = 2021;
    private static final int YEARS = 4;
    private static final int BROKEN_IN_A_HUNDRED = 3;

    private final Random random = new Random(1);

    PageTiming() {}

    /** Prints what was measured. */
    public static void main(String[] arguments) throws IOException {
        Path file = Path.of(arguments[0]).toAbsolutePath();
        int organs = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 25_000;
        new PageTiming().run(file, organs);
    }

    private void run(Path file, int organs) throws IOException {
        long writing = 0;
        PageWriter writer =
                PageWriter.open(GuardedFolder.open(file.toAbsolutePath().getParent()), Map.of());
        for (int organ = 0; organ < organs; organ++) {
            for (int year = 0; year < YEARS; year++) {
                Conversion conversion = conversion(organ, FIRST_YEAR + year);
                long from = System.nanoTime();
                writer.accept(conversion);
                writing += System.nanoTime() - from;
            }
        }
        long from = System.nanoTime();
        writer.close();
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            writer.writeTo(out, "bench");
        }
        writing += System.nanoTime() - from;
        Runtime runtime = Runtime.getRuntime();
        System.out.printf(
                Locale.ROOT,
                "%d reports: page of %.1f MB, %.1f s of writing, heap %d MB of %d MB%n",
                organs * YEARS,
                Files.size(file) / 1e6,
                writing / 1e9,
                (runtime.totalMemory() - runtime.freeMemory()) >> 20,
                runtime.maxMemory() >> 20);
    }

    Conversion conversion(int organ, int year) {
        StringBuilder name = new StringBuilder();
        int town = organ;
        for (int digit = 0; digit < 4; digit++, town /= SYLLABLES.length) {
            name.append(SYLLABLES[town % SYLLABLES.length]);
        }
        String agency = name + "镇人民政府";
        String document = String.format(Locale.ROOT, "%03d/%d-%d.docx", organ / 1000, organ, year);
        AnnualReport report = new AnnualReport(
                String.format(Locale.ROOT, "%016x", organ * 10_000L + year),
                Identity.UNKNOWN,
                document,
                FORM.form().id(),
                agency + year + "年年报",
                new Stated<>(agency, agency, null, Certainty.READ),
                new Stated<>(year, String.valueOf(year), null, Certainty.READ),
                Scope.DEPARTMENT,
                Publication.UNKNOWN,
                null,
                List.of(),
                figures(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        List<Finding> findings = LedgerChecker.check(report, FORM);
        return new Conversion(
                new DocumentRecord(
                        document, SHA256, 1L, "x", "docx", null, DocumentStatus.OK, null, null, 1, null, null),
                List.of(report.withFindings(findings)));
    }

    /** Every figure of the newest form; table three adds up but for one total in some. */
    private List<Figure> figures() {
        Map<FigureKey, Integer> values = new HashMap<>();
        FORM.tables().forEach(table -> table.slots().forEach(slot -> values.put(slot.key(), 0)));
        for (FigureKey key : List.copyOf(values.keySet())) {
            if (key.table().equals("proactive")) {
                values.put(key, random.nextInt(300));
            }
        }
        List<String> rows = FORM.table("requests").slots().stream()
                .map(slot -> slot.key().row())
                .distinct()
                .filter(row -> row.contains(".") || row.endsWith("granted"))
                .toList();
        for (int request = random.nextInt(40); request > 0; request--) {
            add(values, "received");
            add(values, "handled");
            add(values, rows.get(random.nextInt(rows.size())));
        }
        if (random.nextInt(100) < BROKEN_IN_A_HUNDRED) {
            values.merge(new FigureKey("requests", "handled", "total"), 1 + random.nextInt(20), Integer::sum);
        }
        List<Figure> figures = new ArrayList<>();
        for (PrintedSlot slot :
                FORM.tables().stream().flatMap(table -> table.slots().stream()).toList()) {
            figures.add(new Figure(
                    slot.key(),
                    BigDecimal.valueOf(values.get(slot.key())),
                    slot.column().unit(),
                    Mark.NUMBER,
                    "",
                    Certainty.READ,
                    List.of(),
                    null));
        }
        return figures;
    }

    private static void add(Map<FigureKey, Integer> values, String row) {
        values.merge(new FigureKey("requests", row, "natural_person"), 1, Integer::sum);
        values.merge(new FigureKey("requests", row, "total"), 1, Integer::sum);
    }
}
