package dev.gouji.benchmark.make;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The programs of others that documents are saved and printed with, where this machine has them. */
public final class Producers {

    private static final Map<String, String> FILTERS = Map.of(
            "doc", "doc:MS Word 97", "xls", "xls:MS Excel 97", "html", "html:HTML (StarWriter)", "sheet", "html");
    private static final int PATIENCE = 600;

    private final Path work;
    private final String browser;
    private final String office;

    /** Those on the path, with a folder for what is passing. */
    public Producers(Path work) {
        this(work, first("chromium", "chromium-browser", "google-chrome"), first("soffice", "libreoffice"));
    }

    /** These two, or none where null. */
    Producers(Path work, String browser, String office) {
        this.work = work;
        this.browser = browser;
        this.office = office;
    }

    /** The first of these programs that is on the path; null when none is. */
    public static String first(String... programs) {
        for (String program : programs) {
            for (String folder : System.getenv("PATH").split(java.io.File.pathSeparator)) {
                if (Files.isExecutable(Path.of(folder, program))) {
                    return program;
                }
            }
        }
        return null;
    }

    boolean hasBrowser() {
        return browser != null;
    }

    boolean hasOffice() {
        return office != null;
    }

    /** What a program says of its version; {@code null} where there is none. */
    static String version(String program) {
        try {
            return program == null
                    ? null
                    : run(List.of(program, "--version")).lines().findFirst().orElse("?");
        } catch (IOException e) {
            return null;
        }
    }

    /** The versions of browser and office program. */
    Map<String, String> versions() {
        return Map.of("browser", String.valueOf(version(browser)), "office", String.valueOf(version(office)));
    }

    /** A web page, printed. */
    void print(Path html, Path pdf) throws IOException {
        Files.createDirectories(pdf.getParent());
        run(List.of(
                browser,
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--no-pdf-header-footer",
                "--user-data-dir=" + work.resolve("browser").toAbsolutePath(),
                "--print-to-pdf=" + pdf.toAbsolutePath(),
                html.toUri().toString()));
    }

    /**
     * Files saved in another format, all in one go.
     *
     * @param files with names that differ
     * @param format as {@code pdf}
     * @param folder where they come to stand, under their names with another ending
     * @throws IOException where the office program fails, or does not know the format
     */
    public void save(List<Path> files, String format, Path folder) throws IOException {
        if (files.isEmpty()) {
            return;
        }
        Files.createDirectories(folder);
        List<String> command = new ArrayList<>(List.of(
                office,
                "--headless",
                "-env:UserInstallation=" + work.resolve("office").toUri(),
                "--convert-to",
                FILTERS.getOrDefault(format, format),
                "--outdir",
                folder.toString()));
        files.forEach(file -> command.add(file.toString()));
        run(command);
        if (files(folder).size() < files.size()) {
            // it does not fail where the part of it is missing that knows the format
            throw new IOException(office + " saves no " + format + ": install libreoffice-writer and libreoffice-calc");
        }
    }

    /** What a program writes on standard output; an {@link IOException} when it fails or takes more than ten minutes. */
    public static String run(List<String> command) throws IOException {
        Path said = Files.createTempFile("said", ".txt");
        try {
            Process process = new ProcessBuilder(command)
                    .redirectOutput(said.toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            process.getOutputStream().close();
            boolean ended = process.waitFor(PATIENCE, TimeUnit.SECONDS);
            if (!ended) {
                process.destroyForcibly();
            }
            if (!ended || process.exitValue() != 0) {
                throw new IOException(command.get(0) + (ended ? " failed" : " took too long"));
            }
            return Files.readString(said);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        } finally {
            Files.delete(said);
        }
    }

    /** The files of a folder, by name. */
    static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
