package dev.gouji.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.document.Message;
import dev.gouji.document.Place;
import dev.gouji.form.FormVariant;
import dev.gouji.form.Forms;
import dev.gouji.report.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What people read: table, row and column in the form's words, both sums, the difference, what was assumed. */
class LedgerMessagesTest {

    private static final FormVariant FORM = Forms.of("ogi-2021").variants().get(0);

    @Test
    void aBrokenIdentityShowsItsFourFigures() {
        assertEquals(
                new Message(
                        "表三“自然人”列：“一、本年新收政府信息公开申请数量”22 + “二、上年结转政府信息公开申请数量”0 = 22，"
                                + "“（七）总计”21 + “四、结转下年度继续办理”0 = 21，相差 1",
                        "Table 三, column “自然人” (natural persons): “一、本年新收政府信息公开申请数量” (received this year) 22"
                                + " + “二、上年结转政府信息公开申请数量” (carried in from last year) 0 = 22;"
                                + " “（七）总计” (handled in total) 21"
                                + " + “四、结转下年度继续办理” (carried out to next year) 0 = 21; difference 1"),
                first("requests.ledger", "requests/received/natural_person", "22")
                        .message());
    }

    @Test
    void aLongSumIsNamedByItsEndsAndItsLength() {
        Message message = first("requests.outcomes", "requests/granted/natural_person", "6")
                .message();
        assertEquals("表三“自然人”列：“（一）予以公开”至“3.其他”共 21 行之和 = 27，“（七）总计”21，相差 6", message.zh());
        assertEquals(
                "Table 三, column “自然人” (natural persons): the 21 rows “（一）予以公开” (granted) to “3.其他” (rest)"
                        + " add up to 27; “（七）总计” (handled in total) 21; difference 6",
                message.en());
    }

    @Test
    void marksCountedAsZeroAreSaid() {
        Message message = first(
                        "review_litigation.total",
                        "review_litigation/litigation_after_review/upheld",
                        "5",
                        "review_litigation/litigation_after_review/total",
                        "0",
                        "review_litigation/litigation_after_review/other",
                        "dash")
                .message();
        assertEquals(
                "表四“行政诉讼 / 复议后起诉”组：“结果维持”5 + “结果纠正”0 + “其他结果”0 + “尚未审结”0 = 5，“总计”0，相差 5" + "（空白、横线、斜线或“无” 1 处按 0 计）",
                message.zh());
        assertTrue(message.en().endsWith("difference 5 (1 marked blank, dash, slash or 无 counted as 0)"));
    }

    @Test
    void aStandInAndADoubtfulReadingAreSaid() {
        Message message = first(
                        "requests.ledger", "requests/received/total", "22 doubtful", "requests/handled/total", "blank")
                .message();
        assertTrue(message.zh().endsWith("相差 1（空缺的总计 1 处以分项之和代替）；其中有读得不确定的数，请先对照原文"), message.zh());
        assertTrue(
                message.en()
                        .endsWith("difference 1 (the sum of the parts taken for 1 blank total);"
                                + " a figure in it was read with doubt: compare the original first"),
                message.en());
    }

    @Test
    void aFindingStandsWhereItsTotalStands() {
        Finding broken = first("requests.applicants", "requests/received/business", "1");
        assertEquals(new Place.InText(17, 1), broken.place());
        Finding lost = first("table.missing", "requests/*/*", "missing");
        assertEquals(null, lost.place());
    }

    @Test
    void aReportCheckedAsAnotherFormIsRefused() {
        var report = SampleReport.zeros(FORM).report();
        FormVariant other = Forms.of("ogi-2019").variants().get(0);
        assertThrows(IllegalArgumentException.class, () -> LedgerChecker.check(report, other));
    }

    /** The first finding of a rule in a report of 21 natural persons to whom nothing could be given, changed. */
    private static Finding first(String rule, String... figures) {
        SampleReport sample = SampleReport.zeros(FORM);
        for (String row : List.of("received", "unavailable.not_held", "handled")) {
            sample.with("requests/" + row + "/natural_person", "21").with("requests/" + row + "/total", "21");
        }
        for (int index = 0; index < figures.length; index += 2) {
            sample.with(figures[index], figures[index + 1]);
        }
        return sample.check().stream()
                .filter(finding -> finding.rule().equals(rule))
                .findFirst()
                .orElseThrow();
    }
}
