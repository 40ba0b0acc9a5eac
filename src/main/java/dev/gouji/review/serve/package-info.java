/**
 * A web server for one person on this machine: requests in, replies out, and everything that keeps others away.
 *
 * <p>In: routes ({@link dev.gouji.review.serve.Route}) by their exact names. Out: an address with a token in it; the entry
 * type is {@link dev.gouji.review.serve.LoopbackServer}.
 *
 * <p>It refuses to know what is reviewed. It listens on the loopback address alone, answers only who has the token and
 * names a host of this machine, and takes no name from a request for that of a file.
 */
package dev.gouji.review.serve;
