package dev.gouji.cli.sql;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** An engine within the tests' own process. */
abstract sealed class JdbcDatabase implements Database {

    final Connection connection;

    JdbcDatabase(String url) throws SQLException {
        connection = DriverManager.getConnection(url);
    }

    @Override
    public List<List<String>> rows(String sql) throws SQLException {
        List<List<String>> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            while (result.next()) {
                List<String> row = new ArrayList<>();
                for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
                    row.add(result.getString(i));
                }
                rows.add(row);
            }
        }
        return rows;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    /** DuckDB takes a script as it is, but for the folder that it is run in. */
    static final class Duck extends JdbcDatabase {

        Duck() throws SQLException {
            super("jdbc:duckdb:");
        }

        @Override
        public void run(Path folder, String script) throws Exception {
            try (Statement statement = connection.createStatement()) {
                statement.execute("SET file_search_path = '" + folder + "'");
                statement.execute(Files.readString(folder.resolve("sql").resolve(script)));
            }
        }
    }

    /** SQLite, and what its shell does at a line that begins with a point. */
    static final class Sqlite extends JdbcDatabase {

        private static final String IMPORT = ".import ";

        Sqlite() throws SQLException {
            super("jdbc:sqlite::memory:");
        }

        @Override
        public void run(Path folder, String script) throws Exception {
            StringBuilder sql = new StringBuilder();
            for (String line : Files.readAllLines(folder.resolve("sql").resolve(script))) {
                if (line.startsWith(IMPORT)) {
                    execute(sql);
                    String[] words = line.substring(IMPORT.length()).split(" ");
                    load(folder.resolve(words[0]), words[1]);
                } else if (!line.startsWith(".")) {
                    sql.append(line).append('\n');
                }
            }
            execute(sql);
        }

        private void execute(StringBuilder sql) throws SQLException {
            try (Statement statement = connection.createStatement()) {
                statement.executeUpdate(sql.toString());
            }
            sql.setLength(0);
        }

        private void load(Path file, String table) throws Exception {
            try (var insert = connection.prepareStatement("INSERT INTO " + table + " VALUES (?)")) {
                for (String line : Files.readAllLines(file)) {
                    insert.setString(1, line);
                    insert.executeUpdate();
                }
            }
        }
    }
}
