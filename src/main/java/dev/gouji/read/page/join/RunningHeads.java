package dev.gouji.read.page.join;

import dev.gouji.read.page.piece.PageNumbers;
import dev.gouji.read.page.piece.Piece;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Drops running heads and feet: the same words at the same rim of the page on at least half of the pages. */
public final class RunningHeads {

    private RunningHeads() {}

    /** The pages without them; a document of one page has none. */
    public static List<List<Piece>> drop(List<List<Piece>> pages) {
        Map<String, Integer> counts = new HashMap<>();
        for (List<Piece> page : pages) {
            Set<String> keys = new HashSet<>();
            for (int i = 0; i < page.size(); i++) {
                String key = key(page, i);
                if (key != null && keys.add(key)) {
                    counts.merge(key, 1, Integer::sum);
                }
            }
        }
        int enough = Math.max(2, (pages.size() + 1) / 2);
        List<List<Piece>> kept = new ArrayList<>();
        for (List<Piece> page : pages) {
            List<Piece> rest = new ArrayList<>();
            for (int i = 0; i < page.size(); i++) {
                String key = key(page, i);
                if (key == null || counts.get(key) < enough) {
                    rest.add(page.get(i));
                }
            }
            kept.add(rest);
        }
        return kept;
    }

    /** What tells a piece at a rim again on another page: its text without digits, and the rim; null elsewhere. */
    private static String key(List<Piece> page, int index) {
        if ((index > 1 && index < page.size() - 2) || !(page.get(index) instanceof Piece.Text text)) {
            return null;
        }
        double middle = (text.read().y0() + text.read().y1()) / 2;
        if (!PageNumbers.isAtRim(middle, text.height())) {
            return null;
        }
        String words = text.text().text().replaceAll("[0-9０-９\\s]+", "");
        return (middle < text.height() / 2 ? "^" : "$") + words;
    }
}
