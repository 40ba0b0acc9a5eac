package dev.gouji.recognise.prose;

import dev.gouji.document.Block;
import dev.gouji.form.FormVariant;
import dev.gouji.recognise.text.PrintedTexts;
import dev.gouji.report.Scope;
import dev.gouji.report.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what a report's narrative says of its figures. Thread-safe.
 *
 * <p>Example: {@code 2023年，我局共收到政府信息公开申请81件，其中自然人80件。} → two statements: 81 of {@code received} (or {@code
 * received + carried_in}), 80 of natural persons in the same row.
 */
public final class ProseReader {

    private static final Pattern SENTENCE = Pattern.compile("[^。!?]+");

    /** By identity: the forms' variants are made once, and comparing them by content takes long. */
    private static final Map<FormVariant, Lexicon> LEXICONS = Collections.synchronizedMap(new IdentityHashMap<>());

    private final Lexicon lexicon;
    private final Organ organ;
    private final Scope scope;

    /**
     * For one report.
     *
     * @param form what it was recognised as; its tables are those that the sentences are held against
     * @param agency whose report it is; null when unknown
     * @param scope whose work it counts
     */
    public ProseReader(FormVariant form, String agency, Scope scope) {
        this.lexicon = LEXICONS.computeIfAbsent(form, Lexicon::new);
        this.organ = new Organ(agency, lexicon.organs());
        this.scope = scope;
    }

    /**
     * The statements of the paragraphs among the blocks, in reading order; tables are passed over.
     *
     * @param texts the texts of the document
     */
    public List<Statement> statements(List<Block> blocks, PrintedTexts texts) {
        List<Statement> statements = new ArrayList<>();
        for (Passage passage : Passage.of(blocks, texts)) {
            Matcher sentence = SENTENCE.matcher(passage.dense());
            while (sentence.find()) {
                statements.addAll(new SentenceReader(passage, sentence.start(), sentence.end(), lexicon, organ, scope)
                        .statements());
            }
        }
        return statements;
    }
}
