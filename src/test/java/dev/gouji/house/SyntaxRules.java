package dev.gouji.house;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * What a source file must keep that only its syntax shows; each rule takes the text of a file and gives its complaints,
 * empty when there are none. The compiler of the JDK reads the files.
 */
final class SyntaxRules {

    private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();

    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");

    /** Two clauses: labels, patterns and characters have none. */
    private static final Pattern SENTENCE = Pattern.compile("\\p{IsHan}[，。；：]\\p{IsHan}");

    private SyntaxRules() {}

    /** A conditional expression inside another: which condition leads to which value must not be puzzled out. */
    static List<String> nestedConditionals(String text) {
        return complaints(
                text, ConditionalExpressionTree.class, SyntaxRules::isInsideAnother, each -> "nested: " + each);
    }

    /** A sentence that people are told in Chinese alone: outside the command line each is one half of a message. */
    static List<String> sentencesInOneLanguage(String text) {
        return complaints(
                text,
                LiteralTree.class,
                path -> matches(path, SENTENCE) && !isPartOf(path, "Message"),
                each -> "not in a Message: " + each);
    }

    /** Text for people in the code of the command line, which has its own in the two bundles. */
    static List<String> textBesideTheBundles(String text) {
        List<String> complaints = new ArrayList<>(complaints(
                text, LiteralTree.class, path -> matches(path, CHINESE), each -> "not in the bundles: " + each));
        complaints.addAll(complaints(
                text, NewClassTree.class, SyntaxRules::isMessage, each -> "a message of the command line: " + each));
        return complaints;
    }

    private static boolean isInsideAnother(TreePath path) {
        TreePath above = path.getParentPath();
        while (above != null && !(above.getLeaf() instanceof ConditionalExpressionTree)) {
            above = above.getParentPath();
        }
        return above != null;
    }

    private static boolean matches(TreePath path, Pattern pattern) {
        Object value = ((LiteralTree) path.getLeaf()).getValue();
        return value instanceof String string && pattern.matcher(string).find();
    }

    private static boolean isPartOf(TreePath path, String type) {
        for (TreePath at = path; at != null; at = at.getParentPath()) {
            if (at.getLeaf() instanceof NewClassTree made
                    && made.getIdentifier().toString().equals(type)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isMessage(TreePath path) {
        return ((NewClassTree) path.getLeaf()).getIdentifier().toString().equals("Message");
    }

    private static List<String> complaints(
            String text, Class<? extends Tree> kind, Predicate<TreePath> isWrong, Function<String, String> say) {
        List<String> complaints = new ArrayList<>();
        JavacTask task = (JavacTask) COMPILER.getTask(null, null, null, null, null, List.of(new Source(text)));
        for (CompilationUnitTree unit : parsed(task)) {
            new TreePathScanner<Void, Void>() {
                @Override
                public Void scan(Tree tree, Void nothing) {
                    if (kind.isInstance(tree) && isWrong.test(new TreePath(getCurrentPath(), tree))) {
                        long start = Trees.instance(task).getSourcePositions().getStartPosition(unit, tree);
                        complaints.add(
                                "line " + unit.getLineMap().getLineNumber(start) + ", " + say.apply(tree.toString()));
                    }
                    return super.scan(tree, null);
                }
            }.scan(new TreePath(unit), null);
        }
        return complaints;
    }

    private static Iterable<? extends CompilationUnitTree> parsed(JavacTask task) {
        try {
            return task.parse();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Source extends SimpleJavaFileObject {

        private final String text;

        Source(String text) {
            super(URI.create("string:///Source.java"), JavaFileObject.Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
