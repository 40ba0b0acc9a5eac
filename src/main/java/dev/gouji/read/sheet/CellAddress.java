package dev.gouji.read.sheet;

/**
 * Where a cell stands on its sheet: {@code B7} → row 6, column 1.
 *
 * @param row from 0
 * @param column from 0
 */
public record CellAddress(int row, int column) {

    /** How many rows a sheet has. */
    public static final int ROWS = 1 << 20;

    /** How many columns a sheet has. */
    public static final int COLUMNS = 1 << 14;

    private static final int LETTERS = 26;

    /** Reads an address, dollar signs aside; null when it is none, or one outside every sheet. */
    public static CellAddress of(String name) {
        int column = 0;
        int row = 0;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c >= 'A' && c <= 'Z' && row == 0) {
                column = column * LETTERS + c - 'A' + 1;
            } else if (c >= '0' && c <= '9' && column > 0) {
                row = row * 10 + c - '0';
            } else if (c != '$') {
                return null;
            }
            if (row > ROWS || column > COLUMNS) {
                return null;
            }
        }
        return row == 0 || column == 0 ? null : new CellAddress(row - 1, column - 1);
    }

    /** As people write it. */
    public String name() {
        StringBuilder letters = new StringBuilder();
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / LETTERS) {
            letters.insert(0, (char) ('A' + (rest - 1) % LETTERS));
        }
        return letters.append(row + 1).toString();
    }
}
