import { fail, type Result } from "#core/domain/result.ts";
import { FILE_CAP, LINK_CAP } from "#core/share/caps.ts";
import type { ReadSource } from "#core/share/describe-read-error.ts";
import { readDocument } from "#core/share/read-document.ts";
import { readFile } from "#platform/files/read-file.ts";
import { openLink } from "#platform/link/open-link.ts";
import { describeOpenFailure, type LoadDecision, type NotLoaded } from "#platform/store/load-decision.ts";
import { openDocument, type OpenedScenario } from "#platform/store/open-document.ts";
import type { ReadError } from "#core/share/read-error.ts";

/** What came of an attempt to read: the scenario, or the sentence that says what is wrong and what to do. */
export type Imported = Result<OpenedScenario, string>;

export async function importFile(file: Blob, load: LoadDecision): Promise<Imported> {
  const text = await readFile(file);
  if (!text.ok) return inWords(text, "file");
  return readJson(text.value, "file", load);
}

/** The text of an exported file, a link, or a message with a link in it. */
export async function importPasted(pasted: string, load: LoadDecision): Promise<Imported> {
  if (/^\s*\{/.test(pasted)) return readJson(pasted, "clipboard", load);
  const opened = openLink(pasted);
  if (!opened.ok) return inWords(opened, "link");
  const document = readDocument(opened.value.text, { cap: LINK_CAP });
  return inWords(document.ok ? await openDocument(document.value, load) : document, "link");
}

async function readJson(text: string, source: ReadSource, load: LoadDecision): Promise<Imported> {
  const document = readDocument(text, { cap: FILE_CAP });
  return inWords(document.ok ? await openDocument(document.value, load) : document, source);
}

function inWords<Value>(
  read: Result<Value, ReadError | NotLoaded>,
  source: ReadSource,
): Result<Value, string> {
  return read.ok ? read : fail(describeOpenFailure(read.error, source));
}
