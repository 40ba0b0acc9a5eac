// Numbers as reports print them, exactly: 0.1 + 0.2 is 0.3.

const PLACES = 6;
const UNIT = 10n ** BigInt(PLACES);
const NUMBER = /^[-+]?\d{1,30}(\.\d{1,6})?$/;

/** A printed number → an integer of millionths; null for what is none. */
function exact(text) {
  const plain = plainText(text).replace(/,/g, "");
  if (!NUMBER.test(plain)) return null;
  const negative = plain.startsWith("-");
  const [whole, fraction = ""] = plain.replace(/^[-+]/, "").split(".");
  const size = BigInt(whole) * UNIT + BigInt(fraction.padEnd(PLACES, "0"));
  return negative ? -size : size;
}

/** The other way round: 12, 12.5, -3. */
function printed(number) {
  const size = number < 0n ? -number : number;
  const fraction = String(size % UNIT).padStart(PLACES, "0").replace(/0+$/, "");
  return (number < 0n ? "-" : "") + String(size / UNIT) + (fraction ? "." + fraction : "");
}

/** Full-width digits and signs as ASCII, without white space. */
function plainText(text) {
  return String(text).normalize("NFKC").replace(/[\s\u200b]/g, "");
}

const DASHES = /^[-\u2010-\u2015\u2212\u2500\u2501\u30fc\uff0d_]{1,4}$/;

/**
 * What somebody typed who was asked what the report prints: {value} of a number, {mark} of a sign for none, null for
 * nothing that a report prints there.
 */
function meaning(text) {
  const plain = plainText(text);
  if (DASHES.test(plain)) return {mark: "dash"};
  if (plain === "/" || plain === "\\") return {mark: "slash"};
  if (plain === "无") return {mark: "none"};
  const number = exact(plain);
  return number === null ? null : {value: printed(number)};
}
