package dev.gouji.cli.manual;

import java.util.Locale;
import java.util.Set;
import picocli.CommandLine.Model.OptionSpec;

/** Options that are listed together, in the order of the groups. */
enum OptionGroup {
    /** What comes out, and in which shape. */
    OUTPUT(Set.of(
            "--output",
            "--format",
            "--bom",
            "--sarif",
            "--baseline",
            "--diff",
            "--draw",
            "--excel",
            "--csv",
            "--most")),

    /** Which reports, figures or findings. */
    CHOICE(Set.of("--organ", "--year", "--rule", "--severity", "--region", "--open", "--crosswalk", "--identify")),

    /** What is known besides the originals. */
    KNOWLEDGE(Set.of("--units", "--aliases", "--decisions", "--sources", "--by", "--note")),

    /** What a run does, and how. */
    RUN(Set.of(
            "--jobs",
            "--isolate",
            "--scans",
            "--retry",
            "--dry-run",
            "--allow-removal",
            "--partial",
            "--port",
            "--progress",
            "--fail-on")),

    /** How much an original may cost. */
    BOUNDS(Set.of()),

    /** What every command has. */
    COMMON(Set.of("--lang", "--quiet", "--verbose", "--color", "--help", "--version"));

    private static final String BOUND = "--limit-";

    private final Set<String> names;

    OptionGroup(Set<String> names) {
        this.names = names;
    }

    /**
     * The group of an option.
     *
     * @throws IllegalStateException for one that nobody put into a group
     */
    static OptionGroup of(OptionSpec option) {
        String name = option.longestName();
        if (name.startsWith(BOUND)) {
            return BOUNDS;
        }
        for (OptionGroup group : values()) {
            if (group.names.contains(name)) {
                return group;
            }
        }
        throw new IllegalStateException(name + " is in no group");
    }

    /** The key of its heading among the texts. */
    String key() {
        return "group." + name().toLowerCase(Locale.ROOT);
    }
}
