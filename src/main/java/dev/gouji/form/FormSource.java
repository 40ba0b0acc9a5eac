package dev.gouji.form;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/** A form resource as written; read strictly, an unknown key is an error. */
record FormSource(String id, String notice, String issued, Years years, List<Node> sections, List<TableSource> tables) {

    record Years(int first, Integer last) {}

    record TableSource(String id, String label, String en, List<PanelSource> panels, List<RelationSource> relations) {}

    record PanelSource(String label, String corner, String layout, List<Node> columns, List<Node> rows) {}

    record RelationSource(String rule, @JsonProperty("for") String scope, List<String> left, List<String> right) {}

    /** A row, a column, a group of them ({@code parts}), or a choice ({@code alternatives}). */
    record Node(
            String id,
            String label,
            String en,
            List<String> aliases,
            List<Node> parts,
            List<Node> alternatives,
            String sums,
            Quantity kind,
            String unit,
            @JsonProperty("unit-in-cell") boolean unitInCell) {

        Wording wording() {
            return new Wording(label, aliases == null ? List.of() : aliases, en);
        }
    }
}
