package dev.gouji.bench;

import dev.gouji.convert.Converter;
import dev.gouji.fixtures.scan.DrawnText;
import dev.gouji.fixtures.scan.ScanScore;
import dev.gouji.report.AnnualReport;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Prints how PDFs are read of which a share of the figures is drawn: {@code DrawnFiguresTable WAYS PERCENT SEED FILE…}, each file
 * drawn in each way, {@code WAYS} as {@link DrawnText.Way} with commas, or {@code as-is}, where the truth is a file of the same name
 * behind a {@code =}. With {@code -Dgouji.scans.keep=DIR} the PDFs are kept.
 */
public final class DrawnFiguresTable {

    private DrawnFiguresTable() {}

    /** Prints the table. */
    @SuppressWarnings("SystemOut")
    public static void main(String[] args) throws IOException {
        PrintStream out = System.out;
        for (String way : args[0].split(",", -1)) {
            ScanScore all = new ScanScore();
            long time = 0;
            int count = 0;
            for (int i = 3; i < args.length; i++) {
                String[] names = args[i].split("=", -1);
                byte[] pdf = Files.readAllBytes(Path.of(names[0]));
                byte[] original = names.length > 1 ? Files.readAllBytes(Path.of(names[1])) : pdf;
                byte[] drawn = way.equals("as-is")
                        ? pdf
                        : DrawnText.of(
                                pdf,
                                DrawnText.Way.valueOf(way.toUpperCase(Locale.ROOT)),
                                Integer.parseInt(args[1]),
                                Long.parseLong(args[2]) + i);
                keep(drawn, way, Path.of(names[0]));
                List<AnnualReport> truth =
                        new Converter().convert("a.pdf", original).reports();
                Converter.allowNativeCode();
                long start = cpu();
                List<AnnualReport> read =
                        new Converter().convert("a.pdf", drawn).reports();
                time += cpu() - start;
                ScanScore one = new ScanScore();
                one.add(truth.get(0), read);
                all.add(truth.get(0), read);
                count++;
                one.complaints().stream()
                        .limit(Integer.getInteger("gouji.scans.complaints", 0))
                        .forEach(out::println);
                out.println("  " + Arrays.toString(names) + " | " + one.row());
            }
            out.printf("| %s | %s | %.2f s a file%n", way, all.row(), time / 1e9 / count);
        }
    }

    private static long cpu() {
        return java.lang.management.ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static void keep(byte[] pdf, String way, Path file) throws IOException {
        String folder = System.getProperty("gouji.scans.keep");
        if (folder != null) {
            String name = way + "-" + file.toAbsolutePath().getParent().getFileName() + "-" + file.getFileName();
            Files.write(Path.of(folder, name), pdf);
        }
    }
}
