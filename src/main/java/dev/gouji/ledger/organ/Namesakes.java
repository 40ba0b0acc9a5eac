package dev.gouji.ledger.organ;

import dev.gouji.report.AnnualReport;
import dev.gouji.report.OrganIdentity;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Whether reports whose organs have one name may be one organ's: whether anything that stands around them speaks against it. */
final class Namesakes {

    private static final Pattern PLACE = Pattern.compile("\\p{IsHan}{2,9}?(?:省|市|自治州|盟|区|县|旗|镇|乡|街道)");

    /** {@code www.jichuan.gov.cn} and {@code jyj.jichuan.gov.cn} are one government's: what stands before the last labels. */
    private static final Pattern SITE =
            Pattern.compile("([\\p{Alnum}-]+)(?:\\.(?:gov|org|com|net|edu))*\\.[a-z]{2,6}$");

    private Namesakes() {}

    static boolean mayBeOne(String name, List<AnnualReport> reports, List<OrganIdentity> organs) {
        return isFull(name)
                && haveOneRegion(organs)
                && atMostOne(
                        reports.stream().map(report -> places(report, name)).filter(places -> !places.isEmpty()))
                && atMostOne(reports.stream().map(Namesakes::site).filter(Objects::nonNull));
    }

    /** A name without a place, {@code 教育局} or {@code 市教育局}, is everybody's. */
    private static boolean isFull(String name) {
        NameParts parts = NameParts.of(name, null);
        return !parts.isBare() && !parts.isDesignated();
    }

    private static boolean haveOneRegion(List<OrganIdentity> organs) {
        Set<String> common = null;
        for (OrganIdentity organ : organs) {
            Set<String> may = new HashSet<>(organ.candidates());
            if (organ.regionCode() != null) {
                may.add(organ.regionCode());
            }
            if (!may.isEmpty()) {
                if (common == null) {
                    common = may;
                } else {
                    common.retainAll(may);
                }
            }
        }
        return common == null || !common.isEmpty();
    }

    /** What the path names like places, beside the organ itself. */
    private static Set<String> places(AnnualReport report, String name) {
        String path = OrganRegister.dense(report.document()).replace(name, "/");
        return new TreeSet<>(
                PLACE.matcher(path).results().map(MatchResult::group).toList());
    }

    private static String site(AnnualReport report) {
        String url = report.publication().sourceUrl();
        try {
            String host = url == null ? null : new URI(url.strip()).getHost();
            var matcher = SITE.matcher(host == null ? "" : host.toLowerCase(Locale.ROOT));
            return matcher.find() ? matcher.group(1) : null;
        } catch (URISyntaxException e) {
            return null;
        }
    }

    private static boolean atMostOne(Stream<?> values) {
        return values.distinct().count() <= 1;
    }
}
