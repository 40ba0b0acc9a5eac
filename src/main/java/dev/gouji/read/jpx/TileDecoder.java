package dev.gouji.read.jpx;

import dev.gouji.read.jpx.block.BlockDecoder;
import dev.gouji.read.jpx.block.CodeBlock;
import dev.gouji.read.jpx.packet.Band;
import dev.gouji.read.jpx.packet.PacketReader;
import dev.gouji.read.jpx.packet.Resolution;
import dev.gouji.read.jpx.packet.TileLayout;
import dev.gouji.read.jpx.stream.CodingStyle;
import dev.gouji.read.jpx.stream.Extent;
import dev.gouji.read.jpx.stream.PictureSize;
import dev.gouji.read.jpx.stream.PictureSize.Component;
import dev.gouji.read.jpx.stream.TileCode;
import java.io.IOException;
import java.util.List;

/** The packets of a tile → samples. Used by one thread. */
final class TileDecoder {

    /** To lay a precinct or a block out takes as long as so many steps. */
    private static final long STEPS_A_PART = 64;

    private final byte[] stream;
    private final PictureSize size;
    private final List<ComponentSamples> samples;
    private final JpxDecoder.Pace pace;

    TileDecoder(byte[] stream, PictureSize size, List<ComponentSamples> samples, JpxDecoder.Pace pace) {
        this.stream = stream;
        this.size = size;
        this.samples = samples;
        this.pace = pace;
    }

    /** Decodes a tile into its place. */
    void decode(TileCode code) throws IOException {
        TileLayout layout = TileLayout.of(size, code);
        pace.pass(layout.parts() * STEPS_A_PART);
        PacketReader.read(stream, code, layout);
        int mixed = mixed(layout);
        float[][] planes = new float[mixed][];
        for (int component = 0; component < mixed; component++) {
            planes[component] = plane(layout, component);
        }
        if (mixed > 0) {
            ColourMixing.undo(
                    planes[0], planes[1], planes[2], layout.settings().style(0).synthesis());
        }
        for (int component = 0; component < samples.size(); component++) {
            Component grid = size.components().get(component);
            float[] plane = component < mixed ? planes[component] : plane(layout, component);
            samples.get(component).put(layout.extent().over(grid.across(), grid.down()), grid.bits(), plane);
        }
    }

    /** How many components must be taken apart: three or none. */
    private int mixed(TileLayout layout) throws IOException {
        if (!layout.settings().areMixed()) {
            return 0;
        }
        if (samples.size() < 3) {
            throw new IOException("fewer than three components are mixed");
        }
        Component first = size.components().get(0);
        for (int component = 1; component < 3; component++) {
            Component other = size.components().get(component);
            boolean likeFirst = other.across() == first.across()
                    && other.down() == first.down()
                    && layout.settings().style(component).synthesis()
                            == layout.settings().style(0).synthesis();
            if (!likeFirst) {
                throw new IOException("components are mixed that are not alike");
            }
        }
        return 3;
    }

    private float[] plane(TileLayout layout, int component) throws IOException {
        CodingStyle style = layout.settings().style(component);
        Extent low = null;
        float[] plane = {};
        for (Resolution resolution : layout.components().get(component)) {
            Extent extent = resolution.extent();
            float[] whole = new float[Math.multiplyExact(extent.width(), extent.height())];
            if (low != null) {
                spread(plane, low, whole, extent);
            }
            for (Band band : resolution.bands()) {
                decode(layout, component, band, new Target(whole, extent, low == null ? 1 : 2));
            }
            if (low != null && whole.length > 0) {
                pace.pass(whole.length);
                style.synthesis().run(whole, extent.width(), extent.height(), extent.x0(), extent.y0());
            }
            plane = whole;
            low = extent;
        }
        return plane;
    }

    /** The samples of the resolution below become the low ones of the next. */
    private static void spread(float[] plane, Extent low, float[] whole, Extent extent) {
        for (int y = 0; y < low.height(); y++) {
            int to = (2 * (low.y0() + y) - extent.y0()) * extent.width() + 2 * low.x0() - extent.x0();
            for (int x = 0; x < low.width(); x++) {
                whole[to + 2 * x] = plane[y * low.width() + x];
            }
        }
    }

    /** Where coefficients go: every one or every second of the places of a resolution. */
    @SuppressWarnings("ArrayRecordComponent")
    private record Target(float[] values, Extent extent, int every) {

        int left(Band band) {
            return every == 1 ? 0 : 2 * band.extent().x0() + band.across() - extent.x0();
        }

        int top(Band band) {
            return every == 1 ? 0 : 2 * band.extent().y0() + band.upright() - extent.y0();
        }
    }

    private void decode(TileLayout layout, int component, Band band, Target target) throws IOException {
        CodingStyle style = layout.settings().style(component);
        int shift = layout.settings().shift(component);
        BlockDecoder decoder = new BlockDecoder(stream);
        int left = target.left(band);
        int top = target.top(band);
        for (CodeBlock block : band.blocks()) {
            if (!block.isBegun()) {
                continue;
            }
            pace.pass((long) block.width() * block.height() * block.passes());
            decoder.decode(block, band.kind(), band.planes(), style.modes());
            for (int y = 0; y < block.height(); y++) {
                int at = (top + target.every * (block.y() + y)) * target.extent.width()
                        + left
                        + target.every * block.x();
                for (int x = 0; x < block.width(); x++) {
                    int value = lowered(decoder.value(x, y), shift);
                    target.values[at] = style.synthesis().coefficient(value, band.step());
                    at += target.every;
                }
            }
        }
    }

    /** What was lifted above the rest, because it matters most, comes down again. */
    private static int lowered(int value, int shift) {
        return shift > 0 && Math.abs(value) >= (2L << shift) ? value / (1 << shift) : value;
    }
}
