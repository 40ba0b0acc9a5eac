package dev.gouji.read.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.read.Drawn;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Expected slots are those of the standard's "forming a table"; {@code ;} ends a row in the drawings. */
class HtmlTableLayoutTest {

    @ParameterizedTest
    @CsvSource({
        "<tr><td>A<td>B<tr><td>C<td>D, A B;C D",
        "<tr><td colspan=2>A<td>B<tr><td>C<td>D<td>E, A A B;C D E",
        "<tr><td rowspan=2>A<td>B<tr><td>C, A B;A C",
        "<tr><td>A<td>B<td>C<tr><td>D, A B C;D . .",
        "<tr><td rowspan=2 colspan=2>A<td>B<tr><td>C<tr><td>D<td>E<td>F, A A B;A A C;D E F",
        "<tr><td>A<td rowspan=3>B<td>C<tr><td>D<td>E<tr><td>F<td>G, A B C;D B E;F B G",
        "<tr><td>A<td rowspan=2>B<td>C<tr><td colspan=2>D<td>E, A B C;D B E",
    })
    void cellsStandWhereABrowserSetsThem(String rows, String drawing) {
        assertEquals(drawing.replace(';', '\n'), draw(rows));
    }

    @ParameterizedTest
    @CsvSource({
        "<tr><td rowspan=9>A<td>B<tr><td>C, A B;A C",
        "<tr><td rowspan=0>A<td>B<tr><td>C<tr><td>D, A B;A C;A D",
        "<tr><td colspan=0>A<td>B<tr><td>C<td>D, A B;C D",
        "<tr><td colspan=two>A<td rowspan=-3>B<tr><td>C<td>D, A B;C D",
        "<tr><td colspan=' 2px'>A<td>B<tr><td>C<td>D<td>E, A A B;C D E",
        "<tr><td colspan='+2.9'>A<td>B<tr><td>C<td>D<td>E, A A B;C D E",
        "<tr><td>A<td colspan=70>B<tr><td>C<td>D<td>E<tr><td>F<td>G<td>H, A B B;C D E;F G H",
        "<tr><td colspan=2>A<td colspan=2>B<tr><td>C<td>D<td colspan=2>E, A A B B;C D E E",
        "<tr><td rowspan=99999999999999999999>A<td>B<tr><td>C, A B;A C",
    })
    void spansThatCannotBeAreTakenAsTheStandardSays(String rows, String drawing) {
        assertEquals(drawing.replace(';', '\n'), draw(rows));
    }

    @ParameterizedTest
    @CsvSource({
        "<tfoot><tr><td>F<td>f</tfoot><tbody><tr><td>B<td>b</tbody><thead><tr><td>H<td>h</thead>, H h;B b;F f",
        "<thead><tr><td rowspan=5>H<td>h</thead><tbody><tr><td>B<td>b</tbody>, H h;B b",
        "<tbody><tr><td>A<td>a<tbody><tr><td>B<td>b, A a;B b",
        "<tr style='display:none'><td>X<td>Y<tr><td>A<td>B<tr hidden><td>X<tr><td>C<td>D, A B;C D",
        "<tr><td style='DISPLAY : None !important'>X<td>A<td>B<tr><td>C<td>D, A B;C D",
        "<tr><td style='visibility:hidden'>X<td>A<td>B<tr><td>C<td>D<td>E, _ A B;C D E",
    })
    void groupsAndHiddenPartsStandAsDisplayed(String rows, String drawing) {
        assertEquals(drawing.replace(';', '\n'), draw(rows));
    }

    private static String draw(String rows) {
        return Drawn.table(Pages.table("<table>" + rows + "</table>"));
    }
}
