import type { Decision } from "#core/domain/decision.ts";
import type { Result } from "#core/domain/result.ts";
import type { Scenario } from "#core/domain/scenario.ts";
import { LINK_CAP } from "#core/share/caps.ts";
import type { ReadError } from "#core/share/read-error.ts";
import { openLink } from "#platform/link/open-link.ts";
import { readText } from "#tests/support/read-text.ts";

/** All three steps of reading a link, for tests that know the decision beforehand. */
export function readLink(pasted: string, decision: Decision): Result<Scenario, ReadError> {
  const opened = openLink(pasted);
  return opened.ok ? readText(opened.value.text, decision, LINK_CAP) : opened;
}
