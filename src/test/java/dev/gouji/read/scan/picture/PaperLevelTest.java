package dev.gouji.read.scan.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class PaperLevelTest {

    private static GreyPicture shaded(int ink) {
        byte[] grey = new byte[400 * 400];
        for (int i = 0; i < grey.length; i++) {
            int paper = 240 - i % 400 / 12;
            boolean written = i / 400 % 40 > 30 && i % 400 % 40 > 30;
            grey[i] = (byte) (written ? paper * ink / 240 : paper);
        }
        return new GreyPicture(400, 400, grey);
    }

    @Test
    void paperInAShadowIsAsLightAsElsewhere() {
        GreyPicture even = PaperLevel.even(shaded(60), 200);
        assertEquals(PaperLevel.PAPER, even.at(20, 200), 6);
        assertEquals(PaperLevel.PAPER, even.at(340, 220), 8);
    }

    @Test
    void writingInAShadowIsAsDarkAsElsewhere() {
        GreyPicture even = PaperLevel.even(shaded(60), 200);
        assertEquals(even.at(35, 35), even.at(315, 315), 10);
        assertTrue(even.at(315, 315) < 90);
    }

    @Test
    void blackStaysBlack() {
        assertEquals(
                0,
                PaperLevel.even(new Paper(80, 80).box(10, 10, 20, 20, 0).picture(), 200)
                        .at(15, 15));
    }

    @Test
    void aPageThatIsAllBlackIsNoPaper() {
        assertEquals(
                0,
                PaperLevel.even(new Paper(80, 80).box(0, 0, 79, 79, 0).picture(), 200)
                        .at(40, 40));
    }
}
