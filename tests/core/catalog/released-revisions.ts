import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { Decision } from "#core/domain/decision.ts";
import { findDecision } from "#core/catalog/find-decision.ts";

const folder = join(import.meta.dirname, "..", "..", "..", "src", "core", "catalog");

/** Every revision that has a file, read through the product's own door: a file it does not know throws here. */
export async function releasedRevisions(): Promise<readonly Decision[]> {
  const released = readdirSync(folder).flatMap((file) => {
    const [, id, revision] = /^(.+)\.r(\d+)\.ts$/.exec(file) ?? [];
    return id === undefined ? [] : [{ file, id, revision: Number(revision) }];
  });

  return Promise.all(
    released.map(async ({ file, id, revision }) => {
      const found = await findDecision(id, revision);
      if (!found.ok) throw new Error(`${file} cannot be found: ${found.error.kind}`);
      return found.value;
    }),
  );
}

/** "api-style.r1" */
export function fileOf(decision: Decision): string {
  return `${decision.id}.r${decision.revision}`;
}
