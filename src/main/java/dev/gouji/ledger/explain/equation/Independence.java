package dev.gouji.ledger.explain.equation;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/** Whether cells stand in relations independently of each other: then no part of them can do what all of them do. */
public final class Independence {

    private Independence() {}

    /** Whether no combination of changes to these cells leaves every relation as it is. */
    public static boolean holds(LedgerSystem system, int[] cells) {
        List<long[]> columns = new ArrayList<>();
        for (int cell : cells) {
            long[] column = new long[system.relations()];
            system.change(column, cell, 1);
            columns.add(column);
        }
        return rank(columns) == cells.length;
    }

    /** The rank of some rows of whole numbers, by exact elimination. */
    public static int rank(List<long[]> rows) {
        List<BigInteger[]> reduced = new ArrayList<>();
        for (long[] row : rows) {
            BigInteger[] rest = new BigInteger[row.length];
            for (int i = 0; i < row.length; i++) {
                rest[i] = BigInteger.valueOf(row[i]);
            }
            for (BigInteger[] known : reduced) {
                int lead = lead(known);
                if (rest[lead].signum() != 0) {
                    BigInteger own = rest[lead];
                    for (int i = 0; i < rest.length; i++) {
                        rest[i] = rest[i].multiply(known[lead]).subtract(known[i].multiply(own));
                    }
                }
            }
            if (lead(rest) >= 0) {
                reduced.add(rest);
            }
        }
        return reduced.size();
    }

    private static int lead(BigInteger[] row) {
        for (int i = 0; i < row.length; i++) {
            if (row[i].signum() != 0) {
                return i;
            }
        }
        return -1;
    }
}
