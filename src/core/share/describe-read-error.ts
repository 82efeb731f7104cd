import type { ReadError } from "./read-error.ts";

/** Where the text came from, so that the sentence can say whom or what to ask. */
export type ReadSource = "link" | "file" | "clipboard" | "stored";

const SUBJECT: Readonly<Record<ReadSource, string>> = {
  link: "This link",
  file: "This file",
  clipboard: "The pasted text",
  stored: "This saved scenario",
};

const ANOTHER: Readonly<Record<ReadSource, string>> = {
  link: "Ask its sender for a new link or the file.",
  file: "Ask whoever made it to export it again.",
  clipboard: "Copy all of it again, or ask its sender for the file.",
  stored: "It is kept as it is: download it, and ask for help with the file.",
};

/** What is wrong, where, and what to do next: one or two short sentences, safe to show as text. */
export function describeReadError(error: ReadError, source: ReadSource = "link"): string {
  const subject = SUBJECT[source];
  const another = ANOTHER[source];
  switch (error.kind) {
    case "empty":
      return `${subject} is empty. ${another}`;
    case "not-a-link":
      return "This is not a Steelyard link. Copy the whole address and paste it again.";
    case "cut-off":
      return `This link is cut off: ${arrived(error)}. Ask its sender for the full link or the file.`;
    case "damaged":
      return "This link was changed on its way. Ask its sender for a new link or the file.";
    case "ballot-link":
      return "This link is for a ballot, which this version of Steelyard cannot read. Open it in a newer version.";
    case "not-text":
      return `${subject} is not text. Choose a file that Steelyard exported, with a name that ends in .json.`;
    case "not-readable":
      return `${subject} could not be opened: it may have been moved, deleted or locked. Choose it once more.`;
    case "too-large":
      return `${subject} holds too much data: more than ${number(error.limit)} characters. ${another}`;
    case "too-deep":
      return `${subject} is nested deeper than any scenario: more than ${number(error.limit)} levels. ${another}`;
    case "too-many-values":
      return `${subject} holds more values than any scenario: over ${number(error.limit)}. ${another}`;
    case "not-json":
      return `${subject} is not complete JSON. ${another}`;
    case "wrong-format":
      return error.found === null
        ? `${subject} is not a Steelyard scenario. Choose one that Steelyard exported.`
        : `${subject} says that it is "${error.found}", not a Steelyard scenario. Choose one that Steelyard exported.`;
    case "newer-version":
      return `${subject} was made by a newer Steelyard (format version ${String(error.version)}). Reload the page, and open it again.`;
    case "wrong-shape":
      return `${subject} holds a value that makes no sense: ${error.at} must be ${error.expected}. ${another}`;
    case "unknown-field":
      return `${subject} has a field that this version does not know: ${error.at}. A newer Steelyard may have made it; reload the page, and open it again.`;
    case "unknown-decision":
      return `${subject} is about a decision that this version does not have: ${error.id}. Reload the page, and open it again.`;
    case "unknown-revision":
      return `${subject} was made with revision ${String(error.revision)} of the decision ${error.id}, which this version does not have. Reload the page, and open it again.`;
    case "unknown-id":
      return `${subject} names ${error.id} in ${error.at}, which its decision does not have. ${another}`;
    case "not-scored":
      return `${subject} names ${error.id} in ${error.at}, but that criterion is text only and takes no score. ${another}`;
  }
}

function arrived({ arrived, of }: Extract<ReadError, { kind: "cut-off" }>): string {
  const characters = arrived === 1 ? "character" : "characters";
  return of === null
    ? `only ${number(arrived)} ${characters} arrived`
    : `${number(arrived)} of ${number(of)} characters arrived`;
}

/** Grouped the same way for every reader: the page is in English. */
function number(value: number): string {
  return value.toLocaleString("en");
}
