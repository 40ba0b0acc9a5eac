package dev.gouji.bulk.worker;

import dev.gouji.bulk.FailedConversion;
import dev.gouji.document.ErrorCode;
import dev.gouji.document.Message;
import java.util.Set;

/** Says that a worker ended, or was ended, over a document. */
final class WorkerDeath extends Exception {

    private static final long serialVersionUID = 1;

    /** The exit code of a process that a signal ended is this and the signal's number. */
    private static final int SIGNAL = 128;

    /** SIGHUP, SIGINT, SIGKILL, SIGTERM: a process raises others when it goes wrong by itself. */
    private static final Set<Integer> FROM_OUTSIDE = Set.of(SIGNAL + 1, SIGNAL + 2, SIGNAL + 9, SIGNAL + 15);

    /** Of what. */
    enum Cause {
        /** It made no progress. */
        STANDSTILL,
        /** It took too long in all. */
        TOO_LONG,
        /** Its memory ran out. */
        MEMORY,
        /** By a signal that the worker did not cause: the system was short of memory, or a person wanted it so. */
        KILLED,
        /** It was ended over another document. */
        COMPANY,
        /** By itself, for whatever reason. */
        CRASH
    }

    private final Cause cause;
    private final int exitCode;
    private final String underWay;

    /** With the document that was under way: the one that was asked for, or a member of it. */
    WorkerDeath(Cause cause, int exitCode, String underWay) {
        super(cause + " (exit code " + exitCode + ") over " + underWay);
        this.underWay = underWay;
        this.cause = cause;
        this.exitCode = exitCode;
    }

    /** Whether a process that ended with this code was ended by somebody else. */
    static boolean isFromOutside(int exitCode) {
        return FROM_OUTSIDE.contains(exitCode);
    }

    /** Of what. */
    Cause cause() {
        return cause;
    }

    /** The document that was under way: the one that was asked for, or a member of it. */
    String underWay() {
        return underWay;
    }

    private int signal() {
        return exitCode - SIGNAL;
    }

    /** What is said of the document that was under way. */
    FailedConversion failure(WorkerBounds bounds) {
        return switch (cause) {
            case STANDSTILL ->
                new FailedConversion(
                        ErrorCode.TIMEOUT,
                        new Message(
                                "转换没有进展，超过 --limit-seconds（" + bounds.seconds() + " 秒），单独重试一次仍如此，已终止：确认文件可信后可调高。",
                                "it made no progress within --limit-seconds (" + bounds.seconds()
                                        + "), not when tried again by itself either, and was ended: if the file can be"
                                        + " trusted, raise it"));
            case TOO_LONG ->
                new FailedConversion(
                        ErrorCode.TIMEOUT,
                        new Message(
                                "转换总时间超过 --limit-total-seconds（" + bounds.totalSeconds()
                                        + " 秒），单独重试一次仍如此，已终止：确认文件可信后可调高。",
                                "it took more than --limit-total-seconds (" + bounds.totalSeconds()
                                        + ") in all, also when tried again by itself, and was ended: if the file can be"
                                        + " trusted, raise it"));
            case MEMORY ->
                new FailedConversion(
                        ErrorCode.OUT_OF_MEMORY,
                        new Message(
                                "转换所需内存超过 --limit-memory（" + bounds.megabytes() + " MB），单独重试一次仍如此：确认文件可信后可调高。",
                                "it needs more memory than --limit-memory (" + bounds.megabytes()
                                        + " MB), also when tried again by itself: if the file can be trusted, raise it"));
            case KILLED ->
                FailedConversion.forNow(
                        ErrorCode.KILLED,
                        new Message(
                                "转换进程一再被外部终止（信号 " + signal()
                                        + "），多半是系统内存不足：这不说明文件或程序有错；请减少 --jobs 或调低 --limit-memory，再运行同一命令，会重新转换这个文件。",
                                "the process that converted it was ended from outside again and again (signal "
                                        + signal()
                                        + "), most likely because the system was short of memory: neither the file nor the"
                                        + " program need be at fault; use fewer --jobs or a lower --limit-memory and run the"
                                        + " same command again: it converts this file anew"));
            case CRASH, COMPANY ->
                new FailedConversion(
                        ErrorCode.CRASHED,
                        new Message(
                                "转换进程异常退出（退出码 " + exitCode + "），单独重试一次仍如此，其他文件不受影响：请报告这个问题并附上文件。",
                                "the process that converted it ended (exit code " + exitCode
                                        + "), also when tried again by itself; other files are not affected: please report"
                                        + " it with the file"));
        };
    }
}
