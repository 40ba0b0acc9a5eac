package dev.gouji.cli.sql;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A question of the document and the answer that stands below it.
 *
 * @param sql the query
 * @param answer the rows
 */
record Question(String sql, List<List<String>> answer) {

    private static final Pattern QUESTION =
            Pattern.compile("```sql\\n(.*?)```\\n\\n(\\|[^\\n]*\\n\\|[-|]*\\n)((?:\\|[^\\n]*\\n)*)", Pattern.DOTALL);

    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

    /** All of a document. */
    static List<Question> of(String document) {
        List<Question> questions = new ArrayList<>();
        Matcher matcher = QUESTION.matcher(document);
        while (matcher.find()) {
            List<List<String>> rows =
                    matcher.group(3).lines().map(Question::row).toList();
            questions.add(new Question(matcher.group(1), rows));
        }
        return questions;
    }

    /** The document with another answer to this question. */
    String answered(String document, List<List<String>> rows) {
        String text = rows.stream()
                .map(row -> "| " + String.join(" | ", row) + " |\n")
                .collect(Collectors.joining());
        int begin = document.indexOf("|-", document.indexOf(sql));
        int rowsBegin = document.indexOf('\n', begin) + 1;
        int end = rowsBegin;
        while (document.startsWith("|", end)) {
            end = document.indexOf('\n', end) + 1;
        }
        return document.substring(0, rowsBegin) + text + document.substring(end);
    }

    /** A cell as the document has it. */
    static String cell(String value) {
        if (value == null) {
            return "";
        }
        return NUMBER.matcher(value).matches()
                ? new BigDecimal(value)
                        .add(BigDecimal.ZERO)
                        .stripTrailingZeros()
                        .toPlainString()
                : value;
    }

    private static List<String> row(String line) {
        return Arrays.stream(line.substring(1, line.length() - 1).split("\\|", -1))
                .map(String::strip)
                .toList();
    }
}
