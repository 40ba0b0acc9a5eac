package dev.gouji.review.desk;

import java.util.Map;

/** The provinces by the first two digits of GB/T 2260. */
final class ProvinceNames {

    private static final Map<String, String> NAMES =
            names("11北京 12天津 13河北 14山西 15内蒙古 21辽宁 22吉林 23黑龙江 31上海 32江苏 33浙江 34安徽 35福建 36江西 37山东 41河南 42湖北 43湖南"
                    + " 44广东 45广西 46海南 50重庆 51四川 52贵州 53云南 54西藏 61陕西 62甘肃 63青海 64宁夏 65新疆");

    private ProvinceNames() {}

    /** Its short name; the digits where it has none here. */
    static String name(String code) {
        return NAMES.getOrDefault(code, code);
    }

    private static Map<String, String> names(String list) {
        Map<String, String> names = new java.util.HashMap<>();
        for (String each : list.split(" ", -1)) {
            names.put(each.substring(0, 2), each.substring(2));
        }
        return Map.copyOf(names);
    }
}
