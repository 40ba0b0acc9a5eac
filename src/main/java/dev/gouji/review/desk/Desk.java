package dev.gouji.review.desk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gouji.convert.decided.DecisionMaker;
import dev.gouji.dataset.DatasetException;
import dev.gouji.dataset.RunStatus;
import dev.gouji.dataset.record.Json;
import dev.gouji.decide.Decisions;
import dev.gouji.document.Message;
import dev.gouji.report.Decision;
import dev.gouji.report.DocumentRecord;
import dev.gouji.review.book.DecisionBook;
import dev.gouji.review.book.Dossier;
import dev.gouji.review.book.Dossiers;
import dev.gouji.review.queue.QueueFilter;
import dev.gouji.review.queue.WorkQueue;
import dev.gouji.review.serve.Reply;
import dev.gouji.review.serve.Request;
import dev.gouji.review.serve.Route;
import dev.gouji.review.source.Originals;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Everything that the page can ask for or tell, by its address. Thread-safe. */
public final class Desk {

    private static final int MOST_IDS = 200;
    private static final int MOST_DECISIONS = 100;
    private static final long FRESH_MILLISECONDS = 4_000;
    private static final Message UNREADABLE = new Message(
            "数据集现在读不出来：可能正在写入，请稍候。", "The dataset cannot be read now: it may be being written. Wait a moment.");

    private final Path dataset;
    private final String by;
    private final DecisionBook book;
    private final Originals originals;
    private final Dossiers dossiers;
    private final WorkQueue queue;

    /** One decision after the other; nothing else waits for it. */
    private final Object writing = new Object();

    /**
     * Over a dataset folder.
     *
     * @param sources where its originals are; null to look beside it
     * @param by what the person calls themself; null for nothing
     */
    public Desk(Path dataset, Path sources, String by) {
        this.dataset = dataset;
        this.by = by;
        book = new DecisionBook(dataset);
        originals = new Originals(dataset, sources, this::record);
        dossiers = new Dossiers(dataset, book, originals::bytesOf);
        queue = new WorkQueue(dataset, dossiers, book);
    }

    private DocumentRecord record(String path) {
        try {
            return dossiers.document(path);
        } catch (DatasetException | IOException e) {
            return null;
        }
    }

    /** What answers {@code GET}; {@code language} is that of the page, null to go by the browser's. */
    public Map<String, Route> gets(String language) {
        Path name = dataset.toAbsolutePath().normalize().getFileName();
        Map<String, Route> routes = new HashMap<>(PageFiles.routes(name == null ? "/" : name.toString(), language));
        routes.put("/api/state", request -> answered(() -> state(request)));
        routes.put("/api/queue", request -> answered(() -> queue(request)));
        routes.put("/api/item", request -> answered(() -> item(request)));
        routes.put("/api/original", request -> answered(() -> original(request)));
        routes.put("/api/decisions", request -> answered(() -> decisions()));
        routes.put("/api/page", request -> answered(() -> page(request)));
        return routes;
    }

    /** What answers {@code POST}. */
    public Map<String, Route> posts() {
        return Map.of(
                "/api/decide", request -> answered(() -> decide(request)),
                "/api/undo", request -> answered(() -> undo(request)));
    }

    /** Makes the queue ready, so that who asks first does not wait. */
    public void prepare() throws DatasetException, IOException {
        queue.follow();
    }

    private interface Answer {
        Reply answer() throws NotTaken, DatasetException, IOException;
    }

    private static Reply answered(Answer answer) throws IOException {
        try {
            return answer.answer();
        } catch (NotTaken e) {
            return e.reply();
        } catch (DatasetException e) {
            return NotTaken.reply(503, e.text());
        } catch (IOException | IllegalArgumentException | NullPointerException e) {
            // files that somebody else is exchanging: the page asks again
            return NotTaken.reply(503, UNREADABLE);
        }
    }

    private static Reply json(ObjectNode node) {
        return Reply.json(Json.line(node).getBytes(StandardCharsets.UTF_8));
    }

    private static QueueFilter choice(Request request) {
        return new QueueFilter(
                request.parameter("organ"),
                request.parameter("region"),
                request.parameter("year"),
                request.parameter("rule"),
                request.parameter("kind"));
    }

    private Reply state(Request request) throws DatasetException, IOException {
        queue.follow();
        ObjectNode node = counted(Json.object(), choice(request));
        node.put("busy", isBusy());
        return json(node.put("reading", queue.isReading()));
    }

    private ObjectNode counted(ObjectNode node, QueueFilter choice) throws DatasetException {
        node.put("version", dossiers.version());
        node.put("left", queue.left(choice));
        node.put("all", queue.left(QueueFilter.ALL));
        return node.put("decided", book.page().standing().standing().size());
    }

    /** Whether a run is writing the dataset. Its lock is tried only when there are signs of one: to try is to hold it. */
    private boolean isBusy() {
        try {
            long last =
                    Files.getLastModifiedTime(dataset.resolve("run.log.ndjson")).toMillis();
            return System.currentTimeMillis() - last < FRESH_MILLISECONDS
                    && RunStatus.of(dataset).state() == RunStatus.State.RUNNING;
        } catch (IOException | DatasetException e) {
            return false;
        }
    }

    private Reply queue(Request request) throws DatasetException, IOException {
        queue.follow();
        QueueFilter choice = choice(request);
        ObjectNode node = counted(Json.object(), choice);
        ArrayNode ids = node.putArray("ids");
        int count = Math.min(MOST_IDS, request.number("count", MOST_IDS));
        queue.ids(choice, request.parameter("after"), count).forEach(ids::add);
        if (request.parameter("after").isEmpty()) {
            node.set("counts", CountsJson.of(queue.counts(choice)));
        }
        return json(node);
    }

    /** A report and what of it, as an item's id names them. */
    private record Found(Dossier dossier, Subjects subject) {}

    private Found find(String id) throws NotTaken, DatasetException, IOException {
        int blank = id.indexOf(' ');
        String report = blank < 0 ? id : id.substring(0, blank);
        String document = queue.document(report);
        Dossier dossier = document == null ? null : dossiers.find(document, report);
        Subjects subject = dossier == null || blank < 0 ? null : Subjects.of(id.substring(blank + 1), dossier.now());
        if (subject == null) {
            throw new NotTaken(404, NotTaken.GONE);
        }
        return new Found(dossier, subject);
    }

    private Reply item(Request request) throws NotTaken, DatasetException, IOException {
        queue.follow();
        return json(item(request.parameter("id")));
    }

    private ObjectNode item(String id) throws NotTaken, DatasetException, IOException {
        Found found = find(id);
        List<String> open = queue.openKeys(found.dossier().now().id());
        ObjectNode node = new ItemJson(found.dossier(), found.subject()).toJson(id, open);
        node.put("settled", !queue.isOpen(id));
        node.set("decisions", DecisionsJson.of(found.dossier(), found.subject(), book.page()));
        return node.put("version", dossiers.version());
    }

    /** The first of the items that the page would show next which is still to be looked at, so that nobody waits for it. */
    private void next(ObjectNode node, JsonNode wanted) throws NotTaken, DatasetException, IOException {
        for (JsonNode id : wanted) {
            if (queue.isOpen(id.asText())) {
                node.set("next", item(id.asText()));
                return;
            }
        }
    }

    private Reply decisions() throws DatasetException {
        ObjectNode node = Json.object();
        node.set("decisions", DecisionsJson.latest(book.page(), MOST_DECISIONS));
        return json(node);
    }

    private Reply original(Request request) throws NotTaken, DatasetException, IOException {
        String id = request.parameter("id");
        Found found = find(id);
        return json(
                new OriginalJson(originals, found.dossier(), found.subject()).toJson(id, request.number("page", 0)));
    }

    private Reply page(Request request) throws NotTaken, DatasetException, IOException {
        Found found = find(request.parameter("id"));
        Originals.Shown shown = originals.page(found.dossier().document(), request.number("page", 1));
        if (shown.page() == null || shown.page().png() == null) {
            throw new NotTaken(404, NotTaken.GONE);
        }
        return Reply.png(shown.page().png());
    }

    private Reply decide(Request request) throws NotTaken, DatasetException, IOException {
        JsonNode body = Json.MAPPER.readTree(request.body());
        synchronized (writing) {
            Found found = find(body.path("item").asText(""));
            if (!found.dossier().isOpen()) {
                throw new NotTaken(409, NotTaken.CLOSED);
            }
            List<Decision> made = new Verdicts(found.dossier(), by).of(body.path("decisions"));
            List<Decision> lines = new ArrayList<>(new ChangedMinds(by, book.page()).undos(made, seen(body)));
            lines.addAll(made);
            book.add(lines);
            queue.follow(found.dossier().now().id());
            ObjectNode node = counted(Json.object(), chosen(body));
            ArrayNode ids = node.putArray("decisions");
            made.forEach(decision -> ids.add(decision.id()));
            next(node, body.path("next"));
            return json(touched(node, queue.sharing(found.dossier().now().id())));
        }
    }

    private static Set<String> seen(JsonNode body) {
        Set<String> seen = new HashSet<>();
        body.path("seen").forEach(id -> seen.add(id.asText()));
        return seen;
    }

    private static QueueFilter chosen(JsonNode body) {
        JsonNode chosen = body.path("chosen");
        return new QueueFilter(
                chosen.path("organ").asText(""),
                chosen.path("region").asText(""),
                chosen.path("year").asText(""),
                chosen.path("rule").asText(""),
                chosen.path("kind").asText(""));
    }

    private Reply undo(Request request) throws NotTaken, DatasetException, IOException {
        JsonNode body = Json.MAPPER.readTree(request.body());
        String id = body.path("decision").asText("");
        String said = body.path("report").asText("");
        synchronized (writing) {
            Decision undone = book.page().standing().standing().stream()
                    .filter(decision -> decision.id().equals(id))
                    .findFirst()
                    .orElseThrow(() -> new NotTaken(409, NotTaken.CHANGED));
            book.add(List.of(new DecisionMaker(by, Verdicts.now()).undo(id, null)));
            List<String> sharing = queue.sharing(Decisions.subject(undone));
            queue.follow(
                    sharing.contains(said) ? said : sharing.stream().findFirst().orElse(""));
            ObjectNode node = counted(Json.object(), chosen(body));
            return json(touched(node, sharing));
        }
    }

    /** Of which reports the page must forget what it knows, and what of them is still to be looked at. */
    private ObjectNode touched(ObjectNode node, List<String> reports) {
        ObjectNode touched = node.putObject("touched");
        for (String report : reports) {
            ArrayNode open = touched.putArray(report);
            queue.openIds(report).forEach(open::add);
        }
        return node;
    }
}
