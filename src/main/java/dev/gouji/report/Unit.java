package dev.gouji.report;

/**
 * An organ that is to publish reports, as a units file lists it.
 *
 * @param name its full name, as reports title it
 * @param parent the name of the government above it; null at the top
 * @param vertical whether it belongs to a vertical system (税务, 海关 …) and is not in its parent's aggregate
 * @param place its province or city; null when the file does not say
 * @param regionCode 行政区划代码 (GB/T 2260); null when the file does not say
 * @param creditCode 统一社会信用代码; null when the file does not say
 */
public record Unit(String name, String parent, boolean vertical, String place, String regionCode, String creditCode) {}
