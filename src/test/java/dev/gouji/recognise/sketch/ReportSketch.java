package dev.gouji.recognise.sketch;

import dev.gouji.document.Block;
import dev.gouji.document.Document;
import dev.gouji.document.Paragraph;
import dev.gouji.document.Place;
import dev.gouji.document.Table;
import dev.gouji.form.FormTable;
import dev.gouji.form.FormVariant;
import dev.gouji.report.FigureKey;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** A report made for a test, with what it truly says. */
public final class ReportSketch {

    private static final String[] HEADINGS = {
        "一、总体情况", "二、主动公开政府信息情况", "三、收到和处理政府信息公开申请情况", "四、政府信息公开行政复议、行政诉讼情况", "五、存在的主要问题及改进情况", "六、其他需要报告的事项"
    };

    final FormVariant form;
    final Map<FigureKey, BigDecimal> truth;
    final Map<FigureKey, String> texts = new HashMap<>();
    /** Strings (paragraphs) and {@link SketchTable}s, in reading order. */
    final List<Object> parts = new ArrayList<>();
    /** Figures that are no longer in the document. */
    final Set<FigureKey> removed = new HashSet<>();
    /** Figures of which the document no longer says for certain what they are. */
    final Set<FigureKey> spoiled = new HashSet<>();

    /** A balanced report on 2023 or 2020. */
    public ReportSketch(FormVariant form, Random random) {
        this.form = form;
        int sparse = 1 + random.nextInt(6);
        truth = new LinkedHashMap<>(BalancedFigures.random(form, random, sparse));
        truth.forEach((key, value) -> texts.put(key, value.toPlainString()));
        boolean shifting = random.nextInt(3) == 0;
        int year = form.form().id().equals("ogi-2019") ? 2020 : 2023;
        parts.add("青岚县水务局" + year + "年政府信息公开工作年度报告");
        for (int section = 0; section < HEADINGS.length; section++) {
            parts.add(HEADINGS[section]);
            if (section == 0) {
                parts.add("本年报统计期限自" + year + "年1月1日起至" + year + "年12月31日止。");
            }
            if (section >= 1 && section <= 3) {
                FormTable table = form.tables().get(section - 1);
                parts.add(new StatutoryLayout(texts::get, shifting).lay(table));
            } else {
                parts.add("本机关认真贯彻落实政府信息公开条例，主动公开各类信息，做好依申请公开工作。");
            }
        }
    }

    /** The truth of a figure; null when it is none or unknown. */
    public BigDecimal truth(FigureKey key) {
        return truth.get(key);
    }

    /** Whether the form and the document have the figure. */
    public boolean has(FigureKey key) {
        return truth.containsKey(key) && !removed.contains(key);
    }

    /** Whether the document says what the figure is. */
    public boolean says(FigureKey key) {
        return !spoiled.contains(key);
    }

    List<SketchTable> tables() {
        return parts.stream()
                .filter(SketchTable.class::isInstance)
                .map(SketchTable.class::cast)
                .toList();
    }

    /** Writes a value otherwise. */
    void write(FigureKey key, String text) {
        for (SketchTable table : tables()) {
            for (SketchRow row : table.rows) {
                row.cells.stream().filter(cell -> key.equals(cell.key)).forEach(cell -> cell.text = text);
            }
        }
    }

    /** As a document of tables. */
    public Document tables(Table.Geometry geometry) {
        List<Block> blocks = new ArrayList<>();
        int tables = 0;
        for (Object part : parts) {
            blocks.add(
                    part instanceof SketchTable table
                            ? table.table(geometry, tables++)
                            : new Paragraph((String) part, Place.InTable.after(tables)));
        }
        return Document.of(blocks);
    }

    /** As a document of lines; after every {@code page} of them a page number, when it is more than 0. */
    public Document lines(Flattening flattening, int page) {
        List<String> lines = new ArrayList<>();
        for (Object part : parts) {
            if (part instanceof SketchTable table) {
                table.lines(flattening).forEach(line -> lines.add(((Paragraph) line).text()));
            } else {
                lines.add((String) part);
            }
        }
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (page > 0 && i % page == page - 1) {
                blocks.add(new Paragraph("— " + (i / page + 1) + " —", new Place.InText(i + 1, 1)));
            }
            blocks.add(new Paragraph(lines.get(i), new Place.InText(i + 1, 1)));
        }
        return Document.of(blocks);
    }
}
