package dev.gouji.read.scan.net;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class NetAlphabetTest {

    @Test
    void everyOutputHasItsText() {
        assertEquals(NetAlphabet.outputs(), NetAlphabet.texts().size());
        assertEquals("", NetAlphabet.texts().get(0));
        assertEquals("7", NetAlphabet.texts().get(NetAlphabet.output('7')));
    }

    @Test
    void wideSignsAndAllDashesAreTheNarrowOnes() {
        assertEquals(NetAlphabet.output('7'), NetAlphabet.output('７'));
        assertEquals(NetAlphabet.output('-'), NetAlphabet.output('—'));
        assertEquals(NetAlphabet.output('/'), NetAlphabet.output('／'));
    }

    @Test
    void allElseIsOneSign() {
        assertEquals(NetAlphabet.output(NetAlphabet.OTHER), NetAlphabet.output('件'));
    }
}
