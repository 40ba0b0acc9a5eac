package dev.gouji.read.ooxml;

import java.util.ArrayDeque;
import java.util.Deque;

/** The names of the parts of a package. */
public final class PartNames {

    private PartNames() {}

    /**
     * The name that a target stands for: from the root where it begins with a slash, else from a folder; it never leads out of
     * the package.
     *
     * @param folder with a slash at its end; empty for the root
     */
    public static String resolve(String folder, String target) {
        String path = (target.startsWith("/") ? target : folder + target).replace('\\', '/');
        Deque<String> steps = new ArrayDeque<>();
        for (String step : path.split("/", -1)) {
            if (step.equals("..")) {
                steps.pollLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                steps.addLast(step);
            }
        }
        return String.join("/", steps);
    }
}
