package dev.gouji.read.scan.net.training;

import dev.gouji.document.ScannedCell;
import dev.gouji.read.scan.cell.CellReader;
import dev.gouji.read.scan.cell.FigureLooks;
import dev.gouji.read.scan.ink.LineInk;
import dev.gouji.read.scan.net.NetReader;
import dev.gouji.read.scan.paddle.Paddle;
import dev.gouji.read.scan.paddle.PaddleReader;
import dev.gouji.read.scan.reader.CellSigns;
import dev.gouji.read.scan.reader.LineReader;
import dev.gouji.read.scan.reader.LineReading;
import dev.gouji.read.scan.shape.MarkShape;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * How well each reader reads drawn cells in fonts that the net never saw, and how often both are wrong alike: the first table of
 * {@code docs/scans.md}.
 *
 * <p>{@code MeasureReaders CELLS}: so many of each kind.
 */
final class MeasureReaders {

    private static final long FIRST = 1L << 44;

    /** What each reader is at least as sure of, in thousandths. */
    private static final int[][] SURE = {{0, 0}, {900, 800}, {985, 950}, {995, 980}};

    private final int[] agree = new int[SURE.length];

    private final int[] agreeAndWrong = new int[SURE.length];

    private int cells;

    private int netRight;

    private int paddleRight;

    private int joinedRight;

    private int thought;

    private long netTime;

    private long paddleTime;

    private MeasureReaders() {}

    /** See the type's comment. */
    public static void main(String[] arguments) {
        int count = Integer.parseInt(arguments[0]);
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        NetReader net = new NetReader();
        try (PaddleReader paddle = Paddle.open().reader().orElseThrow()) {
            for (String use : new String[] {"held", "spare"}) {
                for (SampleMaker.Way way : SampleMaker.Way.values()) {
                    SampleMaker maker = new SampleMaker(SampleFonts.of(use, SampleFonts.FOLDERS), way);
                    MeasureReaders measured = new MeasureReaders();
                    for (long number = FIRST; number < FIRST + count; number++) {
                        measured.measure(maker.draw(number), net, new FigureLooks(paddle), out);
                    }
                    out.println(measured.row(use + ", " + way));
                }
            }
        }
    }

    private void measure(Drawn drawn, NetReader net, LineReader paddle, PrintStream out) {
        if (drawn.isLost()) {
            return;
        }
        String truth = CellSigns.folded(drawn.text());
        long start = System.nanoTime();
        LineReading first = net.read(drawn.picture());
        long between = System.nanoTime();
        LineReading second = paddle.read(drawn.picture());
        paddleTime += System.nanoTime() - between;
        netTime += between - start;
        String shape = MarkShape.of(drawn.picture(), LineInk.of(drawn.picture()))
                .map(MarkShape::text)
                .orElse(null);
        ScannedCell cell = new CellReader(Optional.of(paddle)).read(first, drawn.picture());
        cells++;
        netRight += CellSigns.folded(first.text()).equals(truth) ? 1 : 0;
        paddleRight += CellSigns.folded(second.text()).equals(truth) ? 1 : 0;
        boolean right = cell.text().equals(truth);
        joinedRight += right ? 1 : 0;
        thought += cell.likely().stream().anyMatch(each -> each.text().equals(truth)) ? 1 : 0;
        boolean told = cell.text().indexOf(CellSigns.OTHER) < 0 && (!cell.text().isEmpty() || "".equals(shape));
        for (int i = 0; i < SURE.length; i++) {
            ScannedCell.Likely best = cell.likely().get(0);
            if (told && cell.agrees() && best.first() >= SURE[i][0] && best.second() >= SURE[i][1]) {
                agree[i]++;
                agreeAndWrong[i] += right ? 0 : 1;
                if (!right && i > 0) {
                    out.println(
                            "  " + i + " " + drawn.text() + " as " + best + " shape " + shape + " " + drawn.picture());
                }
            }
        }
    }

    private String row(String name) {
        StringBuilder row = new StringBuilder(String.format(
                Locale.ROOT,
                "| %s | %d | %.2f | %.2f | %.2f | %.2f |",
                name,
                cells,
                100.0 * netRight / cells,
                100.0 * paddleRight / cells,
                100.0 * joinedRight / cells,
                100.0 * thought / cells));
        for (int i = 0; i < SURE.length; i++) {
            row.append(String.format(Locale.ROOT, " %.1f %%, %d wrong |", 100.0 * agree[i] / cells, agreeAndWrong[i]));
        }
        row.append(String.format(Locale.ROOT, " %.1f, %.1f ms |", netTime / 1e6 / cells, paddleTime / 1e6 / cells));
        return row.toString();
    }
}
