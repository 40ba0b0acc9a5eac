package dev.gouji.dataset.reading;

import dev.gouji.dataset.DatasetException;
import dev.gouji.dataset.DatasetFolder;
import dev.gouji.dataset.folder.ForeignFileException;
import dev.gouji.dataset.folder.GuardedFolder;
import dev.gouji.dataset.journal.ConversionHead;
import dev.gouji.dataset.journal.Journal;
import dev.gouji.dataset.journal.JournalRow;
import dev.gouji.document.Message;
import dev.gouji.report.Conversion;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A dataset folder's conversions, each as its records have it and as the program read it before anybody decided: the records
 * tell what stands, the journal beside them what was looked at. Reads, and writes nothing.
 */
public final class DatasetPairs {

    private DatasetPairs() {}

    /** Takes the conversions one after the other; no more than one is in memory. */
    @FunctionalInterface
    public interface Taker {

        /**
         * Takes one.
         *
         * @param recorded as the dataset has it, with everything that was found
         * @param asRead as the program read it: the same reports in the same order, none decided; its labels and raw texts
         *     are what evidence is made of
         */
        void take(Conversion recorded, Conversion asRead) throws IOException, DatasetException;
    }

    /**
     * Hands over every conversion with a report, in the dataset's order.
     *
     * @param heads takes the heads of all of them as read before the first is handed over; may do nothing
     * @throws DatasetException when it is no dataset, or its journal is not that of its records
     * @throws IOException when {@code taker} throws it
     */
    public static void each(Path folder, HeadsTaker heads, Taker taker) throws DatasetException, IOException {
        try (DatasetReader reader = DatasetReader.open(folder)) {
            boolean there = DatasetFolder.ask(folder, ours -> each(folder, ours, reader, heads, taker))
                    .orElse(false);
            if (!there) {
                throw without(folder);
            }
        } catch (ForeignFileException e) {
            throw new DatasetException(e.text(), e);
        } catch (Refused e) {
            throw e.why;
        }
    }

    /** Takes the heads of all conversions. */
    @FunctionalInterface
    public interface HeadsTaker {
        void take(List<ConversionHead> heads);
    }

    private static boolean each(Path folder, GuardedFolder ours, DatasetReader reader, HeadsTaker heads, Taker taker)
            throws IOException {
        GuardedFolder place = ours.existing("journal");
        if (place == null) {
            return false;
        }
        try (Journal journal = Journal.look(place)) {
            List<JournalRow> all = journal.rows();
            heads.take(all.stream().map(JournalRow::head).toList());
            Map<String, JournalRow> rows = new HashMap<>();
            all.forEach(row -> rows.put(row.head().document(), row));
            for (Conversion recorded = reader.next(); recorded != null; recorded = reader.next()) {
                if (!recorded.reports().isEmpty()) {
                    taker.take(
                            recorded,
                            asRead(
                                    folder,
                                    recorded,
                                    rows.get(recorded.document().document()),
                                    journal));
                }
            }
            return true;
        } catch (DatasetException e) {
            throw new Refused(e);
        }
    }

    private static Conversion asRead(Path folder, Conversion recorded, JournalRow row, Journal journal)
            throws IOException, DatasetException {
        if (row == null || !recorded.document().sha256().equals(row.head().sha256())) {
            throw without(folder);
        }
        Conversion asRead = journal.load(row);
        boolean same = asRead.reports().stream()
                .map(report -> report.id())
                .toList()
                .equals(recorded.reports().stream().map(report -> report.id()).toList());
        if (!same) {
            throw without(folder);
        }
        return asRead;
    }

    /** Carries a refusal through a question that throws none. */
    private static final class Refused extends IOException {
        private static final long serialVersionUID = 1;
        private final transient DatasetException why;

        Refused(DatasetException why) {
            super(why);
            this.why = why;
        }
    }

    private static DatasetException without(Path folder) {
        return new DatasetException(
                new Message(
                        folder + " 中缺少 .gouji 文件夹里的转换记录，或与数据集不一致：请用 convert -o 再转换一次",
                        folder
                                + " lacks what conversions left in its folder .gouji, or that is not of this dataset: convert with -o again"));
    }
}
