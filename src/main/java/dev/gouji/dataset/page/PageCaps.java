package dev.gouji.dataset.page;

/**
 * How much the page holds in full; what goes beyond is counted, and the page says where it stands.
 *
 * @param errors how many errors are drawn, of all reports
 * @param warnings how many warnings are drawn, of reports without errors
 * @param quiet how many reports without either are there with their tables
 * @param cardBytes how many bytes each of these three may take
 * @param rows how many reports the matrix has
 * @param files how many files that were not read are named
 * @param listBytes how many bytes the matrix, and the files, may take
 */
record PageCaps(int errors, int warnings, int quiet, long cardBytes, int rows, int files, long listBytes) {

    /** What the program writes. */
    static final PageCaps DEFAULT = new PageCaps(2_000, 1_000, 1_000, 8L << 20, 250_000, 3_000, 48L << 20);

    /** The most of one report's findings that are in the page. */
    static final int FINDINGS = 200;

    /** The most of one report's explanations that are in the page. */
    static final int EXPLANATIONS = 12;
}
