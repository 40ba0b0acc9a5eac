package dev.gouji.bulk.collect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InOrderTest {

    private static final List<Integer> ITEMS = IntStream.range(0, 500).boxed().toList();

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7})
    void resultsComeInTheListsOrderWhateverIsDoneFirst(int threads) throws Exception {
        List<Integer> taken = new ArrayList<>();
        InOrder.each(
                ITEMS,
                item -> 1,
                100,
                threads,
                item -> {
                    // the earlier ones of every few take longest
                    if (item % 5 == 0) {
                        pause();
                    }
                    return item * 2;
                },
                (item, result) -> {
                    assertEquals(item * 2, result);
                    taken.add(item);
                });
        assertEquals(ITEMS, taken);
    }

    @Test
    void severalThreadsAreAtWorkAtTheSameTime() throws Exception {
        CountDownLatch both = new CountDownLatch(2);
        InOrder.each(
                List.of("a", "b"),
                item -> 1,
                2,
                2,
                item -> {
                    both.countDown();
                    return await(both);
                },
                (item, met) -> assertTrue(met));
    }

    @Test
    void whatIsBegunAndNotTakenNeverWeighsMoreThanItMay() throws Exception {
        AtomicLong underWay = new AtomicLong();
        AtomicLong most = new AtomicLong();
        InOrder.each(
                ITEMS,
                item -> item % 10,
                20,
                4,
                item -> {
                    most.accumulateAndGet(underWay.addAndGet(item % 10), Math::max);
                    return item;
                },
                (item, result) -> underWay.addAndGet(-(item % 10)));
        assertTrue(most.get() <= 20, "weighed " + most);
        assertTrue(most.get() > 9, "only one at a time was under way");
    }

    @Test
    void oneThatIsHeavierThanAllMayIsWorkedOnByItself() throws Exception {
        AtomicInteger underWay = new AtomicInteger();
        List<Integer> withTheHeavy = new ArrayList<>();
        InOrder.each(
                List.of(1, 1, 99, 1, 1),
                Integer::longValue,
                10,
                3,
                item -> {
                    int now = underWay.incrementAndGet();
                    if (item == 99) {
                        withTheHeavy.add(now);
                    }
                    return item;
                },
                (item, result) -> underWay.decrementAndGet());
        assertEquals(List.of(1), withTheHeavy);
    }

    @Test
    void whatTheWorkThrowsComesOutWhenItsTurnHasCome() {
        IOException broken = new IOException("disk");
        List<Integer> taken = new ArrayList<>();
        IOException thrown = assertThrows(
                IOException.class,
                () -> InOrder.each(
                        ITEMS,
                        item -> 1,
                        100,
                        3,
                        item -> {
                            if (item == 40) {
                                throw broken;
                            }
                            return item;
                        },
                        (item, result) -> taken.add(item)));
        assertSame(broken, thrown);
        assertEquals(ITEMS.subList(0, 40), taken);
    }

    @Test
    void anInterruptionEndsIt() {
        Thread.currentThread().interrupt();
        assertThrows(
                InterruptedException.class,
                () -> InOrder.each(ITEMS, item -> 1, 10, 1, item -> item, (item, result) -> {}));
    }

    private static boolean await(CountDownLatch latch) throws IOException {
        try {
            return latch.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(1);
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }
}
