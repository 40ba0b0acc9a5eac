package dev.gouji.read.web.style;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BrowserStyleTest {

    @ParameterizedTest
    @CsvSource(delimiter = '→', textBlock = """
                    <b id=x>                           → {}
                    <b id=x hidden>                    → {display=none}
                    <b id=x dir=RTL>                   → {direction=rtl}
                    <s id=x>                           → {text-decoration-line=line-through}
                    <strike id=x>                      → {text-decoration-line=line-through}
                    <bdo id=x>                         → {unicode-bidi=bidi-override}
                    <bdo id=x dir=rtl>                 → {direction=rtl, unicode-bidi=bidi-override}
                    <font id=x color=White>            → {color=white}
                    <font id=x color=' '>              → {}
                    <font id=x size=1>                 → {font-size=10px}
                    <font id=x size=7>                 → {font-size=48px}
                    <font id=x size=+1>                → {}
                    <p id=x color=white>               → {}
                    <table id=x bgcolor=Navy>          → {background-color=navy}
                    <table><td id=x bgcolor=navy>      → {background-color=navy}
                    <table><tr id=x bgcolor=navy>      → {background-color=navy}
                    <table id=x background=a.png>      → {background-image=image}
                    <table id=x background=''>         → {}
                    <p id=x bgcolor=navy>              → {}
                    <body id=x text=white>             → {color=white}
                    <table id=x text=white>            → {}
                    """)
    void whatNamesAndAttributesDeclare(String html, String declared) {
        assertEquals(declared, new TreeMap<>(BrowserStyle.of(Jsoup.parse(html).getElementById("x"))).toString());
    }
}
