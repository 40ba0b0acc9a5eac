package dev.gouji.read.jpx.block;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Tables D.1 and D.3 of the standard. */
class NeighboursTest {

    @Test
    void beingNoughtDependsOnTheBand() {
        int across = Neighbours.EAST | Neighbours.WEST;
        assertEquals(8, Neighbours.zero(0)[across]);
        assertEquals(4, Neighbours.zero(1)[across]);
        assertEquals(8, Neighbours.zero(2)[across]);
        assertEquals(2, Neighbours.zero(3)[across]);
        assertEquals(7, Neighbours.zero(0)[Neighbours.EAST | Neighbours.NORTH]);
        assertEquals(6, Neighbours.zero(0)[Neighbours.EAST | Neighbours.NORTH_EAST]);
        assertEquals(5, Neighbours.zero(0)[Neighbours.EAST]);
        assertEquals(1, Neighbours.zero(0)[Neighbours.NORTH_WEST]);
        assertEquals(7, Neighbours.zero(3)[Neighbours.NORTH_WEST | Neighbours.SOUTH_EAST | Neighbours.WEST]);
        assertEquals(0, Neighbours.zero(3)[0]);
    }

    @Test
    void aSignIsTurnedWhereItsNeighboursAreNegative() {
        assertEquals(9, Neighbours.sign(0));
        assertEquals(12, Neighbours.sign(Neighbours.EAST));
        assertEquals(12 | Neighbours.TURNED, Neighbours.sign(Neighbours.EAST | Neighbours.EAST_NEGATIVE));
        assertEquals(10 | Neighbours.TURNED, Neighbours.sign(Neighbours.SOUTH | Neighbours.SOUTH_NEGATIVE));
        assertEquals(
                11 | Neighbours.TURNED, Neighbours.sign(Neighbours.WEST | Neighbours.WEST_NEGATIVE | Neighbours.NORTH));
        assertEquals(9, Neighbours.sign(Neighbours.WEST | Neighbours.WEST_NEGATIVE | Neighbours.EAST));
    }
}
