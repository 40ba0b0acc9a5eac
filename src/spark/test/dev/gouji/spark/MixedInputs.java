package dev.gouji.spark;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Inputs as a province has them, any number: reports of invented towns and bureaus on four years each as text, pages and Word
 * files, some with a wrong figure; copies; PDFs and files of every other format; hostile and damaged ones. The same for the
 * same count.
 *
 * <p>{@code dev.gouji.spark.MixedInputs FOLDER COUNT}, from the project's folder.
 */
public final class MixedInputs {

    private static final String[] SYLLABLES = "青石云溪霁川白河松岭桐湾沙洲竹坪柳渡".split("");
    private static final int YEARS = 4;
    private static final int A_FOLDER = 500;

    private final Random random = new Random(4);
    private final String text = Files.readString(Path.of("samples", "town-2021.txt"));
    private final String page = Files.readString(Path.of("samples", "bureau-2024.html"));
    private final byte[] word = Files.readAllBytes(Path.of("samples", "broken-2023.docx"));
    private final List<Path> others = files("fixtures/cases");
    private final List<Path> hostile = files("fixtures/hostile");
    private final List<Path> packed = files("fixtures/containers");

    private MixedInputs() throws IOException {}

    /** Writes them. */
    public static void main(String[] arguments) throws IOException {
        generate(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
    }

    /** Writes so many below a folder, which is given back. */
    static Path generate(Path folder, int count) throws IOException {
        MixedInputs inputs = new MixedInputs();
        for (int i = 0; i < count; i++) {
            inputs.write(folder.resolve(String.valueOf(i / A_FOLDER)), i);
        }
        return folder;
    }

    private void write(Path folder, int i) throws IOException {
        Files.createDirectories(folder);
        String organ = organ(i / YEARS);
        String year = String.valueOf(2021 + i % YEARS);
        int kind = i / YEARS % 40;
        if (kind < 18) {
            String report = text.replace("雁汀区蓝坞镇", organ + "镇").replace("2021", year);
            // the first number of a row of table three, in one report of ten
            String wrong = kind == 3 ? report.replaceFirst("\n0\n0\n", "\n7\n0\n") : report;
            save(folder, i + ".txt", wrong.getBytes(StandardCharsets.UTF_8));
        } else if (kind < 26) {
            String report = page.replace("霁川市", organ + "市").replace("2024", year);
            save(folder, i + ".html", report.getBytes(StandardCharsets.UTF_8));
        } else if (kind < 34) {
            save(folder, i + ".docx", word(organ, year));
        } else if (kind < 36) {
            copy(others, folder, i);
        } else if (kind == 36) {
            copy(hostile, folder, i);
        } else if (kind == 37) {
            copy(packed, folder, i);
        } else {
            save(folder, i + ".docx", damaged());
        }
    }

    private static String organ(int number) {
        StringBuilder name = new StringBuilder();
        int rest = number;
        for (int digit = 0; digit < 4; digit++, rest /= SYLLABLES.length) {
            name.append(SYLLABLES[rest % SYLLABLES.length]);
        }
        return name.toString();
    }

    /** The sample with other names in it. */
    private byte[] word(String organ, String year) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(word));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry part = in.getNextEntry(); part != null; part = in.getNextEntry()) {
                ZipEntry copy = new ZipEntry(part.getName());
                copy.setTime(0);
                out.putNextEntry(copy);
                byte[] content = in.readAllBytes();
                out.write(part.getName().endsWith("document.xml") ? renamed(content, organ, year) : content);
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] renamed(byte[] content, String organ, String year) {
        return new String(content, StandardCharsets.UTF_8)
                .replace("霁川市", organ + "市")
                .replace("2023", year)
                .getBytes(StandardCharsets.UTF_8);
    }

    private byte[] damaged() {
        byte[] bytes = word.clone();
        for (int i = 0; i < 20; i++) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
        }
        return bytes;
    }

    private void copy(List<Path> files, Path folder, int i) throws IOException {
        Path file = files.get(random.nextInt(files.size()));
        save(folder, i + "-" + file.getFileName(), Files.readAllBytes(file));
    }

    private static void save(Path folder, String name, byte[] bytes) throws IOException {
        Path file = folder.resolve(name);
        if (!Files.exists(file)) {
            Files.write(file, bytes);
        }
    }

    private static List<Path> files(String folder) throws IOException {
        try (Stream<Path> all = Files.walk(Path.of(folder))) {
            return new ArrayList<>(all.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().matches(".*\\.(json|yaml|md|txt)"))
                    .sorted()
                    .toList());
        }
    }
}
