package dev.gouji.read.web;

import java.io.StringReader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/**
 * Pages written as XML: {@code <title/>} is an empty element, where HTML would take all that follows for the title. Pages
 * that only claim to be XML, as many do, are HTML.
 */
final class XmlPage {

    private static final String NAMESPACE = "http://www.w3.org/1999/xhtml";
    private static final int HEAD = 2_000;

    private XmlPage() {}

    /** Whether a page says that it is XML and keeps the rules of XML to its end. */
    static boolean isOne(String text) {
        String head = text.substring(0, Math.min(HEAD, text.length()));
        return head.stripLeading().startsWith("<?xml") && head.contains(NAMESPACE) && isWellFormed(text);
    }

    /** The same page as HTML. */
    static String asHtml(String text, int depth) {
        Document page = Parser.xmlParser().setMaxDepth(depth).parseInput(text, "");
        page.outputSettings().syntax(Document.OutputSettings.Syntax.html).prettyPrint(false);
        return page.outerHtml();
    }

    private static boolean isWellFormed(String text) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(text.stripLeading()));
            while (reader.hasNext()) {
                reader.next();
            }
            return true;
        } catch (XMLStreamException broken) {
            return false;
        }
    }
}
