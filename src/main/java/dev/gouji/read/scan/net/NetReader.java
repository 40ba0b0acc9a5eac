package dev.gouji.read.scan.net;

import dev.gouji.read.scan.ink.LineInk;
import dev.gouji.read.scan.picture.GreyPicture;
import dev.gouji.read.scan.reader.BeamSearch;
import dev.gouji.read.scan.reader.Guess;
import dev.gouji.read.scan.reader.LineReader;
import dev.gouji.read.scan.reader.LineReading;
import java.util.List;

/**
 * Reads a cell with the project's own net.
 *
 * <p>Of the line it wants some paper around the ink, at least a fifth of its height; rests of rulings and of the neighbours at
 * the picture's edges are left out. What is no digit and no mark comes as {@link NetAlphabet#OTHER}. For several threads.
 */
public final class NetReader implements LineReader {

    private static final BeamSearch SEARCH = new BeamSearch(NetAlphabet.texts());

    /** A bare cell, and one with specks or traces that make no line. */
    private static final LineReading NOTHING = new LineReading(List.of(new Guess("", 1000)));

    private static final LineReading NO_LINE =
            new LineReading(List.of(new Guess("", 600), new Guess(String.valueOf(NetAlphabet.OTHER), 400)));

    private final CellNet net;

    private final String name;

    /** A reader with the weights that come with the program. */
    public NetReader() {
        this(NetWeights.own(), "gouji-net 1");
    }

    /** A reader with other weights, under a name of its own. */
    public NetReader(NetWeights weights, String name) {
        this.net = new CellNet(weights);
        this.name = name;
    }

    @Override
    public LineReading read(GreyPicture line) {
        LineInk ink = LineInk.of(line);
        if (ink.blots().isEmpty()) {
            return ink.bare() ? NOTHING : NO_LINE;
        }
        Frame frame = Frame.of(line, ink);
        return SEARCH.read(net.look(frame.ink(), frame.width()));
    }

    @Override
    public String name() {
        return name;
    }
}
