package dev.gouji.document;

/**
 * Something a page says of itself outside its visible text.
 *
 * @param name {@code title}, or the name of an HTML meta element as written ({@code PubDate}, {@code ContentSource})
 * @param value as written, never blank
 */
public record Property(String name, String value) {

    /** The name under which a page's links to other files are kept, one a property, as written. */
    public static final String LINK = "link";

    /** The name under which a page's own title (HTML {@code title}) is kept. */
    public static final String TITLE = "title";
}
