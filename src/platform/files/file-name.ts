const LONGEST = 60;

/**
 * A name that every file system takes: lower-case ASCII letters, digits and single hyphens.
 *
 * @param extension Without the dot.
 * @returns "scenario.json" for a name of which nothing is left, such as one of emoji only.
 */
export function fileName(name: string, extension: string): string {
  const slug = name
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, LONGEST)
    .replace(/^-+|-+$/g, "");
  return `${slug === "" ? "scenario" : slug}.${extension}`;
}
