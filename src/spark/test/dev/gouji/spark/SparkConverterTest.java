package dev.gouji.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.report.AnnualReport;
import dev.gouji.report.Conversion;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;

/** The examples of docs/spark.md, as jobs of people's own have them. */
class SparkConverterTest {

    private final SparkSession spark = SparkTrial.spark();

    private Dataset<Row> files() {
        return spark.read().format("binaryFile").load("samples/*-2023.docx", "samples/town-2021.txt");
    }

    @Test
    void filesBecomeRecords() {
        Dataset<Row> conversions = new SparkConverter().convert(files());
        Dataset<Row> received = conversions
                .selectExpr("explode(reports) as report")
                .selectExpr("report.agency", "report.year", "explode(report.figures) as figure")
                .filter("figure.key = 'requests/received/total' and figure.certainty = 'read'")
                .selectExpr("concat_ws(' ', agency, year, cast(figure.value as int))");
        assertEquals(
                List.of("云溪市人民政府 2023 2469", "雁汀区蓝坞镇人民政府 2021 108", "霁川市公安局 2023 740"),
                received.as(Encoders.STRING()).collectAsList().stream().sorted().toList());
    }

    @Test
    void filesBecomeObjects() {
        SparkConverter converter = new SparkConverter();
        FlatMapFunction<Row, String> reading = file -> {
            List<Conversion> conversions = converter.convert(file.getAs("path"), file.getAs("content"));
            return conversions.stream()
                    .flatMap(conversion -> conversion.reports().stream())
                    .map(SparkConverterTest::line)
                    .iterator();
        };
        assertEquals(
                List.of("云溪市人民政府 2023 CONSISTENT", "雁汀区蓝坞镇人民政府 2021 CONSISTENT", "霁川市公安局 2023 INCONSISTENT"),
                files().flatMap(reading, Encoders.STRING()).collectAsList().stream()
                        .sorted()
                        .toList());
    }

    private static String line(AnnualReport report) {
        return report.agency().value() + " " + report.year().value() + " " + report.status();
    }

    @Test
    void aFileIsNamedByItsPathOrByWhoHandsItOver() {
        Dataset<Row> file = spark.read().format("binaryFile").load("samples/town-2021.txt");
        String path = Path.of("samples/town-2021.txt").toAbsolutePath().toString();
        String name = "document.document";
        assertEquals(
                path.substring(1),
                new SparkConverter().convert(file).selectExpr(name).first().getString(0));
        Dataset<Row> named = file.selectExpr("'town.txt' as document", "content");
        assertEquals(
                "town.txt",
                new SparkConverter().convert(named).selectExpr(name).first().getString(0));
    }
}
