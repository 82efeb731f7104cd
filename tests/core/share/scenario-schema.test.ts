import { readFileSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import * as z from "zod/mini";
import { scenarioSchema } from "#core/share/scenario-schema.ts";

const file = new URL("../../../public/schema/scenario.v1.json", import.meta.url);

function published(): string {
  const { $schema, ...rest } = z.toJSONSchema(scenarioSchema);
  const schema = {
    $schema,
    $id: "urn:steelyard:schema:scenario:v1",
    title: "Steelyard scenario, version 1",
    description:
      "All that a team has set for one decision. Steelyard also checks what this cannot say: ids exist in the named revision of the decision, low <= mode <= high, times are real.",
    ...rest,
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}

describe("the published schema of a scenario", () => {
  it("is the one that the reader holds files to; UPDATE_SCHEMA=1 writes it anew", () => {
    if (process.env["UPDATE_SCHEMA"] === "1") writeFileSync(file, published());

    expect(readFileSync(file, "utf8")).toBe(published());
  });
});
