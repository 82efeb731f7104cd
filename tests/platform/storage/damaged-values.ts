/**
 * A corpus of what a stored value can turn into: flipped bits, cuts, wrong types and texts that
 * careless programs leave behind. The same list every time, so that a failure can be looked at again.
 */
export function damagedValues(text: string): readonly string[] {
  return [...careless, ...cuts(text), ...flips(text), ...wrongTypes(text)];
}

const careless: readonly string[] = [
  ...["", " ", "null", "undefined", "true", "0", "-1", "1e999", "NaN", '""', "[]", "{}", "[object Object]"],
  ...[
    "{",
    "}",
    "[[",
    '{"version":1}',
    '{"format":"steelyard/scenario"}',
    '"steelyard/scenario"',
    "\u0000",
    "\uD800",
  ],
  ...['{"__proto__":{"format":"steelyard/scenario","version":1}}', '{"format":"somebody/else","version":1}'],
  "[".repeat(100_000),
  `${'{"a":'.repeat(20)}1${"}".repeat(20)}`,
];

function cuts(text: string): readonly string[] {
  return Array.from({ length: text.length - 1 }, (_, length) => text.slice(0, length));
}

function flips(text: string): readonly string[] {
  return Array.from(text, (_, place) => {
    const flipped = text.charCodeAt(place) ^ (1 << (place % 7));
    return text.slice(0, place) + String.fromCharCode(flipped) + text.slice(place + 1);
  });
}

/** Each field of the document in turn, replaced by each of these. */
const strangers: readonly unknown[] = [
  null,
  true,
  -7,
  1e12,
  "",
  "stranger",
  [],
  [null],
  {},
  { stranger: {} },
];

function wrongTypes(text: string): readonly string[] {
  const sound: unknown = JSON.parse(text);
  if (typeof sound !== "object" || sound === null) throw new Error("The corpus starts from a document.");
  return Object.keys(sound).flatMap((field) =>
    [undefined, ...strangers].map((stranger) => JSON.stringify({ ...sound, [field]: stranger })),
  );
}
