/**
 * JSON that passed the caps and the depth scan, and nothing more: its content is
 * still a stranger's. Only `readDocument` makes one.
 */
export type RawDocument =
  | { readonly form: "document"; readonly content: Readonly<Record<string, unknown>> }
  | { readonly form: "compact"; readonly content: readonly unknown[] };
