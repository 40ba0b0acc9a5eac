package dev.gouji.dataset.page;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gouji.form.Form;
import dev.gouji.form.FormTable;
import dev.gouji.form.FormVariant;
import dev.gouji.form.Forms;
import dev.gouji.form.Panel;
import dev.gouji.form.PrintedLine;
import dev.gouji.form.PrintedSlot;
import dev.gouji.form.Wording;
import java.util.List;

/** The statutory tables as the form prints them, for the page to draw: headers, labels, and which figure stands where. */
public final class FormLayout {

    private FormLayout() {}

    /** Every wording of every generation, under {@link #name}. */
    public static ObjectNode all() {
        ObjectNode node = PageJson.object();
        for (Form form : Forms.all()) {
            for (FormVariant variant : form.variants()) {
                ArrayNode tables = node.putArray(name(variant));
                variant.tables().forEach(table -> tables.add(of(form, table)));
            }
        }
        return node;
    }

    /** The name of a wording of a form among the layouts. */
    public static String name(FormVariant variant) {
        return variant.form().id() + "/" + variant.id();
    }

    /** A statutory label and its English rendering, where there is one. */
    static ArrayNode wording(Wording wording) {
        ArrayNode node = PageJson.array();
        node.add(PageJson.text(wording.label()));
        if (wording.en() != null) {
            node.add(wording.en());
        }
        return node;
    }

    private static ObjectNode of(Form form, FormTable table) {
        ObjectNode node = PageJson.object();
        node.put("id", table.id());
        node.put("section", section(form, table));
        node.set("title", wording(table.wording()));
        ArrayNode panels = node.putArray("panels");
        for (Panel panel : table.panels()) {
            ObjectNode entry = panels.addObject();
            entry.set("label", PageJson.text(panel.label()));
            entry.set("corner", PageJson.text(panel.corner()));
            List<PrintedLine> lines = panel.lines();
            ArrayNode heads = entry.putArray("heads");
            for (PrintedSlot slot : lines.get(0).slots()) {
                ArrayNode path = heads.addArray();
                slot.headers().forEach(header -> path.add(wording(header)));
            }
            ArrayNode rows = entry.putArray("lines");
            lines.forEach(line -> rows.add(of(line)));
        }
        return node;
    }

    private static ObjectNode of(PrintedLine line) {
        ObjectNode node = PageJson.object();
        ArrayNode path = node.putArray("path");
        if (line.row() != null) {
            line.row().under().forEach(group -> path.add(wording(group)));
            path.add(wording(line.row().wording()));
            node.set("unit", PageJson.text(line.row().unit()));
        }
        ArrayNode keys = node.putArray("keys");
        line.slots().forEach(slot -> keys.add(slot.key().toString()));
        return node;
    }

    /** Which section of the form the table stands in, from 1; 0 where its sections do not name it. */
    private static int section(Form form, FormTable table) {
        for (int i = 0; i < form.sections().size(); i++) {
            if (form.sections().get(i).all().contains(table.wording().label())) {
                return i + 1;
            }
        }
        return 0;
    }
}
