package dev.gouji.cli.sql;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** A database of a server of PostgreSQL that listens in a folder, by its own client. */
final class Postgres implements Database {

    private static final String NAME = "gouji_test";

    private final String server;

    /** Of the server in this folder, whose superuser is {@code gouji}. */
    Postgres(String server) throws IOException {
        this.server = server;
        drop();
        psql(Path.of("."), "postgres", "-c", "CREATE DATABASE " + NAME + " ENCODING 'UTF8' TEMPLATE template0");
    }

    @Override
    public void run(Path folder, String script) throws Exception {
        psql(folder, NAME, "-f", "sql/" + script);
    }

    @Override
    public List<List<String>> rows(String sql) throws Exception {
        List<List<String>> rows = new ArrayList<>();
        String csv = psql(Path.of("."), NAME, "--csv", "-t", "-c", sql);
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setRecordSeparator('\n')
                .setNullString("")
                .get();
        try (var parser = format.parse(new StringReader(csv))) {
            for (CSVRecord row : parser) {
                rows.add(Arrays.asList(row.values()));
            }
        }
        return rows;
    }

    @Override
    public void close() throws IOException {
        drop();
    }

    private void drop() throws IOException {
        psql(Path.of("."), "postgres", "-c", "DROP DATABASE IF EXISTS " + NAME);
    }

    private String psql(Path folder, String database, String... more) throws IOException {
        List<String> command = new ArrayList<>(
                List.of("psql", "-X", "-q", "-v", "ON_ERROR_STOP=1", "-h", server, "-U", "gouji", "-d", database));
        command.addAll(List.of(more));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().put("PGOPTIONS", "-c client_min_messages=warning");
        Process process = builder.redirectErrorStream(true).start();
        String words = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.onExit().join().exitValue() != 0) {
            throw new IOException(words);
        }
        return words;
    }
}
