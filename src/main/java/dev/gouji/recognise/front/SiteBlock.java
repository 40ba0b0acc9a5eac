package dev.gouji.recognise.front;

import dev.gouji.document.Property;
import dev.gouji.report.Publication;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The publishing site's own block: 发布机构, 发布时间, 原文链接, as printed around the report or said by the page. */
final class SiteBlock {

    /** A bare 日期 is that of publication, unless the words before it say which other it is. */
    private static final Pattern DATE = Pattern.compile("(?:发布时间|发布日期|发文日期|公开日期|发布于"
            + "|(?<!填报|填表|制表|编制|报送|上报|统计|成文|印发|签发|生成|创建|更新|修改|打印|截止|生效|施行|废止)(?:时间|日期))[:|]{0,2}"
            + "(20[0-9]{2})[-年/.]([0-9]{1,2})[-月/.]([0-9]{1,2})");

    private static final Pattern BARE_DATE = Pattern.compile("(20[0-9]{2})[-年/.]([0-9]{1,2})[-月/.]([0-9]{1,2})");
    private static final Pattern PUBLISHER =
            Pattern.compile("(?:发布机构|发布单位|公开机构|信息来源|文章来源|来源)[:|]{1,2}([\\p{IsHan}（）()A-Za-z]{2,40})");
    private static final Pattern LINK = Pattern.compile("(?:原文链接|链接地址|原文地址)[:|]{0,2}(https?://[^\\s|]+)");
    private static final Pattern NEXT_KEY =
            Pattern.compile("(发布时间|发布日期|发布机构|发布单位|浏览|点击|字体|字号|分享|作者|责任编辑|更新时间|文号|索引号|阅读)");
    private static final int EDGE = 30;

    private static final int LONGEST_LINE = 200;

    private SiteBlock() {}

    /** What the lines around the report say first, else what the page says of itself. */
    static Publication read(List<TextPiece> pieces, List<Property> properties) {
        List<String> around = IntStream.range(0, pieces.size())
                .filter(i -> i < EDGE || i >= pieces.size() - EDGE)
                .mapToObj(i -> pieces.get(i).dense())
                .filter(text -> text.length() <= LONGEST_LINE)
                .toList();
        return new Publication(
                first(around, text -> date(DATE, text))
                        .or(() -> first(values(properties, "pubdate"), value -> date(BARE_DATE, value)))
                        .orElse(null),
                first(around, text -> group(PUBLISHER, cutAtNextKey(text)))
                        .or(() -> first(values(properties, "contentsource"), value -> Optional.of(value.strip())))
                        .orElse(null),
                first(around, text -> group(LINK, text))
                        .or(() -> values(properties, "url").stream()
                                .filter(value -> value.startsWith("http"))
                                .map(String::strip)
                                .findFirst())
                        .orElse(null));
    }

    private static Optional<String> first(List<String> texts, Function<String, Optional<String>> finding) {
        return texts.stream().map(finding).flatMap(Optional::stream).findFirst();
    }

    private static List<String> values(List<Property> properties, String name) {
        return properties.stream()
                .filter(property -> property.name().toLowerCase(Locale.ROOT).equals(name))
                .map(Property::value)
                .toList();
    }

    /** Several keys may stand on one line without white space left between them. */
    private static String cutAtNextKey(String dense) {
        return NEXT_KEY.matcher(dense).replaceAll("\n$1");
    }

    private static Optional<String> date(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .findFirst()
                .map(found -> String.format(
                        Locale.ROOT,
                        "%s-%02d-%02d",
                        found.group(1),
                        Integer.parseInt(found.group(2)),
                        Integer.parseInt(found.group(3))));
    }

    private static Optional<String> group(Pattern pattern, String text) {
        return pattern.matcher(text).results().findFirst().map(found -> found.group(1));
    }
}
