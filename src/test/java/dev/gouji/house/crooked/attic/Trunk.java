package dev.gouji.house.crooked.attic;

/** Stands in no room of the table. */
public record Trunk() {}
