package dev.gouji.benchmark.tool;

import dev.gouji.benchmark.make.Producers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Programs on the path, each in a process of its own. */
final class Programs {

    private Programs() {}

    /** {@code pdftotext -layout}: lines of text. */
    record PdfToText() implements Tool {

        @Override
        public String name() {
            return "pdftotext";
        }

        @Override
        public boolean takes(String ending) {
            return ending.equals("pdf") && Producers.first("pdftotext") != null;
        }

        @Override
        public List<Grid> tables(Path file) throws IOException {
            return List.of(Grid.lines(Producers.run(List.of("pdftotext", "-layout", file.toString(), "-"))));
        }
    }

    /** pandoc's web page of a document. */
    record Pandoc() implements Tool {

        @Override
        public String name() {
            return "pandoc";
        }

        @Override
        public boolean takes(String ending) {
            return Set.of("html", "docx", "odt", "rtf", "md").contains(ending) && Producers.first("pandoc") != null;
        }

        @Override
        public List<Grid> tables(Path file) throws IOException {
            return WebTables.of(Producers.run(List.of("pandoc", "-t", "html", file.toString())));
        }
    }

    /** Pages drawn by {@code pdftoppm} at 200 dots an inch, read by tesseract, as lines of text. */
    record Tesseract() implements Tool {

        @Override
        public String name() {
            return "tesseract";
        }

        @Override
        public boolean takes(String ending) {
            return ending.equals("pdf") && Producers.first("tesseract") != null && Producers.first("pdftoppm") != null;
        }

        @Override
        public boolean isFor(String group) {
            return group.equals("scan");
        }

        @Override
        public List<Grid> tables(Path file) throws IOException {
            Path folder = Files.createTempDirectory("pages");
            StringBuilder text = new StringBuilder();
            Producers.run(List.of(
                    "pdftoppm",
                    "-r",
                    "200",
                    "-png",
                    file.toString(),
                    folder.resolve("p").toString()));
            try (Stream<Path> pages = Files.list(folder)) {
                for (Path page : pages.sorted().toList()) {
                    text.append(Producers.run(List.of(
                            "tesseract",
                            page.toString(),
                            "-",
                            "-l",
                            "chi_sim",
                            "--psm",
                            "6",
                            "-c",
                            "preserve_interword_spaces=1")));
                    Files.delete(page);
                }
            }
            Files.delete(folder);
            return List.of(Grid.lines(text.toString().replaceAll("[|\\[\\]]", "  ")));
        }
    }

    /** The web page that an office program saves; all documents in one process, its time shared out. */
    static final class Office implements Tool {

        private static final Set<String> ENDINGS = Set.of("html", "docx", "doc", "rtf", "odt", "xlsx", "xls", "ods");

        private final Map<Path, String> pages = new HashMap<>();
        private double shared;

        @Override
        public String name() {
            return "libreoffice";
        }

        @Override
        public boolean takes(String ending) {
            return ENDINGS.contains(ending) && Producers.first("soffice") != null;
        }

        @Override
        public void prepare(List<Path> files) throws IOException {
            Path work = Files.createTempDirectory("office");
            Producers producers = new Producers(work);
            long start = System.nanoTime();
            for (boolean sheets : new boolean[] {false, true}) {
                List<Path> copies = new ArrayList<>();
                Map<String, Path> names = new HashMap<>();
                for (Path file : files) {
                    String ending = RunTools.ending(file);
                    if (sheets == Set.of("xlsx", "xls", "ods").contains(ending)) {
                        Path copy = work.resolve("d" + names.size() + (sheets ? "s." : "t.") + ending);
                        copies.add(Files.copy(file, copy));
                        names.put(copy.getFileName().toString().replaceFirst("\\.[^.]*$", ""), file);
                    }
                }
                Path out = Files.createDirectories(work.resolve("out" + sheets));
                producers.save(copies, sheets ? "sheet" : "html", out);
                for (Map.Entry<String, Path> name : names.entrySet()) {
                    Path page = out.resolve(name.getKey() + ".html");
                    if (Files.exists(page)) {
                        pages.put(name.getValue(), Files.readString(page));
                    }
                }
            }
            shared = (System.nanoTime() - start) / 1e9 / Math.max(1, files.size());
        }

        @Override
        public double shared() {
            return shared;
        }

        @Override
        public List<Grid> tables(Path file) throws IOException {
            if (!pages.containsKey(file)) {
                throw new IOException("no page");
            }
            return WebTables.of(pages.get(file));
        }
    }
}
