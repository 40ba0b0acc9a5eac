package dev.gouji.recognise.front;

import dev.gouji.document.Property;
import dev.gouji.report.Publication;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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

    private SiteBlock() {}

    static Publication read(List<TextPiece> pieces, List<Property> properties) {
        String date = null;
        String publisher = null;
        String link = null;
        for (int i = 0; i < pieces.size(); i++) {
            String text = pieces.get(i).dense();
            if ((i >= EDGE && i < pieces.size() - EDGE) || text.length() > 200) {
                continue;
            }
            date = date == null ? date(DATE.matcher(text)) : date;
            publisher = publisher == null ? first(PUBLISHER, cutAtNextKey(text)) : publisher;
            link = link == null ? first(LINK, text) : link;
        }
        for (Property property : properties) {
            switch (property.name().toLowerCase(Locale.ROOT)) {
                case "pubdate" -> date = date == null ? date(BARE_DATE.matcher(property.value())) : date;
                case "contentsource" ->
                    publisher = publisher == null ? property.value().strip() : publisher;
                case "url" ->
                    link = link == null && property.value().startsWith("http")
                            ? property.value().strip()
                            : link;
                default -> {}
            }
        }
        return new Publication(date, publisher, link);
    }

    /** Several keys may stand on one line without white space left between them. */
    private static String cutAtNextKey(String dense) {
        return NEXT_KEY.matcher(dense).replaceAll("\n$1");
    }

    private static String date(Matcher matcher) {
        return matcher.find()
                ? String.format(
                        Locale.ROOT,
                        "%s-%02d-%02d",
                        matcher.group(1),
                        Integer.parseInt(matcher.group(2)),
                        Integer.parseInt(matcher.group(3)))
                : null;
    }

    private static String first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? matcher.group(1) : null;
    }
}
