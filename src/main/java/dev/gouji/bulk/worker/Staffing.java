package dev.gouji.bulk.worker;

/**
 * How many processes convert, how many documents each at a time, and how their code is compiled: by how much there is to
 * do. Starting a process and compiling its code costs more than converting some dozens of documents, so that few are
 * converted fastest by several threads of one process. What the thresholds stand on is in docs/bulk.md, and nowhere else.
 * Immutable.
 *
 * @param processes how many at most
 * @param lanes how many documents at a time each converts
 * @param inputs how many there are
 */
public record Staffing(int processes, int lanes, int inputs) {

    /** More threads stand in each other's way when memory is cleaned up, and more documents go down with one of them. */
    private static final int MOST_LANES = 4;

    /** So many inputs more are worth another process. */
    private static final int INPUTS_A_PROCESS = 100;

    /** After so many documents the full compiler has earned what it costs a process. */
    private static final int FULL_COMPILER_PAYS = 4000;

    /** So many seconds at each place are as much work, be it of some pages of scans. */
    private static final int SECONDS_A_PLACE = 120;

    /** So many are waited for even so: an input that is there already, or is no file, is nothing to compile for. */
    private static final int SURE = 500;

    /** For so many documents at a time, of so many inputs. */
    public static Staffing of(int jobs, int inputs) {
        int most = (jobs + MOST_LANES - 1) / MOST_LANES;
        int processes = Math.min(most, 1 + inputs / INPUTS_A_PROCESS);
        int lanes = Math.min((jobs + processes - 1) / processes, MOST_LANES);
        return new Staffing(processes, lanes, inputs);
    }

    /** How many documents are under way at a time. */
    int places() {
        return processes * lanes;
    }

    /** How the code of a process that is asked now should be compiled, after so many documents and seconds of them in all. */
    Compiler compiler(long documents, long seconds) {
        long pays = (long) FULL_COMPILER_PAYS * processes;
        boolean paid = documents >= pays || seconds >= (long) SECONDS_A_PLACE * places();
        boolean willPay = inputs >= pays && documents >= SURE;
        return paid || willPay ? Compiler.FULL : Compiler.QUICK;
    }
}
