package dev.gouji.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What ArchUnit cannot see: lengths, signposts, doc comments, names and wording, in the source files themselves. */
class SourceTreeTest {

    private static final Path MAIN = Path.of("src", "main", "java");
    private static final Path TEST = Path.of("src", "test", "java");

    /** What the profile of Apache Spark builds. */
    private static final Path SPARK = Path.of("src", "spark", "java");

    private static final Path SPARK_TEST = Path.of("src", "spark", "test");
    private static final Path RESOURCES = Path.of("src", "main", "resources");

    /** Long files are where loved code ends. */
    @Test
    void noFileIsLongerThanFourHundredLines() {
        assertClean(java(MAIN, TEST, SPARK, SPARK_TEST), SourceRules::length);
        assertFalse(SourceRules.length("\n".repeat(401)).isEmpty());
        assertTrue(SourceRules.length("\n".repeat(400)).isEmpty());
    }

    /** A newcomer finds the way by the signposts. The root package holds rooms and no types, so it needs none. */
    @Test
    void everyPackageWithTypesHasASignpost() {
        Map<Path, String> signposts = new TreeMap<>();
        java(MAIN, SPARK).keySet().stream()
                .filter(path -> !path.endsWith("package-info.java"))
                .map(path -> path.resolveSibling("package-info.java"))
                .forEach(path -> signposts.put(path, Files.exists(path) ? read(path) : ""));
        assertClean(signposts, SourceRules::signpost);
        assertEquals(2, SourceRules.signpost("/** A room. */").size());
    }

    /** What a type is for is not guessed from its code. */
    @Test
    void everyPublicTypeIsDocumented() {
        assertClean(java(MAIN, SPARK), SourceRules::documentation);
        assertFalse(SourceRules.documentation("import a.B;\n\npublic final class C {}\n")
                .isEmpty());
        assertFalse(SourceRules.documentation("/* no doc */\n@Deprecated\npublic record C() {}\n")
                .isEmpty());
        assertTrue(SourceRules.documentation("/** A doc. */\n@Deprecated\npublic sealed interface C {}\n")
                .isEmpty());
    }

    /** A name that fits everything gathers everything. */
    @Test
    void namesSaySomething() {
        Map<Path, String> names = new TreeMap<>();
        for (Path folder : List.of(MAIN, TEST, SPARK, SPARK_TEST)) {
            java(folder).keySet().forEach(path -> names.put(path, slashed(folder.relativize(path))));
        }
        assertClean(names, SourceRules::name);
        assertFalse(SourceRules.name("dev/gouji/read/TextUtils.java").isEmpty());
        assertFalse(SourceRules.name("dev/gouji/read/ReaderImplTest.java").isEmpty());
        assertFalse(SourceRules.name("dev/gouji/util/Text.java").isEmpty());
        assertTrue(SourceRules.name("dev/gouji/ledger/ImpliedRelation.java").isEmpty());
    }

    /** Statutory wording stands once, in the form resources; a doc comment may quote it. */
    @Test
    void theFormsWordingIsInNoCode() {
        assertClean(java(MAIN, SPARK), SourceRules::statutoryWording);
        assertFalse(SourceRules.statutoryWording("String row = \"属于国家秘密\";").isEmpty());
        assertFalse(SourceRules.statutoryWording("String row = \"//\" + \"一、本年新收政府信息公开申请数量\"; // counted")
                .isEmpty());
        assertTrue(SourceRules.statutoryWording("/** 1.属于国家秘密 */ // 属于国家秘密\nint row;")
                .isEmpty());
    }

    /** What runs here runs anywhere. */
    @Test
    void noPathOfAMachineIsInTheSources() {
        Map<Path, String> all = new TreeMap<>(java(MAIN, TEST, SPARK, SPARK_TEST));
        all.putAll(files(List.of(RESOURCES), ".yaml"));
        assertClean(all, SourceRules::machinePaths);
        assertFalse(
                SourceRules.machinePaths("in " + "/" + "home/someone/reports").isEmpty());
        assertFalse(SourceRules.machinePaths("C:" + "\\Users\\someone").isEmpty());
        assertTrue(SourceRules.machinePaths("reports/2024/work.docx").isEmpty());
    }

    /** A condition leads to one of two values, which can be seen at a glance; more are a method, a switch or an enum's field. */
    @Test
    void noConditionalExpressionStandsInsideAnother() {
        assertClean(java(MAIN, SPARK), SyntaxRules::nestedConditionals);
        assertEquals(
                List.of("line 2, nested: b ? 1 : 2"),
                SyntaxRules.nestedConditionals("class A {\n int x = a ? b ? 1 : 2 : 3;\n}"));
        assertEquals(
                1,
                SyntaxRules.nestedConditionals("class A { int x = a ? 3 : f(b ? 1 : 2); }")
                        .size());
        assertTrue(SyntaxRules.nestedConditionals("class A { int x = a ? 1 : 2; int y = b ? 1 : 2; }")
                .isEmpty());
    }

    /** What becomes data speaks both languages, in one record made where the fact is known. */
    @Test
    void sentencesOutsideTheCommandLineAreSaidInBothLanguages() {
        assertClean(java(MAIN, SPARK), SyntaxRules::sentencesInOneLanguage);
        assertEquals(
                1,
                SyntaxRules.sentencesInOneLanguage("class A { String a = \"不支持；请导出\"; }")
                        .size());
        assertTrue(SyntaxRules.sentencesInOneLanguage(
                        "class A { Object a = new Message(\"第 \" + n + \" 行，不支持；请导出\", \"export it\"); }")
                .isEmpty());
        assertTrue(SyntaxRules.sentencesInOneLanguage("class A { String a = \"[，。；]|年度\"; }")
                .isEmpty());
    }

    /** What only a screen shows stands in the bundles beside its words; what was made elsewhere comes as a message. */
    @Test
    void theCommandLineSaysNothingBesideItsBundles() {
        assertClean(java(MAIN.resolve(Path.of("dev", "gouji", "cli"))), SyntaxRules::textBesideTheBundles);
        assertEquals(
                1,
                SyntaxRules.textBesideTheBundles("class A { String a = \"完成\"; }")
                        .size());
        assertEquals(
                1,
                SyntaxRules.textBesideTheBundles("class A { Object a = new Message(zh, \"done\"); }")
                        .size());
        assertTrue(SyntaxRules.textBesideTheBundles("class A { String a = say(\"run.done\") + \" · \"; }")
                .isEmpty());
    }

    /** A simple name means one thing: a reader of a file sees no package. */
    @Test
    void noTwoTypesHaveTheSameName() {
        assertEquals(List.of(), SourceRules.sameNames(java(MAIN, SPARK).keySet()));
        assertEquals(
                List.of("Cell.java twice: a/Cell.java, b/Cell.java"),
                SourceRules.sameNames(
                        List.of(Path.of("a", "Cell.java"), Path.of("b", "Cell.java"), Path.of("c", "Row.java"))));
    }

    private static void assertClean(Map<Path, String> files, Function<String, List<String>> rule) {
        assertFalse(files.isEmpty(), "no sources are found: the tests run in the project's folder");
        List<String> complaints = new ArrayList<>();
        files.forEach((path, text) ->
                rule.apply(text).forEach(complaint -> complaints.add(slashed(path) + ": " + complaint)));
        assertEquals(List.of(), complaints);
    }

    private static Map<Path, String> java(Path... folders) {
        return files(List.of(folders), ".java");
    }

    private static Map<Path, String> files(List<Path> folders, String ending) {
        Map<Path, String> texts = new TreeMap<>();
        for (Path folder : folders) {
            try (Stream<Path> paths = Files.walk(folder)) {
                paths.filter(path -> path.toString().endsWith(ending)).forEach(path -> texts.put(path, read(path)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return texts;
    }

    private static String read(Path path) {
        try {
            return Files.readString(path, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String slashed(Path path) {
        return path.toString().replace('\\', '/');
    }
}
