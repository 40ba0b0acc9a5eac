package dev.gouji.read.jpx;

import dev.gouji.read.jpx.JpxFile.Defined;
import dev.gouji.read.jpx.JpxFile.Mapped;
import dev.gouji.read.jpx.JpxPicture.Channel;
import dev.gouji.read.jpx.stream.Extent;
import dev.gouji.read.jpx.stream.PictureSize;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Components → what a person sees of them: colours in their order, and opacity. Format: ITU-T T.800, I.5.3. */
final class ChannelFinder {

    private static final int YCC = 18;

    /** How many colours each kind has that the standard has a number for. */
    private static final Map<Integer, Integer> COLOURS = Map.of(12, 4, 16, 3, 17, 1, YCC, 3);

    private static final int OPACITY = 1;

    private static final int MIXED_OPACITY = 2;

    private final JpxFile file;
    private final PictureSize size;
    private final List<ComponentSamples> samples;

    ChannelFinder(JpxFile file, PictureSize size, List<ComponentSamples> samples) {
        this.file = file;
        this.size = size;
        this.samples = samples;
    }

    /**
     * The picture.
     *
     * @param indexed whether numbers of shades are wanted, and not these
     */
    JpxPicture picture(boolean indexed) throws IOException {
        List<Channel> channels = indexed ? List.of(channel(0)) : channels();
        List<Channel> colours = colours(channels);
        if (colours.isEmpty()) {
            throw new IOException("no channel is a colour");
        }
        Extent extent = size.picture();
        Defined opacity = file.definitions().stream()
                .filter(each -> each.kind() == OPACITY || each.kind() == MIXED_OPACITY)
                .filter(each -> each.channel() < channels.size())
                .findFirst()
                .orElse(null);
        return new JpxPicture(
                extent.width(),
                extent.height(),
                file.colours() == YCC && colours.size() == 3 ? rgb(colours) : colours,
                opacity == null ? null : channels.get(opacity.channel()).full(),
                opacity != null && opacity.kind() == MIXED_OPACITY);
    }

    /** Those that are colours, in their order, and no more than a picture of its kind has. */
    private List<Channel> colours(List<Channel> channels) {
        Map<Integer, Channel> colours = new TreeMap<>();
        for (int i = 0; i < channels.size(); i++) {
            int place = place(i);
            if (place >= 0) {
                colours.putIfAbsent(place, channels.get(i));
            }
        }
        int most = COLOURS.getOrDefault(file.colours(), channels.size());
        return colours.values().stream().limit(most).toList();
    }

    /** Which colour a channel is, from 0; -1 for none. */
    private int place(int channel) {
        for (Defined defined : file.definitions()) {
            if (defined.channel() == channel) {
                return defined.kind() == 0 ? defined.colour() - 1 : -1;
            }
        }
        return channel;
    }

    private List<Channel> channels() throws IOException {
        List<Mapped> mapping = new ArrayList<>(file.mapping());
        if (file.palette().isEmpty()) {
            mapping.clear();
        } else if (mapping.isEmpty()) {
            for (int column = 0; column < file.palette().size(); column++) {
                mapping.add(new Mapped(0, column));
            }
        }
        List<Channel> channels = new ArrayList<>();
        for (Mapped mapped : mapping) {
            channels.add(mapped(mapped));
        }
        for (int component = 0; mapping.isEmpty() && component < samples.size(); component++) {
            channels.add(channel(component));
        }
        return channels;
    }

    private Channel mapped(Mapped mapped) throws IOException {
        if (mapped.component() >= samples.size()
                || mapped.column() >= file.palette().size()) {
            throw new IOException("a channel of what is not there");
        }
        Channel channel = channel(mapped.component());
        if (mapped.column() < 0) {
            return channel;
        }
        byte[] shades = file.palette().get(mapped.column());
        byte[] values = new byte[channel.values().length];
        for (int i = 0; i < values.length; i++) {
            values[i] = shades[channel.values()[i] & 0xFF];
        }
        return new Channel(8, values);
    }

    /** A component at the size of the picture. */
    private Channel channel(int number) {
        ComponentSamples component = samples.get(number);
        PictureSize.Component grid = size.components().get(number);
        if (grid.across() == 1 && grid.down() == 1) {
            return new Channel(component.bits(), component.values());
        }
        Extent picture = size.picture();
        Extent extent = component.extent();
        byte[] values = new byte[Math.multiplyExact(picture.width(), picture.height())];
        for (int y = 0; y < picture.height() && !extent.isEmpty(); y++) {
            int row = inside((picture.y0() + y) / grid.down() - extent.y0(), extent.height());
            for (int x = 0; x < picture.width(); x++) {
                int column = inside((picture.x0() + x) / grid.across() - extent.x0(), extent.width());
                values[y * picture.width() + x] = component.values()[row * extent.width() + column];
            }
        }
        return new Channel(component.bits(), values);
    }

    private static int inside(int place, int count) {
        return Math.max(0, Math.min(count - 1, place));
    }

    /** Lightness and two differences → red, green and blue. */
    private static List<Channel> rgb(List<Channel> ycc) {
        List<Channel> full = ycc.stream().map(Channel::full).toList();
        byte[] light = full.get(0).values();
        byte[][] rgb = new byte[3][light.length];
        for (int i = 0; i < light.length; i++) {
            int y = light[i] & 0xFF;
            int u = (full.get(1).values()[i] & 0xFF) - 128;
            int v = (full.get(2).values()[i] & 0xFF) - 128;
            rgb[0][i] = octet(y + 1.402f * v);
            rgb[1][i] = octet(y - 0.344136f * u - 0.714136f * v);
            rgb[2][i] = octet(y + 1.772f * u);
        }
        return List.of(new Channel(8, rgb[0]), new Channel(8, rgb[1]), new Channel(8, rgb[2]));
    }

    private static byte octet(float value) {
        return (byte) Math.max(0, Math.min(255, Math.round(value)));
    }
}
