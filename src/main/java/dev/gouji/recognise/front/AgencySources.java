package dev.gouji.recognise.front;

import dev.gouji.recognise.label.Folding;
import dev.gouji.report.Certainty;
import dev.gouji.report.Publication;
import dev.gouji.report.Stated;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whose report it is, by order of trust: title, first paragraphs, the site's block, file name. Never the compiler. */
final class AgencySources {

    private static final String ORGAN = "([\\p{IsHan}（）()]{2,30}?(?:人民政府办公厅|人民政府办公室|人民政府|管理委员会|管委会|委员会|办公厅|办公室|街道办事处"
            + "|办事处|科委|发改委|总局|分局|局|厅|委|院|署|中心|总队|支队|大队))";
    private static final Pattern OPENING =
            Pattern.compile("(?:全面|客观|如实)?(?:反映了?|是|现将|公布)" + ORGAN + "(?=20|二|在|年度|的|政府信息公开)");
    private static final Pattern NAME = Pattern.compile("^([\\p{IsHan}]{2,30}?)(?=20[0-9]{2}年|政府信息公开|信息公开)");
    private static final Pattern SITE = Pattern.compile("(?:网|网站|门户|平台)$");
    private static final int FIRST_PIECES = 20;

    private AgencySources() {}

    static Stated<String> agency(Title title, List<TextPiece> pieces, Publication publication, String fileName) {
        List<TextPiece> first = pieces.subList(0, Math.min(pieces.size(), FIRST_PIECES));
        if (title != null && title.agency() != null) {
            return titled(title, first);
        }
        for (TextPiece piece : first) {
            String dense = piece.dense();
            Matcher matcher = OPENING.matcher(Folding.simplified(dense));
            if (dense.length() > 30 && matcher.find()) {
                String organ = dense.substring(matcher.start(1), matcher.end(1));
                String raw = dense.substring(matcher.start(), matcher.end());
                return new Stated<>(organ, raw, piece.place(), Certainty.DOUBTFUL);
            }
        }
        if (publication.publisher() != null
                && !SITE.matcher(publication.publisher()).find()) {
            return new Stated<>(publication.publisher(), publication.publisher(), null, Certainty.DOUBTFUL);
        }
        Matcher matcher = NAME.matcher(fileName);
        boolean named = matcher.find() && AgencyName.isOne(matcher.group(1));
        return named ? new Stated<>(matcher.group(1), fileName, null, Certainty.DOUBTFUL) : Stated.nothing();
    }

    /** The organ of the title: surely only by its full name; one that lacks its place is completed by the first paragraphs. */
    private static Stated<String> titled(Title title, List<TextPiece> first) {
        String name = title.agency();
        if (AgencyName.isFull(name)) {
            return new Stated<>(name, title.raw(), title.place(), Certainty.READ);
        }
        String whole = AgencyName.isBare(Folding.simplified(name))
                ? AgencyName.completed(Folding.simplified(name), first).orElse(name)
                : name;
        return new Stated<>(whole, title.raw(), title.place(), Certainty.DOUBTFUL);
    }
}
