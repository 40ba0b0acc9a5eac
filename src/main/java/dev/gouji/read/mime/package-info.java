/**
 * MIME messages: web archives → {@link dev.gouji.document.Document}, mails → the files in them.
 *
 * <p>In: bytes of an MHT archive or a mail. Out: a document, or {@link dev.gouji.read.pack.Entries}; the entry types are
 * {@link dev.gouji.read.mime.MhtReader} and {@link dev.gouji.read.mime.MailEntries}. This room refuses to know who wrote to
 * whom: of the headers it takes what says how a part is packed and what it is called.
 */
package dev.gouji.read.mime;
