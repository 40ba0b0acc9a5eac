package dev.gouji.read.scan.net.training;

import dev.gouji.read.scan.net.NetReader;
import dev.gouji.read.scan.net.NetWeights;
import java.awt.Font;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * Trains the net on drawn cells and writes its weights.
 *
 * <p>{@code TrainNet SAMPLES [FOLDER [FONTS]]}: so many samples; FOLDER, {@code target/net} without, receives {@code cells.net} and
 * {@code state.bin}, with which a training that was stopped goes on; FONTS is where the system's fonts are. What comes out is
 * put beside {@code NetWeights} by hand. On one core about a hundred samples a second.
 */
final class TrainNet {

    private static final long SEED = 20261130;

    /** Where the samples that are only measured begin: no training comes there. */
    private static final long MEASURED = 1L << 40;

    private static final long REPORT = 10_000;

    private final Training training;

    private final long samples;

    private final Path folder;

    private final SampleMaker maker;

    private final SampleMaker held;

    private final PrintStream out;

    private long number;

    private TrainNet(long samples, Path folder, String fonts, PrintStream out) {
        this.samples = samples;
        this.folder = folder;
        this.out = out;
        this.training = new Training(Training.random(SEED), samples);
        List<Font> train = SampleFonts.of("train", fonts);
        List<Font> kept = SampleFonts.of("held", fonts);
        out.println(train.size() + " fonts to learn from, " + kept.size() + " held out");
        this.maker = new SampleMaker(train, SampleMaker.Way.HARSH);
        this.held = new SampleMaker(kept, SampleMaker.Way.HARSH);
    }

    /** See the type's comment. */
    public static void main(String[] arguments) throws IOException {
        long samples = Long.parseLong(arguments[0]);
        Path folder = Path.of(arguments.length > 1 ? arguments[1] : "target/net");
        String fonts = arguments.length > 2 ? arguments[2] : SampleFonts.FOLDERS;
        Files.createDirectories(folder);
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        new TrainNet(samples, folder, fonts, out).run();
    }

    private void run() throws IOException {
        if (Files.exists(state())) {
            load();
        }
        long start = System.nanoTime();
        long before = training.seen();
        while (training.seen() < samples) {
            Sample sample = Sample.of(maker.draw(number++));
            if (sample == null) {
                continue;
            }
            training.add(sample);
            if (training.seen() % REPORT == 0) {
                double seconds = (System.nanoTime() - start) / 1e9;
                save();
                out.printf(
                        "%d samples, %.0f a second, loss %.4f; held out: %s%n",
                        training.seen(), (training.seen() - before) / seconds, training.loss(), accuracy());
            }
        }
        save();
        out.println("done: " + accuracy());
    }

    private NetAccuracy accuracy() {
        if (!training.isSound()) {
            throw new IllegalStateException("the weights are no numbers any more");
        }
        NetReader reader = new NetReader(NetWeights.parse(training.weights().bytes()), "in training");
        return NetAccuracy.of(reader, held, MEASURED, 500);
    }

    private Path state() {
        return folder.resolve("state.bin");
    }

    private void load() throws IOException {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(state())))) {
            number = in.readLong();
            training.resume(in.readLong());
            training.adam().load(training.net().layers(), in);
        }
        out.println("going on after " + training.seen() + " samples");
    }

    private void save() throws IOException {
        Path aside = folder.resolve("state.new");
        try (DataOutputStream to = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(aside)))) {
            to.writeLong(number);
            to.writeLong(training.seen());
            training.adam().save(training.net().layers(), to);
        }
        Files.move(aside, state(), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        Files.write(folder.resolve("cells.net"), training.weights().bytes());
    }
}
