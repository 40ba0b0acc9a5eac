package dev.gouji.dataset.parquet;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.duckdb.DuckDBArray;
import org.duckdb.DuckDBStruct;

/** DuckDB in memory: another reader of what gouji writes. */
public final class DuckDb implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Connection connection = DriverManager.getConnection("jdbc:duckdb:");

    public DuckDb() throws SQLException {}

    /** The rows that a query gives, each as an object. */
    public List<ObjectNode> rows(String sql, Object... parameters) throws Exception {
        List<ObjectNode> rows = new ArrayList<>();
        try (var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    ObjectNode row = rows(result);
                    rows.add(row);
                }
            }
        }
        return rows;
    }

    /** What a query gives in its first column, as text. */
    public List<String> texts(String sql, Object... parameters) throws Exception {
        return rows(sql, parameters).stream()
                .map(row -> row.iterator().next().asText())
                .toList();
    }

    public void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    private static ObjectNode rows(ResultSet result) throws Exception {
        ObjectNode row = JSON.createObjectNode();
        for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
            row.set(result.getMetaData().getColumnName(i), node(result.getObject(i)));
        }
        return row;
    }

    private static JsonNode node(Object value) throws Exception {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        if (value instanceof DuckDBStruct struct) {
            ObjectNode node = nodes.objectNode();
            for (Map.Entry<String, Object> member : struct.getMap().entrySet()) {
                node.set(member.getKey(), node(member.getValue()));
            }
            return node;
        }
        if (value instanceof DuckDBArray array) {
            ArrayNode node = nodes.arrayNode();
            for (Object item : (Object[]) array.getArray()) {
                node.add(node(item));
            }
            return node;
        }
        if (value instanceof BigDecimal number) {
            return nodes.numberNode(number);
        }
        if (value instanceof Boolean flag) {
            return nodes.booleanNode(flag);
        }
        if (value instanceof org.duckdb.JsonNode json) {
            return JSON.readTree(json.toString());
        }
        if (value instanceof Number number) {
            return nodes.numberNode(number.longValue());
        }
        return value == null ? nodes.nullNode() : nodes.textNode(value.toString());
    }
}
