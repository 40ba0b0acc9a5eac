package dev.gouji.recognise.front;

import dev.gouji.report.Scope;
import java.util.List;
import java.util.regex.Pattern;

/** Whose work a report counts, from the agency's name, the title and the words of its first paragraphs. */
final class ScopeFinder {

    private static final Pattern OWN = Pattern.compile("本机关|本级");
    private static final Pattern OFFICE = Pattern.compile("(?:政府|管委会|委员会)办公[厅室]$");
    private static final Pattern DEPARTMENT =
            Pattern.compile("(?:局|厅|委|委员会|科委|院|署|处|中心|总队|支队|大队|办公室|办|所|站|队|公司|医院|学校|大学|银行)$");
    private static final Pattern GOVERNMENT = Pattern.compile("(?:政府|管委会|管理委员会|省|市|区|县|旗|州|盟|镇|乡|街道|实验区|开发区|新区)$");
    private static final Pattern GATHERED =
            Pattern.compile("汇总|综合[^。]{0,20}(?:各部门|各单位|各镇|各街道)|全[省市区县州旗]各[^。]{0,12}(?:单位|部门|行政机关)");
    private static final int FIRST_PIECES = 30;

    private ScopeFinder() {}

    static Scope scope(String agency, Title title, List<TextPiece> pieces) {
        if (title != null && OWN.matcher(title.text()).find()) {
            return Scope.OWN_OFFICE;
        }
        if (agency == null) {
            return Scope.UNKNOWN;
        }
        if (OFFICE.matcher(agency).find()) {
            return Scope.OWN_OFFICE;
        }
        if (GOVERNMENT.matcher(agency).find()) {
            boolean gathered = (title != null && title.text().contains("汇总"))
                    || pieces.stream()
                            .limit(FIRST_PIECES)
                            .anyMatch(piece -> GATHERED.matcher(piece.dense()).find());
            return gathered ? Scope.AGGREGATE : Scope.UNKNOWN;
        }
        return DEPARTMENT.matcher(agency).find() ? Scope.DEPARTMENT : Scope.UNKNOWN;
    }
}
