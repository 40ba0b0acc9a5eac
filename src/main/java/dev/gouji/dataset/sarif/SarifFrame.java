package dev.gouji.dataset.sarif;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gouji.dataset.record.Json;
import dev.gouji.document.Message;
import dev.gouji.report.FindingFilter;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * What a SARIF log is written for.
 *
 * @param chinese whether its messages are in Chinese, else in English; the others stand in {@code properties}
 * @param bases the folders of the originals, by the first name in the documents' paths that each is for, or by "" when it
 *     is for all; empty where nobody knows
 * @param filter which findings
 * @param notes why, by the ids of the decisions that say it; null where nobody decided anything
 */
public record SarifFrame(boolean chinese, Map<String, URI> bases, FindingFilter filter, Map<String, String> notes) {

    private static final String BASE = "INPUT";
    private static final Message UNKNOWN = new Message("转换时所给的文件夹", "the folder that was converted");

    /** Copies the maps. */
    public SarifFrame {
        bases = Map.copyOf(bases);
        notes = notes == null ? null : Map.copyOf(notes);
    }

    /** Of findings of which nobody decided anything. */
    public SarifFrame(boolean chinese, Map<String, URI> bases, FindingFilter filter) {
        this(chinese, bases, filter, null);
    }

    /** The same, where people decided; null where they did not. */
    public SarifFrame deciding(Map<String, String> why) {
        return new SarifFrame(chinese, bases, filter, why);
    }

    /** The language's tag. */
    String language() {
        return chinese ? "zh-CN" : "en";
    }

    /** A message in the language asked for. */
    String say(Message message) {
        return chinese ? message.zh() : message.en();
    }

    /** Every base under its id; the one of a dataset, whose originals may be anywhere, is only described. */
    ObjectNode baseIds() {
        ObjectNode ids = Json.object();
        if (bases.isEmpty()) {
            ids.putObject(BASE).putObject("description").put("text", say(UNKNOWN));
        }
        for (URI base : distinct()) {
            ids.putObject(id(base)).put("uri", base.toString());
        }
        return ids;
    }

    /** The id of the base of a document; nothing when its file is not called so. */
    Optional<String> baseId(String document) {
        if (bases.isEmpty()) {
            return Optional.of(BASE);
        }
        URI base = bases.getOrDefault("", bases.get(document.split("[/!]", 2)[0]));
        return Optional.ofNullable(base).map(this::id);
    }

    private String id(URI base) {
        List<URI> all = distinct();
        return all.size() == 1 ? BASE : BASE + (all.indexOf(base) + 1);
    }

    private List<URI> distinct() {
        return new ArrayList<>(new TreeSet<>(bases.values()));
    }
}
