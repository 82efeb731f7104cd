type Reading =
  { readonly ok: true; readonly value: number | null } | { readonly ok: false; readonly error: string };

/**
 * What a typed text means as a number between `min` and `max`, both included. An empty text is null where
 * the field is optional. `isJunk` is the browser's word that something unreadable stands in the field, for
 * which it reports an empty text.
 */
export function readNumber(
  typed: { text: string; isJunk: boolean },
  field: { label: string; min: number; max: number; optional: boolean },
): Reading {
  const text = typed.text.trim();
  if (text === "" && !typed.isJunk && field.optional) return { ok: true, value: null };
  const value = text === "" || typed.isJunk ? NaN : Number(text);
  if (value >= field.min && value <= field.max) return { ok: true, value };
  return { ok: false, error: `${field.label}: type a number from ${rangeInWords(field)}.` };
}

function rangeInWords({ min, max, optional }: { min: number; max: number; optional: boolean }): string {
  return `${String(min)} to ${String(max)}${optional ? ", or leave it empty" : ""}`;
}
