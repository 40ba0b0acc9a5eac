package dev.gouji.read.scan.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.read.scan.picture.GreyPicture;
import dev.gouji.read.scan.reader.Guess;
import dev.gouji.read.scan.reader.WordReader;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordLooksTest {

    private final List<GreyPicture> seen = new ArrayList<>();

    private Guess looked(Guess... answers) {
        Iterator<Guess> next = List.of(answers).iterator();
        WordReader reader = new WordReader() {
            @Override
            public Guess text(GreyPicture line) {
                seen.add(line);
                return next.next();
            }

            @Override
            public String name() {
                return "script";
            }
        };
        return new WordLooks(reader).text(new GreyPicture(100, 2, new byte[200]));
    }

    @Test
    void sureWordsAreLookedAtOnce() {
        assertEquals(new Guess("总计", 800), looked(new Guess("总计", 800)));
        assertEquals(1, seen.size());
    }

    @Test
    void looksThatAgreeAreWorthMore() {
        assertEquals(new Guess("总计", 880), looked(new Guess("总计", 600), new Guess("总计", 700)));
        assertEquals(2, seen.size());
    }

    @Test
    void bracketsTellNoWordsApart() {
        assertEquals(new Guess("(一)总计", 880), looked(new Guess("（一）总计", 600), new Guess("(一)总计", 700)));
    }

    @Test
    void looksThatDifferAreWorthLess() {
        Guess last = looked(new Guess("急计", 600), new Guess("总计", 700), new Guess("总计", 500));
        assertEquals(new Guess("总计", 640), last);
        assertEquals(85, seen.get(2).width());
    }

    @Test
    void whatTheFirstLookDoesNotSeeIsLookedAtAgain() {
        assertEquals(new Guess("供", 850), looked(new Guess("", 0), new Guess("供", 850)));
    }
}
