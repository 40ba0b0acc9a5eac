package dev.gouji.report;

import java.util.ArrayList;
import java.util.List;

/**
 * All that a figure which was read from a picture may be.
 *
 * @param choices each value or mark once, likeliest first; never empty
 * @param alone whether only one reader looked
 * @param shape the mark that the shape alone shows; null where it shows none
 */
public record Choices(List<Choice> choices, boolean alone, Mark shape) {

    /** Joins what says the same. */
    public Choices {
        List<Choice> different = new ArrayList<>();
        for (Choice choice : choices) {
            int same = 0;
            while (same < different.size() && !different.get(same).isSame(choice)) {
                same++;
            }
            if (same < different.size()) {
                different.set(same, different.get(same).with(choice));
            } else {
                different.add(choice);
            }
        }
        choices = List.copyOf(different);
        if (choices.isEmpty()) {
            throw new IllegalArgumentException("a figure of which nothing was read");
        }
    }

    /** The likeliest. */
    public Choice best() {
        return choices.get(0);
    }

    /** Whether each of two readers thinks the likeliest likelier than all others. */
    public boolean agree() {
        Choice best = best();
        return !alone
                && choices.stream()
                        .filter(Choice::isRead)
                        .allMatch(each ->
                                each.isSame(best) || (each.first() < best.first() && each.second() < best.second()));
    }
}
