import { LIMITS } from "#core/share/limits.ts";

const COPY_SUFFIX = / \(copy(?: \d+)?\)$/;

/**
 * A name for a copy that no other scenario has: "Checkout", else "Checkout (copy)", "Checkout (copy 2)".
 * A name too long to take the suffix stays as it is; ids tell scenarios apart, names need not.
 */
export function copyName(name: string, taken: readonly string[]): string {
  if (!taken.includes(name)) return name;
  const stem = name.replace(COPY_SUFFIX, "");
  for (let count = 1; ; count += 1) {
    const candidate = `${stem} (copy${count === 1 ? "" : ` ${String(count)}`})`;
    if (candidate.length > LIMITS.nameCharacters) return name;
    if (!taken.includes(candidate)) return candidate;
  }
}
