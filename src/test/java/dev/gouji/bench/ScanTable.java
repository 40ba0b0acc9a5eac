package dev.gouji.bench;

import dev.gouji.convert.Converter;
import dev.gouji.document.Document;
import dev.gouji.fixtures.scan.CleanPage;
import dev.gouji.fixtures.scan.ScanScore;
import dev.gouji.fixtures.scan.ScanWay;
import dev.gouji.fixtures.scan.SpoiltPage;
import dev.gouji.fixtures.scan.TruthScan;
import dev.gouji.form.Forms;
import dev.gouji.ledger.scan.ScanJudge;
import dev.gouji.limit.Limits;
import dev.gouji.read.bound.Budget;
import dev.gouji.read.page.LaidOutPages;
import dev.gouji.read.page.content.PageContent;
import dev.gouji.read.scan.ScanReaders;
import dev.gouji.read.scan.picture.InkLift;
import dev.gouji.read.scan.sheet.PageScanner;
import dev.gouji.recognise.GridFit;
import dev.gouji.recognise.Recogniser;
import dev.gouji.recognise.scan.ScannedFigures;
import dev.gouji.report.AnnualReport;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;

/**
 * Prints how scans are read, one line for each way of spoiling them: figures, those found in their place, right, wrong, certain,
 * certain and wrong, seconds of processor time a page.
 *
 * <p>{@code ScanTable truth|own|net SEED WAYS FILE…}: {@code truth} reads with a reader that knows the page, so that geometry alone is
 * measured, {@code own} with those of the program, {@code net} with those that it has without native code; {@code WAYS} is {@code all}, {@code tuned}, {@code held-out} or names with
 * commas. With {@code -Dgouji.scans.keep=DIR} the pictures are kept.
 */
public final class ScanTable {

    private ScanTable() {}

    /** Prints the table. */
    @SuppressWarnings("SystemOut")
    public static void main(String[] args) throws Exception {
        PrintStream out = System.out;
        List<ScanWay> ways = Arrays.stream(ScanWay.values())
                .filter(way -> switch (args[2]) {
                    case "all" -> true;
                    case "tuned" -> !way.isHeldOut();
                    case "held-out" -> way.isHeldOut();
                    default -> List.of(args[2].split(",", -1)).contains(way.name());
                })
                .toList();
        if (args[0].equals("own")) {
            ScanReaders.allowNativeCode();
        }
        out.println("| way | pages | figures | located | right | wrong | certain | certain and wrong | s a page |");
        out.println("|---|---|---|---|---|---|---|---|---|");
        for (ScanWay way : ways) {
            ScanScore score = new ScanScore();
            int pages = 0;
            long time = 0;
            for (int i = 3; i < args.length; i++) {
                Path file = Path.of(args[i]);
                List<CleanPage> clean = CleanPage.of(file, way == ScanWay.DPI_300 ? 300 : 200);
                List<SpoiltPage> spoilt = spoilt(clean, way, Long.parseLong(args[1]) + i);
                keep(spoilt, way, file);
                long start = cpu();
                List<AnnualReport> read = read(spoilt, clean, args[0].equals("truth"));
                time += cpu() - start;
                pages += clean.size();
                ScanScore one = new ScanScore();
                AnnualReport truth = truth(file);
                one.add(truth, read);
                score.add(truth, read);
                if (Boolean.getBoolean("gouji.scans.each")) {
                    one.complaints().stream()
                            .limit(Integer.getInteger("gouji.scans.complaints", 0))
                            .forEach(out::println);
                    out.println("  " + file.getParent().getFileName() + "/" + file.getFileName() + " | " + one.row());
                }
            }
            out.printf("| %s | %d | %s | %.2f |%n", way, pages, score.row(), time / 1e9 / Math.max(1, pages));
        }
    }

    private static long cpu() {
        return java.lang.management.ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static List<SpoiltPage> spoilt(List<CleanPage> clean, ScanWay way, long seed) {
        List<SpoiltPage> spoilt = new ArrayList<>();
        for (int page = 0; page < clean.size(); page++) {
            spoilt.add(way.spoil(clean.get(page), seed * 100 + page));
        }
        return spoilt;
    }

    private static void keep(List<SpoiltPage> pages, ScanWay way, Path file) throws IOException {
        String folder = System.getProperty("gouji.scans.keep");
        for (int page = 0; folder != null && page < pages.size(); page++) {
            String name =
                    way + "-" + file.getParent().getFileName() + "-" + file.getFileName() + "-" + (page + 1) + ".png";
            ImageIO.write(pages.get(page).image(), "png", Path.of(folder, name).toFile());
        }
    }

    private static AnnualReport truth(Path file) throws IOException {
        return new Converter()
                .convert(file.getFileName().toString(), Files.readAllBytes(file))
                .reports()
                .get(0);
    }

    private static List<AnnualReport> read(List<SpoiltPage> spoilt, List<CleanPage> clean, boolean truth)
            throws Exception {
        Budget budget = new Budget(Limits.STANDARD, GridFit::of);
        budget.takeScannedPage();
        LaidOutPages pages = new LaidOutPages(budget);
        for (int page = 0; page < spoilt.size(); page++) {
            pages.add(
                    truth
                            ? TruthScan.scan(spoilt.get(page), clean.get(page))
                            : own(spoilt.get(page), clean.get(page), budget));
        }
        Document document = pages.document(List.of());
        return Recogniser.recognise(document, "scan.pdf", ordinal -> "scan-" + ordinal).stream()
                .map(report -> ScanJudge.judged(
                        report, Forms.variantOf(report), ScannedFigures.of(report.figures(), document.scanned())))
                .toList();
    }

    private static PageContent own(SpoiltPage spoilt, CleanPage clean, Budget budget) throws Exception {
        return new PageScanner(ScanReaders.standard(), budget)
                .scan(InkLift.grey(spoilt.image()), clean.content().width());
    }
}
