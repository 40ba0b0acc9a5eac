package dev.gouji.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.poi.hssf.usermodel.HSSFFormulaEvaluator;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.util.CellReference;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What {@code export} makes of a dataset. */
class ExportTest {

    @TempDir
    static Path work;

    private static Path dataset;
    private static Path book;

    @BeforeAll
    static void exportOnce() throws IOException {
        Path in = Files.createDirectories(work.resolve("in"));
        for (String name : List.of("bureau-2024.html", "broken-2023.docx", "bureau-2019.docx")) {
            Files.copy(Path.of("samples", name), in.resolve(name));
        }
        Files.copy(Path.of("samples/town-2021.txt"), in.resolve("=1+2.txt"));
        dataset = work.resolve("out");
        assertEquals(
                0,
                Command.gouji("convert", in.toString(), "-o", dataset.toString())
                        .code());
        book = work.resolve("a.xlsx");
        Command command = export(book, "--lang=zh");
        assertEquals(0, command.code(), command.err());
        assertTrue(command.err().contains("报告 4 份"), command.err());
    }

    @Test
    void everyFormHasItsSheetWithTwoLinesOfStatutoryWords() throws Exception {
        assertEquals(List.of("报告 ogi-2021", "报告 ogi-2019", "问题", "机关与年度", "指标", "说明"), sheets());
        Map<String, String> cells = cells(1);
        assertEquals("机关", cells.get("A2"));
        assertTrue(cells.get("M1").startsWith("表三"), cells.get("M1"));
        assertEquals("不符的关系（公式）", cells.get("M2"));
        assertTrue(cells.containsValue("表三 （三）不予公开 1.属于国家秘密")
                || cells.values().stream().anyMatch(cell -> cell.endsWith("1.属于国家秘密")));
        assertTrue(cells.containsValue("自然人"));
    }

    @Test
    void theFormulasCountWhatTheProgramFound() throws Exception {
        int row = row("broken-2023.docx");
        long found = new ObjectMapper()
                        .readerFor(JsonNode.class)
                        .<JsonNode>readValues(dataset.resolve("findings.ndjson").toFile())
                        .readAll()
                        .stream()
                        .filter(finding -> finding.get("document").textValue().equals("broken-2023.docx"))
                        .filter(finding -> finding.get("rule").textValue().startsWith("requests."))
                        .filter(finding -> finding.get("verdict").textValue().equals("fail"))
                        .count();
        assertNotEquals(0, found);
        assertEquals(found, evaluated("M" + row));
        assertEquals(0, evaluated("M" + row("bureau-2024.html")));
    }

    @Test
    void totalsStandAsPrintedAndLightUpByAFormula() throws Exception {
        Document sheet = sheet(1);
        NodeList rules = sheet.getElementsByTagName("cfRule");
        assertTrue(rules.getLength() > 30, rules.getLength() + " rules");
        String formula = rules.item(0).getTextContent();
        assertTrue(formula.startsWith("AND(ISNUMBER($M3),$M3>0,"), formula);
        TreeSet<String> formulas = new TreeSet<>();
        NodeList cells = sheet.getElementsByTagName("c");
        for (int i = 0; i < cells.getLength(); i++) {
            Element cell = (Element) cells.item(i);
            if (cell.getElementsByTagName("f").getLength() > 0) {
                formulas.add(cell.getAttribute("r").replaceAll("[0-9]", ""));
            }
        }
        assertEquals("[M, N]", formulas.toString());
    }

    @Test
    void findingsLinkToTheCellsOfTheirFigures() throws Exception {
        Map<String, String> findings = cells(3);
        String link = findings.values().stream()
                .filter(cell -> cell.startsWith("HYPERLINK"))
                .findFirst()
                .orElseThrow();
        assertTrue(link.matches("HYPERLINK\\(\"#'报告 ogi-20[0-9]{2}'![A-Z]+[0-9]+\",\"[A-Z]+[0-9]+\"\\)"), link);
    }

    @Test
    void aNameThatIsLikeAFormulaIsAText() throws Exception {
        assertTrue(cells(1).containsValue("=1+2.txt"));
        assertFalse(sheet(1).getElementsByTagName("f").item(0).getTextContent().contains("txt"));
    }

    @Test
    void ourOwnReaderReadsIt() {
        Command command = Command.gouji("inspect", book.toString(), "--lang=zh");
        assertTrue(command.out().contains("霁川市公安局"), command.out());
    }

    @Test
    void yearsAndRegionsChoose() throws Exception {
        Path some = work.resolve("some.xlsx");
        assertTrue(export(some, "--year=2024", "--lang=en").err().contains(": 1 reports"));
        assertTrue(export(some, "--region=13", "--lang=en").err().contains(": 0 reports"));
        assertTrue(export(some, "--organ=公安", "--lang=en").err().contains(": 1 reports"));
    }

    @Test
    void whatIsNoDatasetOrNoWorkbookIsAUsageError() {
        Path other = work.resolve("other.xlsx");
        assertEquals(
                2,
                Command.gouji("export", "samples", "--excel", other.toString()).code());
        assertEquals(
                2,
                Command.gouji(
                                "export",
                                dataset.toString(),
                                "--excel",
                                work.resolve("a.csv").toString())
                        .code());
        assertEquals(2, Command.gouji("export", dataset.toString()).code());
        assertFalse(Files.exists(other));
    }

    private static Command export(Path file, String... more) {
        String[] arguments = new String[4 + more.length];
        arguments[0] = "export";
        arguments[1] = dataset.toString();
        arguments[2] = "--excel";
        arguments[3] = file.toString();
        System.arraycopy(more, 0, arguments, 4, more.length);
        return Command.gouji(arguments);
    }

    /** The row in which a document's report stands, from 1. */
    private static int row(String document) throws Exception {
        return cells(1).entrySet().stream()
                .filter(cell -> cell.getValue().equals(document))
                .map(cell -> Integer.parseInt(cell.getKey().replaceAll("[A-Z]", "")))
                .findFirst()
                .orElseThrow();
    }

    /** A formula's value, as another program works it out of the other cells. */
    private static int evaluated(String at) throws Exception {
        try (HSSFWorkbook other = new HSSFWorkbook()) {
            HSSFSheet sheet = other.createSheet();
            for (Map.Entry<String, String> cell : cells(1).entrySet()) {
                CellReference place = new CellReference(cell.getKey());
                var row = sheet.getRow(place.getRow());
                var made = (row == null ? sheet.createRow(place.getRow()) : row).createCell(place.getCol());
                if (cell.getKey().equals(at)) {
                    made.setCellFormula(cell.getValue());
                } else if (cell.getValue().matches("[0-9.]+")) {
                    made.setCellValue(Double.parseDouble(cell.getValue()));
                } else {
                    made.setCellValue(cell.getValue());
                }
            }
            CellReference place = new CellReference(at);
            return (int) new HSSFFormulaEvaluator(other)
                    .evaluate(sheet.getRow(place.getRow()).getCell(place.getCol()))
                    .getNumberValue();
        }
    }

    private static List<String> sheets() throws Exception {
        NodeList sheets = part("xl/workbook.xml").getElementsByTagName("sheet");
        TreeSet<Integer> at = new TreeSet<>();
        for (int i = 0; i < sheets.getLength(); i++) {
            at.add(i);
        }
        return at.stream()
                .map(i -> ((Element) sheets.item(i)).getAttribute("name"))
                .toList();
    }

    /** The cells of a sheet, from 1: texts, numbers, formulas. */
    private static Map<String, String> cells(int number) throws Exception {
        Map<String, String> cells = new LinkedHashMap<>();
        NodeList all = sheet(number).getElementsByTagName("c");
        for (int i = 0; i < all.getLength(); i++) {
            cells.put(((Element) all.item(i)).getAttribute("r"), all.item(i).getTextContent());
        }
        return cells;
    }

    private static Document sheet(int number) throws Exception {
        return part("xl/worksheets/sheet" + number + ".xml");
    }

    private static Document part(String name) throws Exception {
        try (ZipFile zip = new ZipFile(book.toFile());
                InputStream in = zip.getInputStream(zip.getEntry(name))) {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in);
        }
    }
}
