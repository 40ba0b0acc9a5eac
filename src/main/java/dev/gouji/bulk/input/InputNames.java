package dev.gouji.bulk.input;

import dev.gouji.convert.Converter;
import dev.gouji.convert.DistinctNames;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Tells apart what falls together by its name: a name that is no text, a folder that could not be listed, members. */
final class InputNames {

    private final Set<String> opened = new HashSet<>();
    private final DistinctNames names = new DistinctNames();
    private final List<Input> apart = new ArrayList<>();

    private InputNames() {}

    /**
     * The inputs, each with a name of its own, in the dataset's order. What is to be converted keeps its name, but for what
     * lies in a folder {@code a.zip!} beside an archive {@code a.zip}: it would be called as a member is.
     */
    static List<Input> apart(List<Input> inputs) {
        InputNames names = new InputNames();
        inputs.stream().filter(InputNames::isOpened).forEach(input -> names.opened.add(input.document()));
        inputs.stream().filter(InputNames::isOpened).forEach(names::add);
        inputs.stream().filter(input -> !isOpened(input)).forEach(names::add);
        names.apart.sort(Input.ORDER);
        return List.copyOf(names.apart);
    }

    private static boolean isOpened(Input input) {
        return input.skip() == null;
    }

    private void add(Input input) {
        apart.add(input.named(names.distinct(outsideArchives(input.document()))));
    }

    private String outsideArchives(String document) {
        String outside = document;
        int end = outside.indexOf(Converter.MEMBER);
        while (end >= 0) {
            if (opened.contains(document.substring(0, end))) {
                outside = document.substring(0, end) + "! (2)" + document.substring(end + 1);
            }
            end = document.indexOf(Converter.MEMBER, end + 1);
        }
        return outside;
    }
}
