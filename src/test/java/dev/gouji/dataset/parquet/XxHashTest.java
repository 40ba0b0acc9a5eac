package dev.gouji.dataset.parquet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class XxHashTest {

    /** What the hash's own program gives. */
    @ParameterizedTest
    @CsvSource({
        "'', ef46db3751d8e999",
        "a, d24ec4f1a98c6e5b",
        "abc, 44bc2cf5ad770999",
        "Nobody inspects the spammish repetition, fbcea83c8a378bf1",
    })
    void itIsThatOfTheSpecification(String text, String hash) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        assertEquals(hash, Long.toHexString(XxHash.of(bytes, 0, bytes.length)));
    }

    @Test
    void aPartOfTheBytesIsHashedAsIfItStoodAlone() {
        byte[] bytes = "xxabcxx".getBytes(StandardCharsets.UTF_8);
        assertEquals("44bc2cf5ad770999", Long.toHexString(XxHash.of(bytes, 2, 3)));
    }
}
