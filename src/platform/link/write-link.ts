import { deflateSync } from "fflate";
import type { Decision } from "#core/domain/decision.ts";
import type { Scenario } from "#core/domain/scenario.ts";
import { packScenario } from "#core/share/pack-scenario.ts";
import { writeBase64url } from "./base64url.ts";
import { crc32 } from "./crc32.ts";
import { dictionaryBytes } from "./dictionary-bytes.ts";
import { LINK_END, LINK_KIND } from "./link-envelope.ts";

/**
 * The text that stands after "#" in a link to the scenario. The same scenario gives
 * the same text.
 *
 * @param decision The revision that the scenario was made with.
 */
export function writeLink(scenario: Scenario, decision: Decision): string {
  const json = new TextEncoder().encode(packScenario(scenario, decision));
  const packed = deflateSync(json, { level: 9, dictionary: dictionaryBytes() });
  const payload = writeBase64url(packed);
  return `${LINK_KIND}.${String(payload.length)}.${crc32(packed)}.${payload}${LINK_END}`;
}
