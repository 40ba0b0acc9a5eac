package dev.gouji.read.seen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.document.Reason;
import dev.gouji.document.Seen;
import dev.gouji.document.Sight;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SeenTextTest {

    private final SeenText text = new SeenText();

    @Test
    void shownPiecesAreOneTextAndNothingElse() {
        text.add("1");
        text.add("2", Sight.SHOWN);
        assertEquals(Seen.of("12"), text.take());
        assertTrue(text.isEmpty());
        assertEquals(Seen.NOTHING, text.take());
    }

    @Test
    void unseenPiecesAreStoredInTheirPlaceAndHidden() {
        Sight white = Sight.unseen(Reason.COLOUR);
        text.add("1");
        text.add("2", white);
        text.add("3");
        assertEquals(new Seen("13", "123", "2", Set.of(white)), text.take());
    }

    @Test
    void whiteSpaceHidesNothing() {
        text.add("1");
        text.add(" \u200b", Sight.unseen(Reason.SIZE));
        assertEquals(Seen.of("1"), text.take());
    }

    @Test
    void struckTextIsStoredAndNotHidden() {
        text.add("7", Sight.STRUCK);
        text.add("8");
        assertEquals(new Seen("8", "78", "", Set.of(Sight.STRUCK)), text.take());
    }

    @Test
    void whatIsLeftOutIsNeitherStoredNorDeletedTextHidden() {
        text.add("7", Sight.DELETED);
        text.add("6", Sight.HIDDEN);
        text.add("8");
        assertEquals(new Seen("8", "8", "6", Set.of(Sight.DELETED, Sight.HIDDEN)), text.take());
    }

    @Test
    void inkGivesItsOtherTextForAnAlternative() {
        Sight picture = Sight.ink(Reason.PICTURE);
        text.add("8", picture);
        Seen seen = text.take();
        assertEquals(new Seen("", "8", "", Set.of(picture)), seen);
        assertEquals("8", seen.otherText());
    }

    @Test
    void contentInDoubtIsContent() {
        Sight order = Sight.unsure(Reason.ORDER);
        text.add("8", order);
        assertEquals(Seen.of("8", order), text.take());
    }
}
