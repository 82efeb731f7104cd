import type { Scenario } from "#core/domain/scenario.ts";
import { writeDocument } from "#core/share/write-document.ts";
import { downloadText } from "./download-text.ts";
import { fileName } from "./file-name.ts";

/** Offers the scenario as a file that "Import" reads again, whole. */
export function exportScenario(scenario: Scenario): void {
  downloadText(fileName(scenario.name, "json"), writeDocument(scenario), "application/json");
}
