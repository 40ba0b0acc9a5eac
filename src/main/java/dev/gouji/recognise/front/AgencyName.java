package dev.gouji.recognise.front;

import dev.gouji.recognise.label.Folding;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words that name an organ, how fully: {@code 云麓市人民政府办公室} is a full name, {@code 市人民政府办公室} lacks its place,
 * {@code 政府} is none.
 */
final class AgencyName {

    private static final String PLACES = "省市县区州旗盟镇乡";

    /** The name of a field of an information table, before the value that it is set off from. */
    private static final Pattern FIELD =
            Pattern.compile("^(?:.*?(?:信息索引|索引号|名称|标题|题名|发布机构|发文机关|生成日期|发布日期)[:|]?(?:[-0-9A-Z/.]{4,})?)+");

    /** Words that name no organ, alone or together. */
    private static final Pattern GENERIC = Pattern.compile("(?:本|人民|政府|政务|机关|单位|部门|办公[室厅]|工作|年度|信息|网站?|门户|平台|全文|附件)+");

    /** A name that begins with the kind of its place and names no place: 市人民政府办公室, but not 镇江市水务局. */
    private static final Pattern BARE = Pattern.compile("^[" + PLACES + "][^" + PLACES + "]+$");

    private static final Pattern PLACED =
            Pattern.compile("[" + PLACES + "]|街道|开发区|国家|中国|中华|国务院|新疆|兵团|总局|总署|部$|大学|学院|医院|学校|中学|小学|公司|集团|银行|海关|铁路");
    private static final Pattern ORGAN =
            Pattern.compile("(?:政府|[局厅委院部署处所站队馆社会]|中心|办公室|[^主]办|公司|集团|学校|大学|中学|小学|银行|海关|基地|公署|兵团)$");

    /** Words that end before a name begins: {@code 现公开云麓市人民政府}. */
    private static final Pattern BEFORE =
            Pattern.compile("^.*(?:公开|公布|发布|反映|编制|根据|按照|规定|要求|现将|联系|关于|咨询|地址|单位|和|与|及|由|是|为|请|向|到|在|至|于|对|将|的|了)");

    private static final int LONGEST_PLACE = 8;

    private AgencyName() {}

    /** The name without the name of a field before it. */
    static String cleaned(String dense) {
        return FIELD.matcher(dense).replaceFirst("");
    }

    /** Whether the words may name an organ at all. */
    static boolean isOne(String dense) {
        return dense.length() >= 2 && !GENERIC.matcher(dense).matches();
    }

    /** Whether a name begins with the kind of its place and lacks the place. */
    static boolean isBare(String dense) {
        return BARE.matcher(dense).matches();
    }

    /** Whether a name says which organ it is and of what place. */
    static boolean isFull(String name) {
        String dense = Folding.simplified(name);
        return isOne(dense)
                && !isBare(dense)
                && ORGAN.matcher(dense).find()
                && PLACED.matcher(dense).find();
    }

    /** A bare name with its place, as the first of some pieces has it that has both; empty when none has. */
    static Optional<String> completed(String bare, List<TextPiece> pieces) {
        Pattern placed = Pattern.compile("(\\p{IsHan}{2," + LONGEST_PLACE + "})" + Pattern.quote(bare));
        for (TextPiece piece : pieces) {
            Matcher matcher = placed.matcher(Folding.simplified(piece.dense()));
            while (matcher.find()) {
                String place = BEFORE.matcher(matcher.group(1)).replaceFirst("");
                if (place.length() >= 2) {
                    return Optional.of(place + bare);
                }
            }
        }
        return Optional.empty();
    }
}
