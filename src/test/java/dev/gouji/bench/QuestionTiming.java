package dev.gouji.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Times the ten questions of {@code docs/analysis.md} over the files of a dataset as they lie, by DuckDB: Parquet, CSV and
 * NDJSON, with the size of each.
 *
 * <p>{@code java -cp … dev.gouji.bench.QuestionTiming DATASET [FORMAT…]}, from the project's folder.
 */
public final class QuestionTiming {

    private static final Pattern QUERY = Pattern.compile("```sql\n(.*?)```", Pattern.DOTALL);

    private QuestionTiming() {}

    /** Prints a line a format. */
    public static void main(String[] arguments) throws Exception {
        Path dataset = Path.of(arguments[0]).toAbsolutePath();
        List<String> formats = List.of(arguments).subList(1, arguments.length);
        List<String> questions = questions();
        for (String format : formats.isEmpty() ? List.of("parquet", "csv", "ndjson") : formats) {
            System.out.println(line(dataset, format, questions));
        }
    }

    private static List<String> questions() throws IOException {
        List<String> questions = new ArrayList<>();
        Matcher matcher = QUERY.matcher(Files.readString(Path.of("docs", "analysis.md")));
        while (matcher.find()) {
            questions.add(matcher.group(1));
        }
        return questions;
    }

    private static String line(Path dataset, String format, List<String> questions) throws Exception {
        StringBuilder line = new StringBuilder(String.format(
                Locale.ROOT,
                "%s: figures %.1f MB, reports %.1f MB, seconds",
                format,
                megabytes(dataset, "figures." + format),
                megabytes(dataset, "reports." + format)));
        double all = 0;
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            statement.execute("SET file_search_path = '" + dataset + "'");
            String views = Files.readString(dataset.resolve("sql").resolve("duckdb-views.sql"));
            long start = System.nanoTime();
            statement.execute(views.replace(".parquet'", "." + format + "'"));
            all += print(line, start);
            for (String question : questions) {
                start = System.nanoTime();
                exhaust(statement, question);
                all += print(line, start);
            }
        }
        return line.append(String.format(Locale.ROOT, "; together %.1f", all)).toString();
    }

    private static double print(StringBuilder line, long start) {
        double seconds = (System.nanoTime() - start) / 1e9;
        line.append(String.format(Locale.ROOT, " %.2f", seconds));
        return seconds;
    }

    private static void exhaust(Statement statement, String question) throws SQLException {
        try (ResultSet result = statement.executeQuery(question)) {
            while (result.next()) {
                result.getString(1);
            }
        }
    }

    private static double megabytes(Path dataset, String file) throws IOException {
        return Files.size(dataset.resolve(file)) / 1e6;
    }
}
