import type { SaveError } from "./save-error.ts";

const FULL_CODES: readonly unknown[] = [22, 1014];
const FULL_NAMES: readonly unknown[] = ["QuotaExceededError", "NS_ERROR_DOM_QUOTA_REACHED"];

/**
 * What a throw of the browser's storage means. Browsers disagree on how "full" is spelled, so the
 * old numbers (22, in Firefox 1014) and both names count, on any kind of thrown object.
 */
export function storageFault(thrown: unknown): SaveError {
  const code = field(thrown, "code");
  const name = field(thrown, "name");
  if (FULL_CODES.includes(code) || FULL_NAMES.includes(name)) return { kind: "storage-full" };
  if (name === "SecurityError") return { kind: "no-storage" };
  const message = field(thrown, "message");
  return {
    kind: "refused",
    message: typeof message === "string" && message !== "" ? message : "no reason given",
  };
}

function field(thrown: unknown, name: string): unknown {
  return typeof thrown === "object" && thrown !== null ? Reflect.get(thrown, name) : undefined;
}
