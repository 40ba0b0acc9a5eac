package dev.gouji.read.jpx.stream;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How a tile is coded, as the headers say one after the other: what is said of a component goes before what is said of all, and what is
 * said of a tile before what is said of all tiles. Format: ITU-T T.800, A.6. Not thread-safe.
 */
public final class TileSettings {

    private static final int PRECINCTS_ARE_TOLD = 1;

    private static final int MOST_SHIFT = 37;

    private static final int MOST_CHANGES = 64;

    private final CodingStyle[] styles;
    private final Quantization[] quantizations;
    private final int[] shifts;
    private final boolean[] ownStyle;
    private final boolean[] ownQuantization;
    private final List<Progression> changes = new ArrayList<>();
    private Progression progression;
    private boolean mixed;

    /** Nothing is known yet. */
    TileSettings(int components) {
        styles = new CodingStyle[components];
        quantizations = new Quantization[components];
        shifts = new int[components];
        ownStyle = new boolean[components];
        ownQuantization = new boolean[components];
    }

    /** What holds for a tile until its own headers say something else. */
    TileSettings copy() {
        TileSettings copy = new TileSettings(styles.length);
        System.arraycopy(styles, 0, copy.styles, 0, styles.length);
        System.arraycopy(quantizations, 0, copy.quantizations, 0, styles.length);
        System.arraycopy(shifts, 0, copy.shifts, 0, styles.length);
        copy.changes.addAll(changes);
        copy.progression = progression;
        copy.mixed = mixed;
        return copy;
    }

    /** COD. */
    void style(ByteCursor in) throws IOException {
        int flags = in.octet();
        int order = in.octet();
        int layers = in.pair();
        int mixing = in.octet();
        if (order >= Progression.Order.values().length || layers == 0) {
            throw new IOException("packets in order " + order + ", " + layers + " layers");
        }
        progression = Progression.all(Progression.Order.values()[order], layers);
        mixed = mixing != 0;
        fill(styles, ownStyle, CodingStyle.read(in, (flags & PRECINCTS_ARE_TOLD) != 0));
    }

    /** COC. */
    void ownStyle(ByteCursor in) throws IOException {
        int component = component(in);
        styles[component] = CodingStyle.read(in, (in.octet() & PRECINCTS_ARE_TOLD) != 0);
        ownStyle[component] = true;
    }

    /** QCD. */
    void quantization(ByteCursor in) throws IOException {
        fill(quantizations, ownQuantization, Quantization.read(in));
    }

    /** QCC. */
    void ownQuantization(ByteCursor in) throws IOException {
        int component = component(in);
        quantizations[component] = Quantization.read(in);
        ownQuantization[component] = true;
    }

    /** RGN. */
    void region(ByteCursor in) throws IOException {
        int component = component(in);
        if (in.octet() != 0) {
            throw new IOException("a region of an unknown kind");
        }
        shifts[component] = in.octet();
        if (shifts[component] > MOST_SHIFT) {
            throw new IOException("a region lifted by " + shifts[component] + " planes");
        }
    }

    /** POC; adds to those that were said for the same, takes the place of those that were said for all tiles. */
    void changes(ByteCursor in, boolean first) throws IOException {
        if (first) {
            changes.clear();
        }
        while (in.left() > 0) {
            int firstResolution = in.octet();
            int firstComponent = component(in);
            int endLayer = in.pair();
            int endResolution = in.octet();
            int endComponent = (int) in.number(wide());
            int order = in.octet();
            if (order >= Progression.Order.values().length || changes.size() > MOST_CHANGES) {
                throw new IOException("packets in order " + order + " after " + changes.size());
            }
            changes.add(new Progression(
                    Progression.Order.values()[order],
                    firstResolution,
                    endResolution,
                    firstComponent,
                    endComponent == 0 ? Integer.MAX_VALUE : endComponent,
                    endLayer));
        }
    }

    private int component(ByteCursor in) throws IOException {
        int component = (int) in.number(wide());
        if (component >= styles.length) {
            throw new IOException("there is no component " + component);
        }
        return component;
    }

    private int wide() {
        return styles.length < 257 ? 1 : 2;
    }

    private static <T> void fill(T[] all, boolean[] own, T value) {
        for (int i = 0; i < all.length; i++) {
            all[i] = own[i] ? all[i] : value;
        }
    }

    /** Whether everything has been said that must be. */
    boolean areComplete() {
        return progression != null
                && Arrays.stream(styles).noneMatch(each -> each == null)
                && Arrays.stream(quantizations).noneMatch(each -> each == null);
    }

    /** How a component is coded. */
    public CodingStyle style(int component) {
        return styles[component];
    }

    /** The steps of a component. */
    public Quantization quantization(int component) {
        return quantizations[component];
    }

    /** By how many planes what matters most was lifted above the rest; 0 as a rule. */
    public int shift(int component) {
        return shifts[component];
    }

    /** Whether the first three components are mixed of red, green and blue. */
    public boolean areMixed() {
        return mixed;
    }

    /** The orders of the packets, one after the other. */
    public List<Progression> progressions() {
        return changes.isEmpty() ? List.of(progression) : List.copyOf(changes);
    }

    /** How many layers there are. */
    public int layers() {
        return progression.endLayer();
    }
}
