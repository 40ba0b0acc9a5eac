package dev.gouji.read.scan.sheet;

import dev.gouji.document.Opinion;
import dev.gouji.document.Opinion.Vote;
import dev.gouji.read.scan.line.LineCrop;
import dev.gouji.read.scan.picture.GreyPicture;
import dev.gouji.read.scan.reader.LineReader;
import java.util.ArrayList;
import java.util.List;

/**
 * The opinions of readers: some of the line cleaned of specks and rulings, some of the line as it stands on the page, so that
 * no cleaning that was wrong fools all of them. As safe for threads as its readers.
 */
public final class ReaderOpinions implements LineOpinions {

    private final List<LineReader> clean;
    private final List<LineReader> plain;

    /** Of readers of the cleaned line, and of readers of the plain one. */
    public ReaderOpinions(List<LineReader> clean, List<LineReader> plain) {
        this.clean = List.copyOf(clean);
        this.plain = List.copyOf(plain);
    }

    @Override
    public List<Opinion> of(LineCrop line) {
        List<Opinion> opinions = new ArrayList<>();
        clean.forEach(reader -> opinions.add(opinion(reader, line.clean())));
        plain.forEach(reader -> opinions.add(opinion(reader, line.plain())));
        return opinions;
    }

    private static Opinion opinion(LineReader reader, GreyPicture line) {
        List<Vote> votes = reader.read(line).guesses().stream()
                .map(guess -> new Vote(guess.text(), guess.permille()))
                .toList();
        return new Opinion(reader.name(), votes);
    }
}
