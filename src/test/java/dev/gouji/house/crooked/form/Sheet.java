package dev.gouji.house.crooked.form;

import dev.gouji.house.crooked.ledger.Bookkeeper;

/** A form knows no checks. */
public record Sheet(Bookkeeper bookkeeper) {}
