package dev.gouji.read.jpx;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Makes the samples that are listed and not there yet, by {@code opj_compress} (Debian: libopenjp2-tools). */
final class WriteJpxSamples {

    private WriteJpxSamples() {}

    /** Without arguments. */
    public static void main(String[] args) throws Exception {
        for (JpxSample sample : JpxSample.all()) {
            Path file = JpxSample.FOLDER.resolve(sample.name());
            if (Files.exists(file)) {
                continue;
            }
            Path picture = Files.createTempFile("pattern", sample.shows().ending());
            Files.write(picture, sample.shows().file());
            List<String> command =
                    new ArrayList<>(List.of("opj_compress", "-i", picture.toString(), "-o", file.toString()));
            command.addAll(sample.options());
            int code = new ProcessBuilder(command).inheritIO().start().waitFor();
            Files.delete(picture);
            if (code != 0) {
                throw new IllegalStateException(sample.name() + ": " + code);
            }
        }
    }
}
