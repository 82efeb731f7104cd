import { listInWords } from "#core/views/list-in-words.ts";
import type { RadarAxis, RadarSeries } from "#core/views/radar.ts";

/** "Radar of 8 criteria, 0 to 100. REST: Caching 100, Streaming 25, ...": what the picture holds, to be heard. */
export function radarSummary(axes: readonly RadarAxis[], series: readonly RadarSeries[]): string {
  const lines = series.map(({ name, values }) => {
    const told = axes.map((axis, place) => `${axis.name} ${values[place] ?? "not rated"}`);
    return `${name}: ${listInWords(told)}.`;
  });
  return [`Radar of ${axes.length} criteria, 0 to 100.`, ...lines].join(" ");
}
