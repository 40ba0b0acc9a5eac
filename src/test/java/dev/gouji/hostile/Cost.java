package dev.gouji.hostile;

import com.sun.management.ThreadMXBean;
import dev.gouji.convert.Converter;
import dev.gouji.convert.Inspection;
import dev.gouji.dataset.ConversionJson;
import dev.gouji.limit.Limits;
import dev.gouji.report.Conversion;
import dev.gouji.report.DocumentRecord;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * What a conversion came to and what it cost, counted on its own thread: neither other work on the machine nor the
 * collector's moods change it much.
 *
 * @param conversions of the file and everything in it, the file last
 * @param thrown what it threw; null as it should be
 * @param megabytes allocated in all, kept or not
 * @param seconds of processor time
 */
record Cost(List<Conversion> conversions, Throwable thrown, long megabytes, double seconds) {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    /** As the program's own threads have it. */
    private static final long STACK_BYTES = 8L << 20;

    /** Work that is measured; what it comes to goes to the list. */
    @FunctionalInterface
    private interface Work {
        void into(List<Conversion> found) throws IOException;
    }

    /** Converts with the standard bounds. */
    static Cost of(String file, byte[] bytes) throws InterruptedException {
        return of(found -> new Converter(Limits.STANDARD).convert(file, bytes, found::add));
    }

    /** Reads a PDF and draws it, where it can be read; the pictures are thrown away. */
    static Cost ofDrawing(String file, byte[] bytes) throws InterruptedException {
        return of(found -> {
            Converter converter = new Converter(Limits.STANDARD);
            Inspection inspection = converter.inspect(file, bytes);
            found.add(inspection.conversion());
            if (inspection.hasPages()) {
                converter.draw(bytes, inspection, (page, png, message) -> {});
            }
        });
    }

    private static Cost of(Work work) throws InterruptedException {
        List<Conversion> found = new ArrayList<>();
        Throwable[] thrown = new Throwable[1];
        long[] used = new long[2];
        Thread thread = new Thread(
                null,
                () -> {
                    long self = Thread.currentThread().getId();
                    long before = THREADS.getThreadAllocatedBytes(self);
                    try {
                        work.into(found);
                    } catch (Throwable any) {
                        thrown[0] = any;
                    }
                    used[0] = THREADS.getThreadAllocatedBytes(self) - before;
                    used[1] = THREADS.getCurrentThreadCpuTime();
                },
                "hostile",
                STACK_BYTES);
        thread.start();
        thread.join();
        return new Cost(found, thrown[0], used[0] >> 20, used[1] / 1e9);
    }

    /** {@code failed damaged}; {@code ok 1} for one report; codes of members in brackets, sorted, each once. */
    String outcome() {
        if (thrown != null) {
            return thrown.toString();
        }
        TreeSet<String> members = new TreeSet<>();
        conversions.subList(0, conversions.size() - 1).forEach(member -> members.add(said(member.document())));
        return said(own()) + (members.isEmpty() ? "" : " [" + String.join(", ", members) + "]");
    }

    /** The record of the file itself. */
    DocumentRecord own() {
        return conversions.get(conversions.size() - 1).document();
    }

    /** Everything that would be printed of it. */
    String printed() {
        StringBuilder text = new StringBuilder();
        conversions.forEach(conversion -> text.append(ConversionJson.pretty(conversion)));
        return text.toString();
    }

    private static String said(DocumentRecord record) {
        return record.status().code()
                + (record.error() == null ? "" : " " + record.error().code())
                + (record.reports() == 0 ? "" : " " + record.reports());
    }
}
