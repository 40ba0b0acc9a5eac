package dev.gouji.read.look;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.document.Reason;
import dev.gouji.document.Seen;
import dev.gouji.document.Sight;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LookTest {

    private static Look look(Object... traits) {
        Look look = Look.PLAIN;
        for (int i = 0; i < traits.length; i += 2) {
            look = look.with((Trait) traits[i], (Integer) traits[i + 1]);
        }
        return look;
    }

    private static void assertSight(Sight expected, Object... traits) {
        assertEquals(expected, look(traits).sight());
    }

    @Test
    void whatSaysNothingIsShown() {
        assertSight(Sight.SHOWN);
    }

    @Test
    void aLineOrTwoThroughTextStrikesIt() {
        assertSight(Sight.STRUCK, Trait.STRUCK, 1);
        assertSight(Sight.STRUCK, Trait.STRUCK_TWICE, 1);
        assertSight(Sight.SHOWN, Trait.STRUCK, 0);
    }

    @Test
    void hiddenIsStrongerThanAnythingElse() {
        assertSight(Sight.HIDDEN, Trait.HIDDEN, 1, Trait.STRUCK, 1, Trait.COLOUR, 0xFFFFFF);
    }

    @Test
    void textOfTheColourOfItsGroundIsUnseen() {
        Sight unseen = Sight.unseen(Reason.COLOUR);
        assertSight(unseen, Trait.COLOUR, 0xFFFFFF);
        assertSight(unseen, Trait.COLOUR, 0xFBFBFB);
        assertSight(Sight.SHOWN, Trait.COLOUR, 0xBFBFBF);
        assertSight(Sight.SHOWN, Trait.COLOUR, 0xFFFFFF, Trait.CELL_GROUND, 0x1F4E79);
        assertSight(unseen, Trait.COLOUR, 0x1F4E79, Trait.CELL_GROUND, 0x1F4E79);
        assertSight(unseen, Trait.COLOUR, 0x1F4E79, Trait.CELL_GROUND, 0xFFFFFF, Trait.GROUND, 0x1F4E79);
        assertSight(unseen, Trait.COLOUR, 0, Trait.HIGHLIGHT, 0, Trait.GROUND, 0xFFFFFF);
    }

    @Test
    void theAutomaticColourStandsOutFromAnyGround() {
        assertSight(Sight.SHOWN, Trait.COLOUR, Look.NONE, Trait.CELL_GROUND, 0);
    }

    @Test
    void aGroundThatIsNotPaintedShowsTheOneBehind() {
        assertSight(Sight.SHOWN, Trait.COLOUR, 0xFFFFFF, Trait.GROUND, Look.NONE, Trait.CELL_GROUND, 0);
    }

    @Test
    void ofAGroundThatIsNotKnownNothingIsSaid() {
        assertSight(Sight.SHOWN, Trait.COLOUR, 0xFFFFFF, Trait.CELL_GROUND, Look.UNKNOWN);
    }

    @Test
    void theColourOfThePageIsNotPrinted() {
        assertSight(Sight.unsure(Reason.COLOUR), Trait.COLOUR, 0xFFFFFF, Trait.PAGE_GROUND, 0);
        assertSight(Sight.unseen(Reason.COLOUR), Trait.COLOUR, 0, Trait.PAGE_GROUND, 0);
    }

    @Test
    void textOfNoSizeIsUnseen() {
        Sight unseen = Sight.unseen(Reason.SIZE);
        assertSight(unseen, Trait.SIZE, 20);
        assertSight(unseen, Trait.WIDTH, 1);
        assertSight(unseen, Trait.SIZE, 240, Trait.LINE, 20);
        assertSight(unseen, Trait.SIZE, 240, Trait.ROW, 0);
        assertSight(Sight.SHOWN, Trait.SIZE, 320, Trait.LINE, 280, Trait.ROW, 400);
        assertSight(Sight.unsure(Reason.SIZE), Trait.COLUMN, 10);
    }

    @Test
    void whatStandsElsewhereIsInDoubt() {
        assertSight(Sight.unseen(Reason.OUTSIDE), Trait.AWAY, 1);
        assertSight(Sight.unsure(Reason.OUTSIDE), Trait.INDENT, 40_000);
        assertSight(Sight.unsure(Reason.COVERED), Trait.SIZE, 240, Trait.PITCH, -120);
        assertSight(Sight.unsure(Reason.ORDER), Trait.SIZE, 240, Trait.RISE, 400);
        assertSight(Sight.unsure(Reason.ORDER), Trait.REORDERED, 1);
    }

    @Test
    void aNearerLookHolds() {
        Look base = look(Trait.STRUCK, 1, Trait.SIZE, 20);
        assertEquals(Sight.unseen(Reason.SIZE), look(Trait.STRUCK, 0).over(base).sight());
        assertEquals(Sight.STRUCK, look(Trait.SIZE, 240).over(base).sight());
    }

    @Test
    void textThatIsTurnedRoundIsInDoubt() {
        assertEquals(
                Set.of(Sight.unsure(Reason.ORDER)),
                ShownOrder.checked(Seen.of("\u202E724\u202C")).sights());
        assertEquals(Seen.of("427"), ShownOrder.checked(Seen.of("427")));
        assertEquals(Seen.of("\u200E427"), ShownOrder.checked(Seen.of("\u200E427")));
    }
}
