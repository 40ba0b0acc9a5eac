package dev.gouji.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gouji.dataset.DatasetException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the page asks and tells, as one who has the token asks it: decisions, their effects, and other people's. */
class ReviewTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String SLIP = "requests/refused.enforcement_file/natural_person";

    @TempDir
    Path work;

    private final List<ReviewDoor> open = new ArrayList<>();
    private Path dataset;

    @BeforeEach
    void convert() throws IOException {
        dataset = work.resolve("数据");
        Datasets.convert(Datasets.samples(work.resolve("原件"), "broken-2023.docx", "city-2022.pdf"), dataset);
    }

    @AfterEach
    void close() {
        open.forEach(ReviewDoor::close);
    }

    private Asking review(Path sources, String by) throws IOException, DatasetException {
        ReviewDoor door = ReviewDoor.open(new ReviewDoor.Plan(dataset, sources, 0, by, null));
        open.add(door);
        return new Asking(door.address());
    }

    private static String slip(Asking review) throws IOException {
        for (JsonNode id : review.get("queue").get("ids")) {
            if (id.asText().endsWith(SLIP)) {
                return id.asText();
            }
        }
        throw new IllegalStateException("the slip is not in the queue");
    }

    private static Asking.Answer decide(Asking review, JsonNode item, String kind, String value, String mark)
            throws IOException {
        ObjectNode body = JSON.createObjectNode().put("item", item.get("id").asText());
        ObjectNode decision = body.putArray("decisions").addObject().put("kind", kind);
        decision.put("key", item.path("key").asText()).put("value", value).put("mark", mark);
        decision.put("evidence", item.path("evidence").asText());
        ArrayNode seen = body.putArray("seen");
        item.get("decisions").forEach(each -> seen.add(each.get("id").asText()));
        return review.post("decide", body.toString());
    }

    @Test
    void theHeaviestSlipComesFirstWithEverythingThatHangsOnIt() throws Exception {
        Asking review = review(null, "甲");
        String first = review.get("queue").get("ids").get(0).asText();
        assertTrue(first.endsWith(SLIP), first);
        JsonNode item = review.get("item", "id", first);
        assertEquals("figure", item.get("subject").asText());
        assertEquals("40", item.at("/reading/value").asText());
        assertEquals("40", item.at("/reading/raw").asText());
        assertEquals("霁川市公安局", item.at("/report/agency").asText());
        assertEquals("0", item.at("/alternatives/0/value").asText());
        assertTrue(item.at("/alternatives/0/why/1").asText().contains("close 2 findings"));
        assertEquals(2, item.get("relations").size(), "its column and its row");
        assertEquals(2, item.get("findings").size());
        assertTrue(item.get("open").toString().contains(SLIP));
    }

    @Test
    void aDecisionIsOnTheDiskTheItemIsGoneAndTheSumsHold() throws Exception {
        Asking review = review(null, "甲");
        JsonNode item = review.get("item", "id", slip(review));
        int before = review.get("queue").get("all").asInt();
        Asking.Answer answer = decide(review, item, "value", "0", null);
        assertEquals(200, answer.status(), answer.body());
        JsonNode line = JSON.readTree(Files.readString(dataset.resolve("decisions.ndjson")));
        assertEquals(SLIP, line.get("key").asText());
        assertEquals(0, line.get("value").asInt());
        assertEquals("甲", line.get("by").asText());
        assertEquals("霁川市公安局", line.get("organ").asText());
        assertFalse(review.get("queue").get("ids").toString().contains(SLIP));
        assertTrue(
                review.get("queue").get("all").asInt() < before - 20,
                "whatever stood in the broken sums is in no doubt now");
        assertEquals(1, review.get("queue").get("decided").asInt());
        JsonNode again = review.get("item", "id", item.get("id").asText());
        assertEquals("reviewed", again.at("/reading/certainty").asText());
        assertEquals("0", again.at("/reading/value").asText());
        assertEquals(0, again.get("findings").size());
        assertEquals("40", again.at("/alternatives/0/value").asText(), "what the program had read is still offered");
    }

    @Test
    void convertedAgainTheDatasetChangesAsDecidedAndInNoOtherByte() throws Exception {
        Map<String, String> before = Datasets.data(dataset);
        Asking review = review(null, "甲");
        decide(review, review.get("item", "id", slip(review)), "value", "0", null);
        Datasets.convert(work.resolve("原件"), dataset);
        Map<String, String> after = Datasets.data(dataset);
        assertEquals(before.keySet(), after.keySet());
        for (String name :
                List.of("documents.ndjson", "labels.ndjson", "relations.ndjson", "organs.ndjson", "crosswalk.ndjson")) {
            assertEquals(before.get(name), after.get(name), name);
        }
        String other = "\"document\":\"city-2022.pdf\"";
        for (String name : List.of("reports.ndjson", "figures.ndjson", "findings.ndjson")) {
            assertEquals(
                    before.get(name)
                            .lines()
                            .filter(line -> line.contains(other))
                            .toList(),
                    after.get(name).lines().filter(line -> line.contains(other)).toList(),
                    name);
        }
        List<String> changed = new ArrayList<>();
        List<String> lines = before.get("figures.ndjson").lines().toList();
        List<String> now = after.get("figures.ndjson").lines().toList();
        assertEquals(lines.size(), now.size());
        for (int i = 0; i < lines.size(); i++) {
            JsonNode one = JSON.readTree(lines.get(i));
            JsonNode two = JSON.readTree(now.get(i));
            // the content of a report has an id, and it says other numbers now
            ((ObjectNode) one).remove("content_id");
            ((ObjectNode) two).remove("content_id");
            if (!one.equals(two)) {
                changed.add(two.get("key").asText());
                assertEquals("reviewed", two.get("certainty").asText());
                assertEquals(0, two.get("value").asInt());
                assertEquals(40, two.get("read_value").asInt());
            }
        }
        assertEquals(List.of(SLIP), changed);
        assertEquals(
                "1",
                String.valueOf(
                        Files.readAllLines(dataset.resolve("decisions.ndjson")).size()));
        // the server that was there all the time sees the new dataset
        assertFalse(review.get("queue").get("ids").toString().contains(SLIP));
        assertEquals(
                "0",
                review.get("item", "id", itemId(review))
                        .at("/cells/" + SLIP.replace("/", "~1") + "/value")
                        .asText());
    }

    private static String itemId(Asking review) throws IOException {
        for (JsonNode id : review.get("queue").get("ids")) {
            if (id.asText().contains("review_litigation")) {
                return id.asText();
            }
        }
        throw new IllegalStateException("no other item of the report");
    }

    @Test
    void oneDecisionIsUndoneAloneAndTheItemComesBack() throws Exception {
        Asking review = review(null, null);
        JsonNode item = review.get("item", "id", slip(review));
        String decision = decide(review, item, "value", "0", null)
                .json()
                .at("/decisions/0")
                .asText();
        JsonNode second = review.get("item", "id", itemId(review));
        decide(review, second, "as-printed", null, null);
        assertEquals(
                200, review.post("undo", "{\"decision\":\"" + decision + "\"}").status());
        assertTrue(review.get("queue").get("ids").toString().contains(SLIP));
        assertEquals(1, review.get("queue").get("decided").asInt(), "the other one holds");
        assertEquals(3, Files.readAllLines(dataset.resolve("decisions.ndjson")).size(), "nothing is rewritten");
        JsonNode again = review.get("item", "id", item.get("id").asText());
        assertEquals("undone", again.at("/decisions/0/standing").asText());
        assertEquals(
                409, review.post("undo", "{\"decision\":\"" + decision + "\"}").status(), "once is enough");
        assertEquals(
                409, review.post("undo", "{\"decision\":\"ffffffffffffffff\"}").status());
    }

    @Test
    void whoDecidesAgainHasChangedTheirMind() throws Exception {
        Asking review = review(null, "甲");
        String id = slip(review);
        decide(review, review.get("item", "id", id), "value", "0", null);
        decide(review, review.get("item", "id", id), "mark", null, "dash");
        JsonNode item = review.get("item", "id", id);
        assertEquals("dash", item.at("/reading/mark").asText());
        assertEquals("undone", item.at("/decisions/0/standing").asText());
        assertEquals("holds", item.at("/decisions/1/standing").asText());
    }

    @Test
    void anotherPersonsDecisionIsSeenBeforeOneAgainstItAndThenNeitherHolds() throws Exception {
        Asking first = review(null, "甲");
        Asking second = review(null, "乙");
        String id = slip(first);
        JsonNode before = second.get("item", "id", id);
        decide(first, first.get("item", "id", id), "value", "0", null);
        String version = first.get("state").get("version").asText();
        assertEquals(version, second.get("state").get("version").asText(), "the other window notices");
        Asking.Answer late = decide(second, before, "value", "4", null);
        assertEquals(409, late.status(), "somebody else has just decided it");
        assertTrue(late.json().get("zh").asText().contains("另一个人"));
        JsonNode seen = second.get("item", "id", id);
        assertEquals("甲", seen.at("/decisions/0/by").asText());
        assertEquals(200, decide(second, seen, "value", "4", null).status());
        JsonNode conflict = first.get("item", "id", id);
        assertEquals("conflict", conflict.at("/decisions/0/standing").asText());
        assertEquals("conflict", conflict.at("/decisions/1/standing").asText());
        assertEquals("40", conflict.at("/reading/value").asText(), "neither is applied");
        assertTrue(first.get("queue").get("ids").toString().contains(SLIP), "so it is to be looked at again");
        // who gives in undoes
        assertEquals(
                200,
                second.post(
                                "undo",
                                "{\"decision\":\""
                                        + conflict.at("/decisions/1/id").asText() + "\"}")
                        .status());
        assertEquals("0", first.get("item", "id", id).at("/reading/value").asText());
    }

    @Test
    void sayingTheSameAsAnotherPersonIsNoConflict() throws Exception {
        Asking first = review(null, "甲");
        Asking second = review(null, "乙");
        String id = slip(first);
        JsonNode before = second.get("item", "id", id);
        decide(first, first.get("item", "id", id), "value", "0", null);
        assertEquals(200, decide(second, before, "value", "0", null).status());
        assertEquals("0", first.get("item", "id", id).at("/reading/value").asText());
    }

    @Test
    void whatWasLookedAtMustBeWhatIsThere() throws Exception {
        Asking review = review(null, "甲");
        ObjectNode item = (ObjectNode) review.get("item", "id", slip(review));
        item.put("evidence", "0123456789abcdef");
        assertEquals(409, decide(review, item, "value", "0", null).status());
        item.putNull("evidence");
        assertEquals(409, decide(review, item, "value", "0", null).status());
        assertFalse(Files.exists(dataset.resolve("decisions.ndjson")));
    }

    @Test
    void whatNoReportPrintsIsNotWritten() throws Exception {
        Asking review = review(null, "甲");
        JsonNode item = review.get("item", "id", slip(review));
        for (String value : List.of("", "twelve", "1e5", "0x10", "1.1234567", "9".repeat(50), "--1", "NaN")) {
            assertEquals(422, decide(review, item, "value", value, null).status(), value);
        }
        for (String mark : List.of("number", "unreadable", "missing", "")) {
            assertEquals(422, decide(review, item, "mark", null, mark).status(), mark);
        }
        for (String kind : List.of("undo", "", "delete", "agency")) {
            assertNotEquals(200, decide(review, item, kind, "1", "dash").status(), kind);
        }
        assertNotEquals(200, review.post("decide", "{").status());
        assertNotEquals(200, review.post("decide", "[]").status());
        assertNotEquals(
                200,
                review.post("decide", "{\"item\":\"" + "[".repeat(2000) + "\"}").status());
        assertFalse(Files.exists(dataset.resolve("decisions.ndjson")));
    }

    @Test
    void aStaleDecisionIsListedNotAppliedAndOfferedAgain() throws Exception {
        Path originals = work.resolve("镇");
        Datasets.town(originals.resolve("a.txt"), "青石镇", 2021, "\t64\n", "\t65\n");
        dataset = work.resolve("镇数据");
        Datasets.convert(originals, dataset);
        String key = "proactive/normative_documents/issued";
        String report = JSON.readTree(Datasets.line(dataset.resolve("reports.ndjson"), "青石镇"))
                .get("report_id")
                .asText();
        Asking review = review(null, "甲");
        review.get("queue");
        JsonNode item = review.get("item", "id", report + " " + key);
        assertEquals(200, decide(review, item, "value", "70", null).status(), item.toString());
        // the report is published anew, and prints another number there
        Datasets.town(originals.resolve("a.txt"), "青石镇", 2021, "\t64\n", "\t66\n");
        Datasets.convert(originals, dataset);
        JsonNode figure = JSON.readTree(Datasets.line(dataset.resolve("figures.ndjson"), key));
        assertEquals(66, figure.get("value").asInt());
        assertNull(figure.get("decision_id").textValue());
        JsonNode ids = review.get("queue").get("ids");
        assertTrue(ids.toString().contains("finding:"), ids.toString());
        String now = JSON.readTree(Datasets.line(dataset.resolve("reports.ndjson"), "青石镇"))
                .get("report_id")
                .asText();
        JsonNode again = review.get("item", "id", now + " " + key);
        assertEquals("stale", again.at("/decisions/0/standing").asText());
        assertEquals(200, decide(review, again, "value", "66", null).status());
        assertEquals(
                "66",
                review.get("item", "id", now + " " + key).at("/reading/value").asText());
    }

    @Test
    void theQueueIsNarrowedAndCounted() throws Exception {
        Asking review = review(null, null);
        JsonNode all = review.get("queue");
        JsonNode some = review.get("queue", "rule", "requests.applicants", "kind", "figure");
        assertTrue(some.get("left").asInt() < all.get("left").asInt());
        assertEquals(some.get("ids").size(), some.get("left").asInt());
        for (JsonNode id : some.get("ids")) {
            assertTrue(review.get("item", "id", id.asText())
                    .get("findings")
                    .toString()
                    .contains("requests.applicants"));
        }
        assertEquals(0, review.get("queue", "year", "1999").get("left").asInt());
        assertEquals(all.get("left").asInt(), sum(all.at("/counts/kinds"), 1));
        JsonNode rest =
                review.get("queue", "count", "5", "after", all.at("/ids/9").asText());
        assertEquals(all.at("/ids/10"), rest.at("/ids/0"));
        assertEquals(5, rest.get("ids").size());
    }

    private static int sum(JsonNode counts, int at) {
        int sum = 0;
        for (JsonNode count : counts) {
            sum += count.get(at).asInt();
        }
        return sum;
    }

    @Test
    void whatIsNotInTheDatasetIsSaid() throws Exception {
        Asking review = review(null, null);
        for (String id : List.of(
                "",
                "x",
                "ffffffffffffffff year",
                slip(review).replace(SLIP, "requests/none/total"),
                slip(review).replace(SLIP, "finding:0"))) {
            assertEquals(
                    404,
                    review.answer("GET", "/api/item?id=" + id.replace(" ", "%20"), review.own(), "")
                            .status(),
                    id);
        }
    }

    @Test
    void whoKillsTheServerLosesNothingThatWasWritten() throws Exception {
        Asking review = review(null, "甲");
        JsonNode item = review.get("item", "id", slip(review));
        decide(review, item, "value", "0", null);
        open.remove(0).close();
        // and of what was being written there is half a line
        Files.writeString(
                dataset.resolve("decisions.ndjson"), "{\"decision_id\":\"01", java.nio.file.StandardOpenOption.APPEND);
        Asking again = review(null, "甲");
        assertFalse(again.get("queue").get("ids").toString().contains(SLIP));
        JsonNode other = again.get("item", "id", itemId(again));
        assertEquals(200, decide(again, other, "as-printed", null, null).status());
        assertEquals(2, again.get("queue").get("decided").asInt());
    }
}
