package dev.gouji.region;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.report.Level;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegionsTest {

    private static final Regions REGIONS = Regions.counties();

    @Test
    void aNameThatStandsOnceHasOneDivision() {
        List<Region> found = REGIONS.named("阿城区");
        assertEquals(List.of("230112"), found.stream().map(Region::code).toList());
        assertEquals("哈尔滨市", REGIONS.above(found.get(0), Level.PREFECTURE).name());
        assertEquals("黑龙江省", REGIONS.above(found.get(0), Level.PROVINCE).name());
    }

    @Test
    void aNameThatWasGivenTwiceHasBoth() {
        assertEquals(2, REGIONS.named("朝阳区").size());
    }

    @ParameterizedTest
    @CsvSource({"恩施州, 422800", "黔东南州, 522600", "西双版纳州, 532800", "景宁县, 331127", "新疆, 650000", "河北, 130000"})
    void usualNamesAreKnown(String name, String code) {
        assertEquals(
                List.of(code), REGIONS.named(name).stream().map(Region::code).toList());
    }

    @Test
    void betweenTwoListsADivisionMayHaveBeenThere() {
        Region county = REGIONS.named("密云县").get(0);
        assertTrue(county.mayBeOf(2014));
        assertFalse(county.mayBeOf(2019));
        Region district = REGIONS.named("莱芜区").get(0);
        assertFalse(district.mayBeOf(2013));
        assertTrue(district.mayBeOf(2021));
        assertTrue(district.mayBeOf(null));
    }

    @Test
    void theLongestNameComesFirst() {
        assertEquals(List.of("吉林市", "吉林"), REGIONS.namesAt("吉林市丰满区", 0).toList());
    }

    @Test
    void aCountyUnderTheProvinceHasNoPrefecture() {
        Region city = REGIONS.named("仙桃市").get(0);
        assertNull(REGIONS.above(city, Level.PREFECTURE));
        assertEquals("湖北省", REGIONS.above(city, Level.PROVINCE).name());
    }

    @Test
    void townsAreAmongAll() {
        Region town = Regions.all().named("虎门镇").get(0);
        assertEquals(Level.TOWNSHIP, town.level());
        assertEquals("东莞市", Regions.all().above(town, Level.PREFECTURE).name());
    }
}
