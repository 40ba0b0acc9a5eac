package dev.gouji.bench;

import dev.gouji.convert.Converter;
import dev.gouji.document.Document;
import dev.gouji.document.Place.Box;
import dev.gouji.document.Reason;
import dev.gouji.fixtures.scan.CleanPage;
import dev.gouji.fixtures.scan.ScanScore;
import dev.gouji.fixtures.scan.ScanWay;
import dev.gouji.fixtures.scan.SpoiltPage;
import dev.gouji.form.Forms;
import dev.gouji.ledger.scan.ScanJudge;
import dev.gouji.limit.Limits;
import dev.gouji.read.bound.Budget;
import dev.gouji.read.page.LaidOutPages;
import dev.gouji.read.page.content.Glyph;
import dev.gouji.read.page.content.InkBox;
import dev.gouji.read.page.content.PageContent;
import dev.gouji.read.scan.ScanReaders;
import dev.gouji.read.scan.inset.PageScans;
import dev.gouji.read.scan.picture.InkLift;
import dev.gouji.recognise.Recogniser;
import dev.gouji.recognise.scan.ScannedFigures;
import dev.gouji.report.AnnualReport;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * Prints how scans with a text layer are read, one line for each way of spoiling the picture and each layer; the columns are those
 * of {@link ScanTable}, then how often the organ and the year are right.
 *
 * <p>{@code LayerTable SEED WAYS LAYERS FILE…}: {@code WAYS} as there, with commas; {@code LAYERS} of {@link Layer}, with commas.
 */
public final class LayerTable {

    private static final String DIGITS = "0123456789";

    /** What the layer says. */
    private enum Layer {
        NONE,
        RIGHT,
        WRONG_5,
        WRONG_20,
        /** Every digit is another. */
        LYING,
        /** Digits right, a row lower. */
        SHIFTED,
        /** Right, and on another page. */
        OTHER_PAGE
    }

    private LayerTable() {}

    /** Prints the table. */
    @SuppressWarnings("SystemOut")
    public static void main(String[] args) throws Exception {
        ScanReaders.allowNativeCode();
        PrintStream out = System.out;
        out.println("| way | layer | figures | located | right | wrong | certain | certain and wrong | organ, year |");
        out.println("|---|---|---|---|---|---|---|---|---|");
        for (String way : args[1].split(",", -1)) {
            for (String layer : args[2].split(",", -1)) {
                ScanScore score = new ScanScore();
                int named = 0;
                for (int i = 3; i < args.length; i++) {
                    Path file = Path.of(args[i]);
                    AnnualReport truth = new Converter()
                            .convert(file.getFileName().toString(), Files.readAllBytes(file))
                            .reports()
                            .get(0);
                    List<AnnualReport> read =
                            read(file, ScanWay.valueOf(way), Layer.valueOf(layer), Long.parseLong(args[0]) + i);
                    score.add(truth, read);
                    named += named(truth, read);
                }
                out.println("| " + way + " | " + layer + " | " + score.row() + " | " + named + " |");
                score.complaints().stream()
                        .limit(Integer.getInteger("gouji.scans.complaints", 0))
                        .forEach(out::println);
            }
        }
    }

    private static int named(AnnualReport truth, List<AnnualReport> read) {
        if (read.isEmpty()) {
            return 0;
        }
        AnnualReport one = read.get(0);
        int organ = String.valueOf(truth.agency().value()).equals(one.agency().value()) ? 1 : 0;
        int year = String.valueOf(truth.year().value())
                        .equals(String.valueOf(one.year().value()))
                ? 1
                : 0;
        return organ + year;
    }

    private static List<AnnualReport> read(Path file, ScanWay way, Layer layer, long seed) throws Exception {
        Budget budget = new Budget(Limits.STANDARD);
        PageScans scans = new PageScans(ScanReaders::standard, budget, new ArrayList<>());
        LaidOutPages pages = new LaidOutPages(budget);
        List<CleanPage> clean = CleanPage.of(file, way == ScanWay.DPI_300 ? 300 : 200);
        for (int page = 0; page < clean.size(); page++) {
            SpoiltPage spoilt = way.spoil(clean.get(page), seed * 100 + page);
            PageContent over = clean.get(layer == Layer.OTHER_PAGE ? (page + 1) % clean.size() : page)
                    .content();
            PageContent own = clean.get(page).content();
            List<Glyph> glyphs = layer == Layer.NONE ? List.of() : glyphs(over, spoilt, layer, new Random(seed + page));
            InkBox picture = new InkBox(new Box(0, 0, own.width(), own.height()), Reason.PICTURE);
            PageContent content = new PageContent(glyphs, List.of(), List.of(picture), true, own.width(), own.height());
            pages.add(scans.read(content, () -> InkLift.grey(spoilt.image())));
        }
        Document document = pages.document(List.of());
        return Recogniser.recognise(document, "scan.pdf", ordinal -> "scan-" + ordinal).stream()
                .map(report -> ScanJudge.judged(
                        report, Forms.variantOf(report), ScannedFigures.of(report.figures(), document.scanned())))
                .toList();
    }

    private static List<Glyph> glyphs(PageContent page, SpoiltPage spoilt, Layer layer, Random random) {
        List<Glyph> glyphs = new ArrayList<>();
        for (Glyph glyph : page.glyphs()) {
            double[] at = {glyph.x(), glyph.y()};
            for (int i = 0; i < 5; i++) {
                double[] back = spoilt.back().apply(at.clone());
                at = new double[] {at[0] + glyph.x() - back[0], at[1] + glyph.y() - back[1]};
            }
            double down = layer == Layer.SHIFTED ? 20 : 0;
            glyphs.add(new Glyph(
                    said(glyph.text(), layer, random),
                    at[0],
                    at[1] + down,
                    glyph.advance(),
                    glyph.size(),
                    glyph.turn(),
                    glyph.flow(),
                    glyph.run(),
                    Glyph.Sight.INVISIBLE));
        }
        return glyphs;
    }

    private static String said(String text, Layer layer, Random random) {
        double wrong = switch (layer) {
            case WRONG_5 -> 0.05;
            case WRONG_20 -> 0.2;
            case LYING -> 1;
            default -> 0;
        };
        if (text.isBlank() || random.nextDouble() >= wrong) {
            return text;
        }
        if (DIGITS.contains(text)) {
            return String.valueOf((DIGITS.indexOf(text) + 1 + random.nextInt(9)) % 10);
        }
        return layer == Layer.LYING ? text : Arrays.asList("不", "公", "其", "一").get(random.nextInt(4));
    }
}
