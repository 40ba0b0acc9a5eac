package dev.gouji.bench;

import dev.gouji.limit.Limits;
import dev.gouji.read.bound.Budget;
import dev.gouji.read.word.docx.DocxReader;
import java.nio.file.Files;
import java.nio.file.Path;

/** Times the DOCX reader on one file: the first reading of this process, then rounds of many. */
public final class DocxReaderTiming {

    private static final int ROUNDS = 5;
    private static final int READINGS = 200;

    private DocxReaderTiming() {}

    /**
     * Prints milliseconds of the first reading, then readings a second for each round.
     *
     * @param arguments the path of a DOCX file
     */
    public static void main(String[] arguments) throws Exception {
        byte[] bytes = Files.readAllBytes(Path.of(arguments[0]));
        long start = System.nanoTime();
        read(bytes);
        System.out.println("first: " + (System.nanoTime() - start) / 1_000_000 + " ms");
        for (int round = 0; round < ROUNDS; round++) {
            start = System.nanoTime();
            for (int i = 0; i < READINGS; i++) {
                read(bytes);
            }
            System.out.println("round: " + READINGS * 1_000_000_000L / (System.nanoTime() - start) + " a second");
        }
    }

    private static void read(byte[] bytes) throws Exception {
        new DocxReader().read(bytes, new Budget(Limits.STANDARD));
    }
}
