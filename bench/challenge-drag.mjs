import { setTimeout as wait } from "node:timers/promises";
import { dragFast, dragPaced, hold, kindsLine, longTaskLines, paintLines, traced } from "./drag.mjs";
import { longTasks, profilerCategory, shownTask } from "./long-tasks.mjs";
import { openChallenge } from "./open-challenge.mjs";
import { byKind, inputToPaint } from "./trace.mjs";

/**
 * A slider that is dragged while every section of Challenge is on the page.
 *
 * @param {import("@playwright/test").Browser} browser
 * @param {string} url
 * @param {boolean} details
 */
export async function challengeDragLines(browser, url, details) {
  const lines = [];
  for (const slowed of [1, 4]) {
    const page = await openChallenge(browser, url);
    const devtools = await page.context().newCDPSession(page);
    await devtools.send("Emulation.setCPUThrottlingRate", { rate: slowed });
    const held = await hold(page, page.getByRole("slider", { name: "Weight of Caching" }));
    const how = `drag with Challenge open, ${slowed}x`;
    const dragged = await traced(page, () => dragPaced(held));
    lines.push(...paintLines(how, inputToPaint(dragged), slowed === 1 ? "16.7 ms" : "33 ms"));
    if (details) lines.push(kindsLine(how, byKind(dragged)));
    if (slowed > 1) {
      const long = await traced(page, () => dragFast(held));
      lines.push(...longTaskLines(how, long));
      if (details) {
        // Once more with the profiler, which makes the page slower: only for what the time goes to.
        const profiled = await traced(page, () => dragFast(held), [profilerCategory]);
        for (const task of longTasks(profiled, 50))
          lines.push({ figure: "  a long task", measured: "", target: shownTask(task) });
      }
    }
    await page.mouse.up();
    await wait(500);
    await page.close();
  }
  return lines;
}
