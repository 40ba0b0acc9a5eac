package dev.gouji.read.word.rtf;

import java.util.Set;

/** Groups that begin with the word of a destination: which hold content, and which none. */
final class Destinations {

    /** Destinations that may be ignored and are not: they hold content, or what tables are made of. */
    private static final Set<String> READ_ALTHOUGH_STARRED = Set.of(
            "nesttableprops",
            "shpinst",
            "ud",
            "do",
            "bkmkstart",
            "bkmkend",
            "shpgrp",
            "shppict",
            "fldinst",
            "formfield",
            "ffl",
            "moMath",
            "moMathPara");

    private static final Set<String> NO_CONTENT = Set.of(
            ("stylesheet info objdata datafield footnote ftnsep ftnsepc ftncn aftnsep aftnsepc aftncn annotation atnid atnauthor "
                            + "nonshppict nonesttables shprslt tc xe txe rxe listtable listoverridetable revtbl "
                            + "rsidtbl generator themedata colorschememapping latentstyles datastore bkmkstart bkmkend "
                            + "filetbl template operator title subject author company keywords comment doccomm private "
                            + "falt panose fontemb pgptbl mmathPict xmlnstbl pn background")
                    .split(" "));

    private static final Set<String> MARGINS =
            Set.of("header", "headerl", "headerr", "headerf", "footer", "footerl", "footerr", "footerf");

    private Destinations() {}

    /** Whether a destination is read that other readers may pass over. */
    static boolean isReadAlthoughStarred(String word) {
        return READ_ALTHOUGH_STARRED.contains(word);
    }

    /** Whether it is a header or a footer. */
    static boolean isMargin(String word) {
        return MARGINS.contains(word);
    }

    /** Whether what stands in it is no content. */
    static boolean isNoContent(String word) {
        return NO_CONTENT.contains(word);
    }
}
