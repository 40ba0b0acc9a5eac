package dev.gouji.read.jpx.stream;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import org.junit.jupiter.api.Test;

class CodeStreamTest {

    /** What a stream begins with: its size and its tiles, of one component. */
    private static byte[] head(int width, int height, int tileWidth, int tileHeight) {
        return ByteBuffer.allocate(45)
                .putShort((short) 0xFF4F)
                .putShort((short) 0xFF51)
                .putShort((short) 41)
                .putShort((short) 0)
                .putInt(width)
                .putInt(height)
                .putLong(0)
                .putInt(tileWidth)
                .putInt(tileHeight)
                .putLong(0)
                .putShort((short) 1)
                .put(new byte[] {7, 1, 1})
                .array();
    }

    private static PictureSize size(byte[] head) throws IOException {
        return CodeStream.size(head, 0, head.length);
    }

    @Test
    void theLastTilesAreAsLargeAsWhatIsLeft() throws IOException {
        PictureSize size = size(head(100, 50, 64, 32));
        assertEquals(4, size.tiles());
        assertEquals(new Extent(64, 32, 100, 50), size.tile(3));
    }

    @Test
    void theSizeMayBeLargerThanAnythingThatIsDecoded() throws IOException {
        assertEquals(
                2_000_000_000,
                size(head(2_000_000_000, 2_000_000_000, 2_000_000_000, 2_000_000_000))
                        .picture()
                        .width());
    }

    @Test
    void whatNoPageComesToIsRefused() {
        assertThrows(IOException.class, () -> size(head(0, 5, 5, 5)));
        assertThrows(IOException.class, () -> size(head(5, 5, 0, 5)));
        assertThrows(IOException.class, () -> size(head(-1, 5, 5, 5)));
        IOException tiles = assertThrows(IOException.class, () -> size(head(100_000, 100_000, 1, 1)));
        assertTrue(tiles.getMessage().contains("too many tiles"), tiles.getMessage());
    }
}
