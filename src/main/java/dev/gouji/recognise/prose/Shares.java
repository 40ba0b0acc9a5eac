package dev.gouji.recognise.prose;

import dev.gouji.form.ProseWords.Role;
import dev.gouji.recognise.prose.Lexicon.Entry;
import dev.gouji.report.FigureKey;
import dev.gouji.report.Statement.Reading;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What a share may be a share of: narratives seldom say it. */
final class Shares {

    private Shares() {}

    /**
     * The wholes that a count may lawfully be held against, the likeliest first.
     *
     * @param part what was counted
     * @param said a key of {@code shares} in the lexicon
     */
    static List<List<FigureKey>> of(Reading part, String said, Lexicon lexicon) {
        Set<List<FigureKey>> wholes = new LinkedHashSet<>();
        FigureKey first = part.figures().get(0);
        boolean narrowed = !first.column().equals("total");
        if (narrowed) {
            List<FigureKey> rows = part.figures().stream()
                    .map(key -> new FigureKey(key.table(), key.row(), "total"))
                    .distinct()
                    .toList();
            wholes.add(rows);
        }
        boolean stocks = first.table().equals("requests");
        for (Entry entry : lexicon.entries()) {
            boolean group = entry.role() == Role.OUTCOME || entry.role() == Role.REVIEW;
            boolean stock = entry.role() == Role.STOCK && stocks;
            for (List<FigureKey> keys : entry.readings()) {
                boolean wider = keys.size() > part.figures().size() && keys.containsAll(part.figures());
                if (stock && isMeant(keys, said)) {
                    wholes.add(keys);
                } else if (group && wider && said.equals("whole")) {
                    wholes.add(keys);
                }
            }
        }
        wholes.remove(part.figures());
        List<List<FigureKey>> ordered = new ArrayList<>(wholes);
        ordered.sort((a, b) -> Boolean.compare(isHandled(b), isHandled(a)));
        return narrowed ? new ArrayList<>(wholes) : ordered;
    }

    private static boolean isMeant(List<FigureKey> keys, String said) {
        boolean handled = isHandled(keys);
        boolean received = keys.get(0).row().equals("received");
        return switch (said) {
            case "handled" -> handled || keys.size() > 2;
            case "received" -> received;
            default -> handled || received || keys.size() > 2;
        };
    }

    private static boolean isHandled(List<FigureKey> keys) {
        return keys.size() == 1 && keys.get(0).row().equals("handled");
    }
}
