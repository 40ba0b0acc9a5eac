package dev.gouji.spark.across;

import dev.gouji.bulk.ScratchFolder;
import dev.gouji.bulk.collect.JournalShelf;
import dev.gouji.convert.across.AcrossCheck;
import dev.gouji.convert.across.AcrossFindings;
import dev.gouji.dataset.journal.ConversionCodec;
import dev.gouji.dataset.journal.ConversionHead;
import dev.gouji.dataset.journal.EntryWriter;
import dev.gouji.dataset.journal.Journal;
import dev.gouji.dataset.journal.JournalRow;
import dev.gouji.dataset.journal.StoredConversion;
import dev.gouji.dataset.record.DocumentOrder;
import dev.gouji.dataset.record.ExtraTable;
import dev.gouji.report.Finding;
import dev.gouji.report.Identity;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Checks what came together in some places, by the very checks that a run on one machine makes: heads in memory, the whole of
 * reports on this machine's disk. Whatever else came along, a report is answered where it asked alone.
 */
final class PlaceCheck implements MapPartitionsFunction<Row, Row> {

    private static final long serialVersionUID = 1;

    /** The columns: a finding of a report, or what the report is among the others. */
    static final StructType TYPE = new StructType()
            .add("document", DataTypes.StringType, false)
            .add("report_id", DataTypes.StringType, false)
            .add("check", DataTypes.IntegerType, false)
            .add("ordinal", DataTypes.IntegerType, false)
            .add("finding", DataTypes.BinaryType, true)
            .add("identity", DataTypes.BinaryType, true);

    private final AcrossSettings settings;

    PlaceCheck(AcrossSettings settings) {
        this.settings = settings;
    }

    /** A document that came, and by the checks that it came for the reports that ask. */
    private record Visitor(JournalRow row, Map<Integer, Set<String>> asking) {}

    @Override
    public Iterator<Row> call(Iterator<Row> visits) throws IOException, InterruptedException {
        try (ScratchFolder scratch = ScratchFolder.open();
                Journal journal = Journal.temporary(scratch.folder("journal"))) {
            Map<String, Visitor> visitors = new TreeMap<>(DocumentOrder::compare);
            while (visits.hasNext()) {
                receive(visits.next(), journal, visitors);
            }
            List<Row> answers = new ArrayList<>();
            List<AcrossCheck> checks = settings.checks();
            for (int i = 0; i < checks.size(); i++) {
                check(i, checks.get(i), journal, visitors, answers);
            }
            return answers.iterator();
        }
    }

    private void receive(Row visit, Journal journal, Map<String, Visitor> visitors) throws IOException {
        String document = visit.getAs("document");
        Visitor visitor = visitors.get(document);
        if (visitor == null) {
            ConversionHead head = new TiedRow(visit, settings.decided()).head();
            EntryWriter entry = journal.write(document);
            entry.add(new StoredConversion(head, visit.getAs("payload")));
            visitor = new Visitor(entry.finish(null, "").rows().get(0), new HashMap<>());
            visitors.put(document, visitor);
        }
        List<Integer> checks = visit.getList(visit.fieldIndex("checks"));
        List<scala.collection.Seq<String>> asking = visit.getList(visit.fieldIndex("asking"));
        for (int i = 0; i < checks.size(); i++) {
            Set<String> ids = visitor.asking().computeIfAbsent(checks.get(i), check -> new HashSet<>());
            ids.addAll(scala.jdk.javaapi.CollectionConverters.asJava(asking.get(i)));
        }
    }

    private void check(int number, AcrossCheck check, Journal journal, Map<String, Visitor> visitors, List<Row> answers)
            throws IOException, InterruptedException {
        List<JournalRow> rows = new ArrayList<>();
        Map<String, String> asking = new HashMap<>();
        visitors.forEach((document, visitor) -> {
            Set<String> ids = visitor.asking().get(number);
            if (ids != null) {
                rows.add(visitor.row());
                ids.forEach(id -> asking.put(id, document));
            }
        });
        if (!asking.isEmpty()) {
            JournalShelf shelf = new JournalShelf(
                    row -> settings.decided()
                            .review(ConversionCodec.decode(journal.stored(row).payload())),
                    rows,
                    1);
            check.check(shelf, new Answers(number, asking, answers));
        }
    }

    /** Takes what a check finds for the reports that ask: report id → document. */
    private record Answers(int check, Map<String, String> asking, List<Row> answers) implements AcrossFindings {

        @Override
        public void add(String reportId, Finding finding) {
            answer(reportId, ConversionCodec.encode(finding), null);
        }

        @Override
        public void identify(String reportId, Identity identity) {
            answer(reportId, null, ConversionCodec.encodeRecord(identity));
        }

        @Override
        public void add(ExtraTable table) {
            // of what came here alone: who has not published is known when all is together
        }

        private void answer(String reportId, byte[] finding, byte[] identity) {
            String document = asking.get(reportId);
            if (document != null) {
                answers.add(RowFactory.create(document, reportId, check, answers.size(), finding, identity));
            }
        }
    }
}
