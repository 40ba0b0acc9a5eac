package dev.gouji.bulk.collect;

import dev.gouji.bulk.BulkRun.Need;
import dev.gouji.bulk.input.Input;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What a run would do: every input, by what it needs. */
public final class RunPlan {

    private final Map<Need, List<String>> documents = new EnumMap<>(Need.class);

    RunPlan() {
        for (Need need : Need.values()) {
            documents.put(need, new ArrayList<>());
        }
    }

    void add(Input input, Need need) {
        documents.get(need).add(input.document());
    }

    void addRemoved(String document) {
        documents.get(Need.REMOVAL).add(document);
    }

    /** The inputs that need this, in the dataset's order. */
    public List<String> documents(Need need) {
        return List.copyOf(documents.get(need));
    }
}
