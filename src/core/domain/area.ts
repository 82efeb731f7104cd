import type { AreaId } from "./ids.ts";

/** A field of backend architecture: one place of the knowledge map. */
export interface Area {
  readonly id: AreaId;
  readonly name: string;
  /** What the area is about, in a line. */
  readonly line: string;
}
