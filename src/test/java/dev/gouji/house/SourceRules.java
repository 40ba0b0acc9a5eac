package dev.gouji.house;

import dev.gouji.form.Form;
import dev.gouji.form.FormColumn;
import dev.gouji.form.FormRow;
import dev.gouji.form.Forms;
import dev.gouji.form.Panel;
import dev.gouji.form.Wording;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a source file must keep; each rule takes the text of a file and gives its complaints, empty when there are none. */
final class SourceRules {

    static final int LONGEST_FILE = 400;

    /** Shorter labels (总计, 其他, 予以公开) are words of the language as well. */
    private static final int SHORTEST_WORDING = 6;

    private static final Pattern EMPTY_NAME =
            Pattern.compile("(Util|Utils|Utility|Helper|Helpers|Common|Manager|Service|Impl)(?=[A-Z0-9]|$)");

    private static final Pattern EMPTY_PACKAGE = Pattern.compile("util|utils|common|helper|service|manager|impl");

    private static final Pattern MACHINE_PATH =
            Pattern.compile("(?<![\\w.])/(?:work|root|home|tmp|Users)/|[A-Za-z]:\\\\{1,2}Users\\b");

    private static final Pattern PUBLIC_TYPE = Pattern.compile(
            "^public (?:(?:abstract|final|sealed|non-sealed|strictfp) )*(?:class|record|interface|enum|@interface) (\\w+)",
            Pattern.MULTILINE);

    private static final Pattern ANNOTATIONS_AT_END = Pattern.compile("(?:^@[^\\n]*\\n)+\\z", Pattern.MULTILINE);

    private static final Pattern LITERAL_OR_COMMENT = Pattern.compile("\"\"\"[\\s\\S]*?\"\"\""
            + "|\"(?:\\\\.|[^\"\\\\\\n])*+\""
            + "|'(?:\\\\.|[^'\\\\\\n])*+'"
            + "|(//[^\\n]*+|/\\*[\\s\\S]*?\\*/)");

    private static final Set<String> WORDINGS = wordings();

    private SourceRules() {}

    /** A file that is too long to be read at once. */
    static List<String> length(String text) {
        long lines = text.lines().count();
        return lines > LONGEST_FILE ? List.of(lines + " lines, at most " + LONGEST_FILE) : List.of();
    }

    /** A signpost that does not say what comes in and what goes out. */
    static List<String> signpost(String text) {
        return Stream.of("In:", "Out:")
                .filter(word -> !text.contains(word))
                .map(word -> "the signpost does not say “" + word + "”")
                .toList();
    }

    /** Public top-level types that nobody documented. */
    static List<String> documentation(String text) {
        List<String> complaints = new ArrayList<>();
        Matcher type = PUBLIC_TYPE.matcher(text);
        while (type.find()) {
            String before = ANNOTATIONS_AT_END
                    .matcher(text.substring(0, type.start()))
                    .replaceFirst("")
                    .stripTrailing();
            int open = before.lastIndexOf("/*");
            if (!before.endsWith("*/") || !before.startsWith("/**", open)) {
                complaints.add(type.group(1) + " is public and has no doc comment");
            }
        }
        return complaints;
    }

    /** A type or package name that says nothing: the path is relative to the source folder. */
    static List<String> name(String path) {
        List<String> complaints = new ArrayList<>();
        String[] parts = path.split("/", -1);
        for (int index = 0; index < parts.length - 1; index++) {
            if (EMPTY_PACKAGE.matcher(parts[index]).matches()) {
                complaints.add("the package name " + parts[index] + " says nothing");
            }
        }
        String type = parts[parts.length - 1].replaceFirst("\\.java$", "");
        if (EMPTY_NAME.matcher(type).find()) {
            complaints.add("the name " + type + " says nothing");
        }
        return complaints;
    }

    /** Words of the forms outside comments; they stand in the form resources and nowhere else. */
    static List<String> statutoryWording(String text) {
        String code = withoutComments(text);
        return WORDINGS.stream()
                .filter(code::contains)
                .map(wording -> "“" + wording + "” is the form's wording")
                .toList();
    }

    /** Paths of somebody's machine. */
    static List<String> machinePaths(String text) {
        return MACHINE_PATH
                .matcher(text)
                .results()
                .map(found -> "a path of somebody's machine: " + found.group())
                .toList();
    }

    /** Files that have the same name as another, signposts aside. */
    static List<String> sameNames(Collection<Path> files) {
        Map<String, List<String>> paths = new TreeMap<>();
        files.forEach(file -> paths.computeIfAbsent(file.getFileName().toString(), name -> new ArrayList<>())
                .add(file.toString().replace('\\', '/')));
        paths.remove("package-info.java");
        return paths.entrySet().stream()
                .filter(name -> name.getValue().size() > 1)
                .map(name -> name.getKey() + " twice: " + String.join(", ", name.getValue()))
                .toList();
    }

    private static String withoutComments(String text) {
        return LITERAL_OR_COMMENT
                .matcher(text)
                .replaceAll(found -> found.group(1) == null ? Matcher.quoteReplacement(found.group()) : "");
    }

    private static Set<String> wordings() {
        Set<String> wordings = new TreeSet<>();
        for (Form form : Forms.all()) {
            form.sections().forEach(section -> add(wordings, section));
            form.variants()
                    .forEach(variant -> variant.tables().stream()
                            .flatMap(table -> table.panels().stream())
                            .forEach(panel -> addAll(wordings, panel)));
        }
        return wordings;
    }

    private static void addAll(Set<String> wordings, Panel panel) {
        for (FormRow row : panel.rows()) {
            add(wordings, row.wording());
            row.under().forEach(group -> add(wordings, group));
        }
        for (FormColumn column : panel.columns()) {
            add(wordings, column.wording());
            column.under().forEach(group -> add(wordings, group));
        }
    }

    /** Without numbering and remarks: 属于国家秘密 for 1.属于国家秘密. */
    private static void add(Set<String> wordings, Wording wording) {
        for (String label : wording.all()) {
            String bare = label.replaceFirst("^(（[一二三四五六七八九十]+）|[一二三四五六七八九十]+、|\\d+[.、])", "")
                    .replaceFirst("（.*）$", "");
            if (bare.length() >= SHORTEST_WORDING) {
                wordings.add(bare);
            }
        }
    }
}
