import type { StorageArea } from "#platform/storage/storage-area.ts";

/** A stand-in for localStorage with its two bad moods: full, and refusing to answer. */
export class MemoryStorage implements StorageArea {
  readonly #values = new Map<string, string>();
  /** Most characters of all keys and values together. */
  quota = Infinity;
  /** What a write beyond the quota throws; browsers disagree. */
  quotaError: unknown = new DOMException("The quota has been exceeded.", "QuotaExceededError");
  /** Thrown by every call while it is set. */
  refusal: unknown = null;
  /** True: writes vanish without a throw. */
  forgetful = false;
  /** How often anything was written or removed. */
  writes = 0;

  get length(): number {
    this.#answer();
    return this.#values.size;
  }

  key(place: number): string | null {
    this.#answer();
    return [...this.#values.keys()][place] ?? null;
  }

  getItem(key: string): string | null {
    this.#answer();
    return this.#values.get(key) ?? null;
  }

  setItem(key: string, value: string): void {
    this.#answer();
    this.writes += 1;
    const others = [...this.#values].filter(([other]) => other !== key);
    const used = others.reduce((sum, [other, text]) => sum + other.length + text.length, 0);
    if (used + key.length + value.length > this.quota) throw this.quotaError;
    if (!this.forgetful) this.#values.set(key, value);
  }

  removeItem(key: string): void {
    this.#answer();
    this.writes += 1;
    this.#values.delete(key);
  }

  /** Everything as it stands, for "nothing has changed". */
  snapshot(): Readonly<Record<string, string>> {
    return Object.fromEntries(this.#values);
  }

  #answer(): void {
    if (this.refusal !== null) throw this.refusal;
  }
}
