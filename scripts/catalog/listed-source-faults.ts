import type { Source } from "#core/domain/source.ts";
import type { CatalogFault } from "./catalog-fault.ts";
import { idFaults } from "./id-faults.ts";
import { unless } from "./unless.ts";

export function listedSourceFaults(list: string, sources: readonly Source[]): readonly CatalogFault[] {
  return [
    ...idFaults(list, sources),
    ...sources.flatMap(({ id, url, accessed }) => [
      ...unless(url === null || isHttps(url), `${list}.${id}.url`, "an address is https or absent"),
      ...unless(
        accessed === null || isDay(accessed),
        `${list}.${id}.accessed`,
        "the day of access is a day of the calendar, as 2026-11-23, or absent",
      ),
    ]),
  ];
}

function isHttps(url: string): boolean {
  return url.startsWith("https://") && URL.canParse(url);
}

/** Written as a calendar writes it, and on one: 2026-02-30 is not. */
function isDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === text;
}
