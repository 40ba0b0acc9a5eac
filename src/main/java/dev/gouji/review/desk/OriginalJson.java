package dev.gouji.review.desk;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gouji.convert.PageView;
import dev.gouji.dataset.record.Json;
import dev.gouji.document.Document;
import dev.gouji.document.Message;
import dev.gouji.document.Place;
import dev.gouji.report.AnnualReport;
import dev.gouji.report.DocumentRecord;
import dev.gouji.report.Figure;
import dev.gouji.report.Stated;
import dev.gouji.review.book.Dossier;
import dev.gouji.review.source.Originals;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** The original of an item as the page shows it: a page with what stands where, or the tables as they were read. */
final class OriginalJson {

    private static final Set<String> WITH_PAGES = Set.of(
            "application/pdf", "application/ofd", "image/png", "image/jpeg", "image/tiff", "image/gif", "image/bmp");
    private static final int MOST_LETTERS = 20_000;

    private static final Message UNREAD = new Message("原件现在读不出来。", "The original cannot be read now.");

    private final Originals originals;
    private final Dossier dossier;
    private final Subjects subject;

    OriginalJson(Originals originals, Dossier dossier, Subjects subject) {
        this.originals = originals;
        this.dossier = dossier;
        this.subject = subject;
    }

    /**
     * What there is to see.
     *
     * @param id the item's
     * @param wanted the page that is asked for, from 1; 0 for that of the item
     */
    ObjectNode toJson(String id, int wanted) {
        DocumentRecord record = dossier.document();
        if (!originals.has(record)) {
            return none(Originals.notHad());
        }
        if (WITH_PAGES.contains(String.valueOf(record.mediaType()))) {
            return page(id, wanted);
        }
        Document document = originals.document(record);
        if (document == null) {
            return none(UNREAD);
        }
        TableJson tables = new TableJson(document, dossier.now());
        ObjectNode node = Json.object().put("kind", "table");
        node.set("blocks", subject.isFront() ? tables.aroundWords(words()) : tables.around(figure()));
        return node;
    }

    private static ObjectNode none(Message why) {
        return CellJson.say(Json.object().put("kind", "none"), why);
    }

    private Figure figure() {
        return subject.key() == null ? null : dossier.now().figuresByKey().get(subject.key());
    }

    private Stated<?> stated() {
        AnnualReport report = dossier.now();
        return subject.kind().equals("year") ? report.year() : report.agency();
    }

    private String words() {
        return stated().raw();
    }

    private Place place() {
        if (subject.isFront()) {
            return stated().place();
        }
        return figure() == null ? null : figure().place();
    }

    private ObjectNode page(String id, int wanted) {
        int number = wanted > 0 ? wanted : number();
        Originals.Shown shown = originals.page(dossier.document(), number);
        ObjectNode node = Json.object().put("kind", "page").put("page", number);
        node.put("pages", dossier.document().pages());
        PageView view = shown.page();
        if (view == null) {
            return none(shown.message());
        }
        node.put("width", view.width()).put("height", view.height());
        if (view.png() == null) {
            outline(node, view);
        } else {
            node.put("png", "/api/page?page=" + number + "&id=" + URLEncoder.encode(id, StandardCharsets.UTF_8));
        }
        ObjectNode places = node.putObject("places");
        for (Figure figure : dossier.now().figures()) {
            if (figure.place() instanceof Place.OnPage on) {
                ArrayNode place = places.putArray(figure.key().toString()).add(on.page());
                box(place, on.box());
            }
        }
        if (place() instanceof Place.OnPage on && on.page() == number) {
            box(node.putArray("box"), on.box());
        }
        return node;
    }

    /** Where the item stands; of one that stands nowhere, where its neighbours do. */
    private int number() {
        if (place() instanceof Place.OnPage on) {
            return on.page();
        }
        return dossier.now().figures().stream()
                .filter(figure -> subject.key() == null
                        || figure.key().table().equals(subject.key().table()))
                .map(Figure::place)
                .filter(Place.OnPage.class::isInstance)
                .map(place -> ((Place.OnPage) place).page())
                .filter(page -> !subject.isFront())
                .findFirst()
                .orElse(1);
    }

    private static void box(ArrayNode node, Place.Box box) {
        node.add(box.x0()).add(box.y0()).add(box.x1()).add(box.y1());
    }

    private static void outline(ObjectNode node, PageView view) {
        ArrayNode letters = node.putArray("letters");
        view.letters().stream()
                .limit(MOST_LETTERS)
                .forEach(letter -> letters.addArray()
                        .add(Json.text(letter.text()))
                        .add(letter.x())
                        .add(letter.y())
                        .add(letter.size()));
        ArrayNode lines = node.putArray("lines");
        view.lines().stream()
                .limit(MOST_LETTERS)
                .forEach(line -> lines.addArray()
                        .add(line.x0())
                        .add(line.y0())
                        .add(line.x1())
                        .add(line.y1()));
    }
}
