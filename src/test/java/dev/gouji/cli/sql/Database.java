package dev.gouji.cli.sql;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;

/** A database that a script of a dataset fills. */
interface Database extends AutoCloseable {

    /** Runs a script of the dataset in a folder, as a person does there. */
    void run(Path folder, String script) throws Exception;

    /** The rows that a query gives; null for nothing. */
    List<List<String>> rows(String sql) throws Exception;

    @Override
    void close() throws IOException, SQLException;
}
