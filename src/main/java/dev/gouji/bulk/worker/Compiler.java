package dev.gouji.bulk.worker;

/** How the code of a worker is compiled while it runs. */
public enum Compiler {
    /** Fast to come by. */
    QUICK,
    /** Slow to come by, and then faster. */
    FULL
}
