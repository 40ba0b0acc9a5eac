package dev.gouji.form;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.gouji.document.Message;
import java.util.List;

/** A form resource as written; read strictly, an unknown key is an error. */
record FormSource(
        String id,
        String notice,
        String issued,
        String province,
        Years years,
        @JsonProperty("sections-free") boolean sectionsFree,
        List<VariantSource> variants,
        List<Node> sections,
        List<TableSource> tables) {

    record Years(int first, Integer last) {}

    /** A wording of the form that reports use; {@code mixed} when its rows are another generation's. */
    record VariantSource(String id, Years years, boolean mixed, Message about) {}

    record TableSource(String id, String label, String en, List<PanelSource> panels, List<RelationSource> relations) {}

    record PanelSource(String label, String corner, String layout, List<Node> columns, List<Node> rows) {}

    record RelationSource(
            String rule,
            @JsonProperty("for") String scope,
            List<String> left,
            List<String> right,
            @JsonProperty("at-most") boolean atMost) {}

    /**
     * A row, a column, or a group of them ({@code parts}); a row with parts holds figures and so do they.
     *
     * @param only the ids of the variants in which it stands; null for all of them
     * @param sums the rule under which this is the sum of its parts, or, without parts, of its siblings before it
     * @param bounds the rule under which none of its parts is more than this
     */
    record Node(
            String id,
            String label,
            String en,
            List<String> aliases,
            List<Node> parts,
            List<String> only,
            String sums,
            String bounds,
            Quantity kind,
            String unit,
            @JsonProperty("unit-in-cell") boolean unitInCell) {

        Wording wording() {
            return new Wording(label, aliases == null ? List.of() : aliases, en);
        }

        Node with(List<Node> others) {
            return new Node(id, label, en, aliases, others, only, sums, bounds, kind, unit, unitInCell);
        }
    }
}
