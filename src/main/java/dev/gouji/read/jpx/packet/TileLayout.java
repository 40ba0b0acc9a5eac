package dev.gouji.read.jpx.packet;

import dev.gouji.read.jpx.stream.CodingStyle;
import dev.gouji.read.jpx.stream.CodingStyle.Precincts;
import dev.gouji.read.jpx.stream.Extent;
import dev.gouji.read.jpx.stream.PictureSize;
import dev.gouji.read.jpx.stream.PictureSize.Component;
import dev.gouji.read.jpx.stream.Quantization;
import dev.gouji.read.jpx.stream.TileCode;
import dev.gouji.read.jpx.stream.TileSettings;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** What a tile is divided into: components, resolutions, bands, precincts, blocks. Format: ITU-T T.800, annex B. */
public final class TileLayout {

    /** A page of 600 dots an inch in the usual blocks has a fiftieth of it. */
    private static final long MOST_PARTS = 1 << 20;

    private final TileSettings settings;
    private final Extent tile;
    private final PictureSize size;
    private final List<List<Resolution>> components = new ArrayList<>();
    private final List<Precinct> precincts = new ArrayList<>();
    private long parts;

    private TileLayout(PictureSize size, TileCode code) {
        this.size = size;
        this.settings = code.settings();
        this.tile = size.tile(code.number());
    }

    /**
     * Lays a tile out.
     *
     * @throws IOException when it would have more parts than any page
     */
    public static TileLayout of(PictureSize size, TileCode code) throws IOException {
        TileLayout layout = new TileLayout(size, code);
        for (int component = 0; component < size.components().size(); component++) {
            layout.components.add(layout.resolutions(component));
        }
        return layout;
    }

    private List<Resolution> resolutions(int component) throws IOException {
        CodingStyle style = settings.style(component);
        Component grid = size.components().get(component);
        Extent extent = tile.over(grid.across(), grid.down());
        List<Resolution> resolutions = new ArrayList<>();
        for (int number = 0; number <= style.levels(); number++) {
            int level = style.levels() - number;
            List<Band> bands = new ArrayList<>();
            for (int kind = number == 0 ? 0 : 1; kind <= (number == 0 ? 0 : 3); kind++) {
                bands.add(band(component, number, kind, extent));
            }
            Resolution resolution = new Resolution(extent.band(level, 0, 0), bands);
            resolutions.add(resolution);
            divide(component, number, resolution);
        }
        return resolutions;
    }

    private Band band(int component, int number, int kind, Extent extent) throws IOException {
        int level = settings.style(component).levels() - Math.max(0, number - 1);
        Quantization quantization = settings.quantization(component);
        int index = Math.max(0, 3 * (number - 1)) + kind;
        int bits = size.components().get(component).bits() + (kind & 1) + (kind >> 1);
        int planes = quantization.planes(index, number) + settings.shift(component);
        return new Band(kind, extent.band(level, kind & 1, kind >> 1), planes, quantization.step(index, number, bits));
    }

    private void divide(int component, int number, Resolution resolution) throws IOException {
        Extent all = resolution.extent();
        if (all.isEmpty()) {
            return;
        }
        CodingStyle style = settings.style(component);
        Precincts power = style.precincts().get(number);
        int left = all.x0() >> power.width();
        int top = all.y0() >> power.height();
        int across = ((all.x1() - 1) >> power.width()) - left + 1;
        int down = ((all.y1() - 1) >> power.height()) - top + 1;
        charge((long) across * down);
        for (int i = 0; i < across * down; i++) {
            long column = (long) left + i % across;
            long row = (long) top + i / across;
            Precinct precinct = precinct(component, number, i, column, row);
            for (Band band : resolution.bands()) {
                fill(precinct, band, column, row, style);
            }
            precincts.add(precinct);
        }
    }

    private Precinct precinct(int component, int number, int index, long column, long row) {
        CodingStyle style = settings.style(component);
        Precincts power = style.precincts().get(number);
        Component grid = size.components().get(component);
        int level = style.levels() - number;
        long x = Math.max(tile.x0(), (column << (power.width() + level)) * grid.across());
        long y = Math.max(tile.y0(), (row << (power.height() + level)) * grid.down());
        return new Precinct(component, number, index, x, y, style.modes());
    }

    private void fill(Precinct precinct, Band band, long column, long row, CodingStyle style) throws IOException {
        Precincts power = style.precincts().get(precinct.resolution());
        int halved = Math.min(1, precinct.resolution());
        int width = power.width() - halved;
        int height = power.height() - halved;
        Extent place = new Extent(
                        clamp(column << width),
                        clamp(row << height),
                        clamp((column + 1) << width),
                        clamp((row + 1) << height))
                .within(band.extent());
        int blockWidth = Math.min(style.blockWidth(), width);
        int blockHeight = Math.min(style.blockHeight(), height);
        charge(((place.width() >> blockWidth) + 1L) * ((place.height() >> blockHeight) + 1));
        precinct.grids().add(BlockGrid.of(band, place, blockWidth, blockHeight));
    }

    private static int clamp(long place) {
        return (int) Math.min(Integer.MAX_VALUE, place);
    }

    private void charge(long more) throws IOException {
        parts += more;
        if (parts > MOST_PARTS) {
            throw new IOException("a tile of more than " + MOST_PARTS + " parts");
        }
    }

    /** The resolutions of each component, the lowest first. */
    public List<List<Resolution>> components() {
        return components;
    }

    /** How it is coded. */
    public TileSettings settings() {
        return settings;
    }

    /** Its place on the grid of the picture. */
    public Extent extent() {
        return tile;
    }

    /** How many precincts and blocks it has, which is how much work it is to lay it out. */
    public long parts() {
        return parts;
    }

    List<Precinct> precincts() {
        return precincts;
    }
}
