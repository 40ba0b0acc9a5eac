package dev.gouji.document;

/** A piece of a document in reading order. */
public sealed interface Block permits Heading, Paragraph, Table, PageImage {

    /** Where the block begins in the source; never null. */
    Place place();
}
