package dev.gouji.dataset.sql;

import dev.gouji.dataset.record.FieldShape;
import java.util.stream.Collectors;

/** A database that there is a script for. */
enum Engine {
    DUCKDB {
        @Override
        String type(FieldShape shape) {
            return switch (shape.kind()) {
                case TEXT -> "VARCHAR";
                case INTEGER -> "BIGINT";
                case NUMBER -> "DECIMAL(38, 6)";
                case BOOLEAN -> "BOOLEAN";
                case FREE -> "JSON";
                case LIST -> type(shape.item()) + "[]";
                case OBJECT ->
                    shape.members().stream()
                            .map(member -> SqlScripts.name(member.name()) + " " + type(member.shape()))
                            .collect(Collectors.joining(", ", "STRUCT(", ")"));
            };
        }
    },
    POSTGRESQL {
        @Override
        String type(FieldShape shape) {
            return switch (shape.kind()) {
                case TEXT -> "text";
                case INTEGER -> "bigint";
                case NUMBER -> "numeric";
                case BOOLEAN -> "boolean";
                case FREE, LIST, OBJECT -> "jsonb";
            };
        }
    },
    SQLITE {
        @Override
        String type(FieldShape shape) {
            return switch (shape.kind()) {
                case INTEGER -> "INTEGER";
                case NUMBER -> "NUMERIC";
                case BOOLEAN -> "BOOLEAN";
                case TEXT, FREE, LIST, OBJECT -> "TEXT";
            };
        }
    };

    /** What it calls the type of a column. */
    abstract String type(FieldShape shape);
}
