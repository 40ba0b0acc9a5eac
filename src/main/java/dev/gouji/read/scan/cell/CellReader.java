package dev.gouji.read.scan.cell;

import dev.gouji.document.ScannedCell;
import dev.gouji.read.scan.ink.LineInk;
import dev.gouji.read.scan.net.NetReader;
import dev.gouji.read.scan.picture.GreyPicture;
import dev.gouji.read.scan.reader.Guess;
import dev.gouji.read.scan.reader.LineReader;
import dev.gouji.read.scan.reader.LineReading;
import dev.gouji.read.scan.reader.Opinions;
import dev.gouji.read.scan.shape.MarkShape;
import java.util.List;
import java.util.Optional;

/** Reads a cell with the own net, by its shape, and with a second reader where there is one; as many threads as that one takes. */
public final class CellReader {

    private final LineReader net;

    private final Optional<? extends LineReader> second;

    /** With the net that comes with the program. */
    public CellReader(Optional<? extends LineReader> second) {
        this(new NetReader(), second);
    }

    CellReader(LineReader net, Optional<? extends LineReader> second) {
        this.net = net;
        this.second = second;
    }

    /**
     * What stands in a cell.
     *
     * <p>The readers see different pictures, so that what cleaning takes away does not deceive both. The shape is seen in the picture
     * as it is: what is bare there is bare.
     *
     * @param cleaned the line of the cell with paper around it, at least a fifth of its height; rulings and seals taken away as well as
     *     may be
     * @param asItIs the same part of the page, nothing taken away; the same picture where nothing was
     * @return nowhere yet: {@link ScannedCell#at} says where
     */
    public ScannedCell read(GreyPicture cleaned, GreyPicture asItIs) {
        return read(glance(cleaned), asItIs);
    }

    /** What the own net alone makes of a cell, which costs little. */
    public LineReading glance(GreyPicture cleaned) {
        return net.read(cleaned);
    }

    /** As {@link #read(GreyPicture, GreyPicture)}, of a cell that the own net has {@link #glance glanced} at. */
    public ScannedCell read(LineReading glance, GreyPicture asItIs) {
        LineInk ink = LineInk.of(asItIs);
        LineReading other = second.map(reader -> reader.read(asItIs))
                .map(seen -> ink.isWritten(asItIs) ? written(seen) : seen)
                .orElse(null);
        String shape = MarkShape.of(asItIs, ink).map(MarkShape::text).orElse(null);
        return Opinions.join(glance, other, shape);
    }

    /** What a reader says of a cell that is not blank: where it takes it for blank, among other things, it passed over what it saw. */
    private static LineReading written(LineReading other) {
        List<Guess> said = other.guesses().stream()
                .filter(guess -> !guess.text().isEmpty())
                .toList();
        return said.isEmpty() ? other : new LineReading(said);
    }

    /** What reads, for the dataset: {@code gouji-net 1 + PP-OCRv4}. */
    public String name() {
        return net.name() + second.map(reader -> " + " + reader.name()).orElse("");
    }
}
