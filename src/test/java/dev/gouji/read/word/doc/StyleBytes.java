package dev.gouji.read.word.doc;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Styles as a file stores them. */
final class StyleBytes {

    private StyleBytes() {}

    static byte[] of(byte[]... styles) {
        ByteArrayOutputStream made = new ByteArrayOutputStream();
        made.writeBytes(ByteBuffer.allocate(20)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putShort((short) 18)
                .putShort((short) styles.length)
                .putShort((short) 10)
                .array());
        for (byte[] style : styles) {
            made.write(style.length);
            made.write(style.length >> 8);
            made.writeBytes(style);
        }
        return made.toByteArray();
    }

    /** A paragraph style: the number by which word processors know it, its parent, what it says of paragraphs and runs. */
    static byte[] paragraph(int known, int parent, String ofParagraph, String ofRun) {
        byte[] list = DocBytes.hex("00 00" + ofParagraph);
        return style(known, 1, parent, list, DocBytes.hex(ofRun));
    }

    static byte[] character(int known, String ofRun) {
        return style(known, 2, 0xFFF, DocBytes.hex(ofRun));
    }

    private static byte[] style(int known, int kind, int parent, byte[]... parts) {
        ByteBuffer made = ByteBuffer.allocate(256).order(ByteOrder.LITTLE_ENDIAN);
        made.putShort((short) known)
                .putShort((short) (kind | parent << 4))
                .putShort((short) parts.length)
                .putInt(0);
        made.putShort((short) 1).putChar('名').putChar('\0');
        for (byte[] part : parts) {
            made.putShort((short) part.length).put(part);
            made.put(new byte[part.length % 2]);
        }
        byte[] style = new byte[made.position()];
        made.get(0, style);
        return style;
    }
}
