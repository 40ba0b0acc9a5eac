package dev.gouji.benchmark.make;

import dev.gouji.fixtures.trap.TrapDocument;
import java.io.IOException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Reports in which one cell shows something else than the file stores. */
final class TrapKinds {

    private TrapKinds() {}

    /** Every so many of the documents that a seed gives: all kinds and all formats come in their turn. */
    static void add(int every, Corpus corpus, long seed) throws IOException {
        int nth = 0;
        for (Iterator<TrapDocument> traps = TrapDocument.ofSeed(seed).iterator(); traps.hasNext(); ) {
            TrapDocument trap = traps.next();
            if (nth++ % every == 0) {
                add(trap, nth, corpus);
            }
        }
    }

    private static void add(TrapDocument trap, int nth, Corpus corpus) throws IOException {
        Map<String, Shown> shown = new LinkedHashMap<>();
        trap.seen().keySet().stream()
                .sorted()
                .forEach(key -> shown.put(key, seen(trap.seen().get(key))));
        Set<String> beside = new LinkedHashSet<>(trap.seen().keySet());
        beside.remove(trap.figure());
        String ending = trap.name().substring(trap.name().lastIndexOf('.'));
        Sample sample = new Sample(
                String.format("documents/trap-%s/%03d%s", trap.kind(), nth, ending),
                "trap",
                "trap-" + trap.kind(),
                "edited",
                -1,
                "ogi-2021",
                false,
                shown,
                beside);
        corpus.add(sample, trap.bytes());
    }

    private static Shown seen(String text) {
        return text == null ? Shown.OPEN : Shown.of(text);
    }
}
