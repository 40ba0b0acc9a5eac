package dev.gouji.benchmark.tool;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/** Libraries for PDF tables, each with its own copies of what it needs: they bring other versions of PDFBox. */
final class Libraries {

    private Libraries() {}

    /** The jars of a folder, apart from everything else; null where there is no such folder. */
    private static ClassLoader loader(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return null;
        }
        List<URL> urls = new ArrayList<>();
        try (Stream<Path> jars = Files.list(folder)) {
            for (Path jar :
                    jars.filter(file -> file.toString().endsWith(".jar")).toList()) {
                urls.add(jar.toUri().toURL());
            }
        }
        return new URLClassLoader(urls.toArray(new URL[0]), ClassLoader.getPlatformClassLoader());
    }

    /** tabula-java: tables by their rulings, and by white space on pages that have none. */
    static final class Tabula implements Tool {

        private final ClassLoader loader;

        Tabula(Path jars) throws IOException {
            loader = loader(jars);
        }

        @Override
        public String name() {
            return "tabula-java";
        }

        @Override
        public boolean takes(String ending) {
            return ending.equals("pdf") && loader != null;
        }

        @Override
        public List<Grid> tables(Path file) throws Exception {
            Class<?> documents = loader.loadClass("org.apache.pdfbox.pdmodel.PDDocument");
            Object document = documents.getMethod("load", byte[].class).invoke(null, (Object) Files.readAllBytes(file));
            try {
                Object extractor = loader.loadClass("technology.tabula.ObjectExtractor")
                        .getConstructor(documents)
                        .newInstance(document);
                Iterator<?> pages =
                        (Iterator<?>) extractor.getClass().getMethod("extract").invoke(extractor);
                List<Grid> grids = new ArrayList<>();
                while (pages.hasNext()) {
                    Object page = pages.next();
                    List<?> ruled = found("Spreadsheet", page);
                    for (Object table : ruled.isEmpty() ? found("Basic", page) : ruled) {
                        grids.add(grid(table));
                    }
                }
                return grids;
            } finally {
                documents.getMethod("close").invoke(document);
            }
        }

        private List<?> found(String algorithm, Object page) throws ReflectiveOperationException {
            Class<?> type = loader.loadClass("technology.tabula.extractors." + algorithm + "ExtractionAlgorithm");
            return (List<?>) type.getMethod("extract", page.getClass())
                    .invoke(type.getConstructor().newInstance(), page);
        }

        private static Grid grid(Object table) throws ReflectiveOperationException {
            Grid grid = Grid.table();
            int row = 0;
            for (Object cells : (List<?>) table.getClass().getMethod("getRows").invoke(table)) {
                int column = 0;
                for (Object cell : (List<?>) cells) {
                    Method text = cell.getClass().getMethod("getText");
                    grid.put(row, column++, 1, 1, (String) text.invoke(cell));
                }
                row++;
            }
            return grid;
        }
    }

    /** OpenDataLoader PDF, without a model: the tables of its JSON. */
    static final class OpenDataLoader implements Tool {

        private final ClassLoader loader;

        OpenDataLoader(Path jars) throws IOException {
            loader = loader(jars);
        }

        @Override
        public String name() {
            return "opendataloader";
        }

        @Override
        public boolean takes(String ending) {
            return ending.equals("pdf") && loader != null;
        }

        @Override
        public List<Grid> tables(Path file) throws Exception {
            Path folder = Files.createTempDirectory("loaded");
            Class<?> type = loader.loadClass("org.opendataloader.pdf.api.Config");
            Object config = type.getConstructor().newInstance();
            type.getMethod("setGenerateJSON", boolean.class).invoke(config, true);
            type.getMethod("setImageOutput", String.class).invoke(config, "off");
            type.getMethod("setOutputFolder", String.class).invoke(config, folder.toString());
            loader.loadClass("org.opendataloader.pdf.api.OpenDataLoaderPDF")
                    .getMethod("processFile", String.class, type)
                    .invoke(null, file.toString(), config);
            Path json = folder.resolve(file.getFileName().toString().replaceAll("\\.pdf$", ".json"));
            List<Grid> grids = new ArrayList<>();
            collect(new JsonMapper().readTree(json.toFile()), grids);
            Files.delete(json);
            Files.delete(folder);
            return grids;
        }

        private static void collect(JsonNode node, List<Grid> grids) {
            if (!"table".equals(node.path("type").asText())) {
                node.forEach(child -> collect(child, grids));
                return;
            }
            Grid grid = Grid.table();
            for (JsonNode row : node.path("rows")) {
                for (JsonNode cell : row.path("cells")) {
                    grid.put(
                            cell.path("row number").asInt() - 1,
                            cell.path("column number").asInt() - 1,
                            cell.path("row span").asInt(),
                            cell.path("column span").asInt(),
                            String.join("", cell.findValuesAsText("content")));
                }
            }
            grids.add(grid);
        }
    }
}
