package dev.gouji.house.crooked.review.serve;

/** Stands behind the face of its room. */
public final class Cellar {}
