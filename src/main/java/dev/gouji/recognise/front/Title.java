package dev.gouji.recognise.front;

import dev.gouji.document.Place;
import dev.gouji.recognise.label.Folding;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The title of a report, taken apart: {@code 青岚县水务局2023年政府信息公开工作年度报告} → agency {@code 青岚县水务局}, year
 * {@code 2023}.
 *
 * @param text as printed, white space folded away
 * @param raw as printed
 * @param place where it begins; null for a page's own title
 * @param agency null when the title does not name it
 * @param yearText null when the title does not name it
 */
record Title(String text, String raw, Place place, String agency, String yearText) {

    private static final Pattern TITLE = Pattern.compile(
            "^(.{0,70}?)(?:政府信息公开|信息公开|政务公开)(.{0,24}?)" + "(?:年度报告|工作年报|年报|年度工作报告|工作报告|情况报告|报告)([(].{1,20}[)])?$");
    private static final Pattern TABLE_TITLE =
            Pattern.compile("^(?:附[件表]?[0-9一二三]?[:、.]?)?(?:[一二三四五六七八九十]{1,2}[、.])?(.{0,60}?)(?:政府信息公开|信息公开|政务公开)"
                    + "(.{0,6}?)(?:统计表|汇总表)([(].{1,20}[)])?$");
    /** In every title. */
    private static final String SUBJECT = "公开";

    private static final Pattern YEAR = Pattern.compile(YearWords.YEAR + "(?:年度|年)?");
    private static final Pattern WAY = Pattern.compile(
            "^.*[|>»›]|^(?:.*(?:首页|信息公开|政务公开)(?:年报|年度报告|指南|目录|专栏|制度)?)(?=.{2,30}(?:政府|[局厅委办室院])20[0-9]{2}年)");
    private static final Pattern REVISION = Pattern.compile("更正|修订|修正|订正|更新版|重新发布|重新公布");
    private static final Pattern NOISE =
            Pattern.compile("^(?:关于|标题:|标题|公开|发布|[(].{1,8}[)])+|(?:关于|的|本级|本机关|[-—_:,、])+$");
    private static final Pattern SENTENCE = Pattern.compile("[。;,!?《》]|根据|按照|要求|通知|编制(?!委员会|办)|汇编");

    /** The weight of a title that names both agency and year. */
    static final int WHOLE = 3;

    /** Takes a text without white space apart; null when it is no title. */
    static Title of(String text, String raw, Place place) {
        return of(text, raw, place, TITLE);
    }

    /** The same for the title of an indicator table: {@code 六、青岚县政府信息公开情况统计表} → agency {@code 青岚县}. */
    static Title ofTable(String text, String raw, Place place) {
        return of(text, raw, place, TABLE_TITLE);
    }

    private static Title of(String text, String raw, Place place, Pattern title) {
        String dense = withoutWay(Folding.simplified(Folding.dense(text)));
        if (!dense.contains(SUBJECT)) {
            return null;
        }
        if (SENTENCE.matcher(dense).find() || dense.length() > 110) {
            return null;
        }
        Matcher matcher = title.matcher(dense);
        if (!matcher.matches()) {
            return null;
        }
        String head = matcher.group(1);
        String remark = matcher.group(3) == null ? "" : matcher.group(3);
        String whole = head + matcher.group(2) + remark;
        Matcher year = YEAR.matcher(whole);
        String yearText = year.find() ? year.group() : null;
        String agency = YEAR.matcher(head).replaceAll("");
        agency = NOISE.matcher(AgencyName.cleaned(agency)).replaceAll("");
        if (agency.endsWith("人民") && dense.startsWith("政府信息公开", head.length())) {
            agency += "政府";
        }
        String named = AgencyName.isOne(agency) ? asPrinted(agency, dense, text) : null;
        return new Title(text, raw, place, named, yearText);
    }

    /** Without the way to the page that a site prints before a title: {@code 首页|政务公开|青岚县…年度报告}. */
    private static String withoutWay(String dense) {
        // a column's name may stand behind the last sign of the way
        String title = WAY.matcher(WAY.matcher(dense).replaceFirst("")).replaceFirst("");
        return title.contains(SUBJECT) ? title : dense;
    }

    /** The same words with their full-width forms. */
    private static String asPrinted(String words, String dense, String text) {
        int at = dense.length() == text.length() ? dense.indexOf(words) : -1;
        return at < 0 ? words : text.substring(at, at + words.length());
    }

    /** This title, with what it does not name taken from another one; null when there is no other. */
    Title completedBy(Title other) {
        if (other == null) {
            return this;
        }
        String named = agency == null ? other.agency() : agency;
        String year = yearText == null ? other.yearText() : yearText;
        return new Title(text, raw, place, named, year);
    }

    /** How much it says: a title with agency and year beats one without. */
    int weight() {
        return (agency == null ? 0 : 2) + (yearText == null ? 0 : 1);
    }

    /** The word that says this is a correction (更正, 修订); null when there is none. */
    String revision() {
        return revision(text);
    }

    /** The same of a file's name. */
    static String revision(String name) {
        Matcher matcher = REVISION.matcher(name);
        return matcher.find() ? matcher.group() : null;
    }
}
