package dev.gouji.safety;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.cli.Command;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No name in a file's metadata comes out: not of authors, editors, reviewers, managers, firms, senders, packers. */
class MetadataNamesTest {

    private static final Path FIXTURES = Path.of("fixtures/metadata");
    private static final String AUTHOR = "贺兰拓印";
    private static final String REVIEWER = "纳兰批注";
    private static final String TRACKER = "独孤修订";
    private static final String PACKER = "上官打包";

    /** Names, and the remark that a reviewer made. */
    private static final List<String> NAMES =
            List.of(AUTHOR, "令狐续笔", REVIEWER, TRACKER, "慕容软件作坊", "端木主管", PACKER, "此处尚待核对");

    @TempDir
    Path work;

    @Test
    void noNameIsInADatasetOrInWhatIsPrinted() throws IOException {
        Path in = inputs();
        Path out = work.resolve("out");
        Command convert = Command.gouji(
                "convert",
                in.toString(),
                "-o",
                out.toString(),
                "--isolate=none",
                "--sarif",
                out.resolveSibling("findings.sarif").toString());
        assertEquals(0, convert.code(), convert.err());
        try (Stream<Path> files = Files.walk(out)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertClean(file.toString(), Files.readAllBytes(file));
            }
        }
        assertClean("SARIF", Files.readAllBytes(work.resolve("findings.sarif")));
        assertClean("convert", convert);
        assertClean("convert without -o", Command.gouji("convert", in.toString(), "--isolate=none"));
        assertClean("check", Command.gouji("check", "-v", in.toString(), "--isolate=none"));
        for (Path file : list(in)) {
            Command inspect = Command.gouji("inspect", file.toString());
            assertEquals(0, inspect.code(), file + inspect.err());
            assertClean("inspect " + file, inspect);
        }
        assertTrue(Files.readString(out.resolve("reports.ndjson")).lines().count() >= 12);
    }

    @Test
    void everyInputHasNamesInIt() throws IOException {
        Set<String> held = new TreeSet<>();
        for (Path file : list(inputs())) {
            byte[] bytes = opened(file);
            List<String> here =
                    NAMES.stream().filter(name -> holds(bytes, name)).toList();
            assertFalse(here.isEmpty(), file.toString());
            held.addAll(here);
        }
        assertEquals(new TreeSet<>(NAMES), held);
    }

    private Path inputs() throws IOException {
        Path in = Files.createDirectory(work.resolve("in"));
        for (Path file : list(FIXTURES)) {
            Files.copy(file, in.resolve(file.getFileName()));
        }
        Files.write(in.resolve("annotated.pdf"), annotated());
        byte[] page = Files.readAllBytes(FIXTURES.resolve("report.html"));
        Files.write(in.resolve("packed.tar"), tar(page));
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(in.resolve("packed.zip")))) {
            ZipEntry entry = new ZipEntry("report.html");
            entry.setComment(PACKER);
            zip.putNextEntry(entry);
            zip.write(page);
            zip.setComment(PACKER);
        }
        return in;
    }

    private static byte[] annotated() throws IOException {
        try (PDDocument document = Loader.loadPDF(FIXTURES.resolve("report.pdf").toFile())) {
            PDAnnotationText note = new PDAnnotationText();
            note.setTitlePopup(REVIEWER);
            note.setContents("此处尚待核对");
            document.getPage(0).getAnnotations().add(note);
            document.getDocumentInformation().setCreator(TRACKER);
            PDMetadata metadata = new PDMetadata(document);
            try (OutputStream out = metadata.createOutputStream()) {
                out.write(("<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><creator>" + AUTHOR + "</creator></x:xmpmeta>")
                        .getBytes(StandardCharsets.UTF_8));
            }
            document.getDocumentCatalog().setMetadata(metadata);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private static byte[] tar(byte[] page) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(out, "UTF-8")) {
            TarArchiveEntry entry = new TarArchiveEntry("report.html");
            entry.setUserName(PACKER);
            entry.setGroupName(AUTHOR);
            entry.setSize(page.length);
            tar.putArchiveEntry(entry);
            tar.write(page);
            tar.closeArchiveEntry();
        }
        return out.toByteArray();
    }

    private static void assertClean(String what, Command command) {
        assertClean(what, (command.out() + command.err()).getBytes(StandardCharsets.UTF_8));
    }

    private static void assertClean(String what, byte[] bytes) {
        for (String name : NAMES) {
            assertFalse(holds(bytes, name), what + " holds " + name);
        }
    }

    /** As any of the formats may write it. */
    private static boolean holds(byte[] bytes, String name) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        List<String> ways = new ArrayList<>();
        for (String charset : List.of("UTF-8", "UTF-16LE", "UTF-16BE", "GB18030")) {
            byte[] written = name.getBytes(Charset.forName(charset));
            ways.add(new String(written, StandardCharsets.ISO_8859_1));
            ways.add(HexFormat.of().withUpperCase().formatHex(written));
            ways.add(Base64.getEncoder().encodeToString(written));
        }
        StringBuilder json = new StringBuilder();
        StringBuilder rtf = new StringBuilder();
        name.chars().forEach(unit -> {
            json.append(String.format("\\u%04x", unit));
            rtf.append("\\u").append(unit);
        });
        ways.add(json.toString());
        // each letter is followed by one for old readers
        return ways.stream().anyMatch(text::contains)
                || text.replaceAll("\\\\'[0-9a-f]{2}|(?<=\\d)[ ?]", "").contains(rtf);
    }

    /** The bytes of a file, or of all that is packed in it. */
    private static byte[] opened(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        if (bytes[0] != 'P' || bytes[1] != 'K') {
            return bytes;
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(bytes);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                zip.getInputStream(entry).transferTo(out);
            }
        }
        return out.toByteArray();
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
