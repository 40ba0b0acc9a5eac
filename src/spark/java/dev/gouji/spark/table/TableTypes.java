package dev.gouji.spark.table;

import dev.gouji.dataset.record.FieldShape;
import dev.gouji.dataset.record.FieldShape.Kind;
import dev.gouji.dataset.record.PlainValues;
import dev.gouji.dataset.record.RecordSchema;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/** The records of a dataset as Spark has them: types by the schemas alone, the same as those of the dataset's Parquet files. */
public final class TableTypes {

    private TableTypes() {}

    /** The type of the records of a schema. */
    public static StructType of(RecordSchema schema) {
        StructType type = new StructType();
        for (RecordSchema.Field field : schema.fields()) {
            type = type.add(field.name(), type(field.shape()), isOptional(field.shape()));
        }
        return type;
    }

    private static boolean isOptional(FieldShape shape) {
        // a number that is out of all bounds has no place in a column
        return shape.nullable() || shape.kind() == Kind.NUMBER;
    }

    private static DataType type(FieldShape shape) {
        return switch (shape.kind()) {
            case TEXT, FREE -> DataTypes.StringType;
            case INTEGER -> DataTypes.LongType;
            case NUMBER -> DataTypes.createDecimalType(PlainValues.PRECISION, PlainValues.SCALE);
            case BOOLEAN -> DataTypes.BooleanType;
            case LIST -> DataTypes.createArrayType(type(shape.item()), isOptional(shape.item()));
            case OBJECT -> {
                StructType type = new StructType();
                for (FieldShape.Member member : shape.members()) {
                    type = type.add(member.name(), type(member.shape()), isOptional(member.shape()));
                }
                yield type;
            }
        };
    }

    /**
     * A record as a row.
     *
     * @param values as {@link PlainValues} has them
     */
    public static Row row(StructType type, Object[] values) {
        StructField[] fields = type.fields();
        Object[] columns = new Object[values.length];
        for (int i = 0; i < columns.length; i++) {
            columns[i] = value(fields[i].dataType(), values[i]);
        }
        return RowFactory.create(columns);
    }

    private static Object value(DataType type, Object value) {
        if (value == null) {
            return null;
        }
        if (type instanceof StructType struct) {
            return row(struct, (Object[]) value);
        }
        return type instanceof ArrayType list ? list(list.elementType(), (Object[]) value) : value;
    }

    private static Object[] list(DataType item, Object[] values) {
        Object[] items = new Object[values.length];
        for (int i = 0; i < items.length; i++) {
            items[i] = value(item, values[i]);
        }
        return items;
    }
}
