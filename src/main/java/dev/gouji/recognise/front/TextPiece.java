package dev.gouji.recognise.front;

import dev.gouji.document.Block;
import dev.gouji.document.Heading;
import dev.gouji.document.Paragraph;
import dev.gouji.document.Place;
import dev.gouji.recognise.label.Folding;
import java.util.ArrayList;
import java.util.List;

/**
 * A paragraph or heading of a report.
 *
 * @param text as it stands
 * @param dense without white space, full-width ASCII made narrow
 * @param place where it begins
 * @param block the index of its block
 */
record TextPiece(String text, String dense, Place place, int block) {

    static List<TextPiece> of(List<Block> blocks) {
        List<TextPiece> pieces = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Paragraph paragraph) {
                pieces.add(new TextPiece(paragraph.text(), Folding.dense(paragraph.text()), paragraph.place(), i));
            } else if (blocks.get(i) instanceof Heading heading) {
                pieces.add(new TextPiece(heading.text(), Folding.dense(heading.text()), heading.place(), i));
            }
        }
        return pieces;
    }
}
