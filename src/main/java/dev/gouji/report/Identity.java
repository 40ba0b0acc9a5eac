package dev.gouji.report;

/**
 * What a report is beyond its document: whose it is, what it says, and what it is to other reports of the same. Immutable.
 *
 * @param organ whose it is; null when the report does not say its organ's name
 * @param contentId 16 hex digits over organ, year, scope and figures, the same for the same report in another original; null
 *     while any of them is in doubt
 * @param preferred whether a sum over organs takes this one of the reports of one organ, year and scope
 * @param sameAs the id of the preferred report that says the same; null when there is none, and when it is this one
 */
public record Identity(OrganIdentity organ, String contentId, boolean preferred, String sameAs) {

    /** Of a report of which nothing of the kind is known. */
    public static final Identity UNKNOWN = new Identity(null, null, true, null);

    /** Which organ's, 16 hex digits; null when the report does not say its organ's name. */
    public String organId() {
        return organ == null ? null : organ.id();
    }

    /** Of another organ. */
    public Identity of(OrganIdentity other) {
        return new Identity(other, contentId, preferred, sameAs);
    }

    /** The one that sums take. */
    public Identity chosen() {
        return new Identity(organ, contentId, true, null);
    }

    /** One that sums leave out for another. */
    public Identity besides(String chosenId, boolean sayingTheSame) {
        return new Identity(organ, contentId, false, sayingTheSame ? chosenId : null);
    }
}
