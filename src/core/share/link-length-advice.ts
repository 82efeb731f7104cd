/** How far a link of some length travels unharmed, and in words what to do where it does not. */
export interface LinkLengthAdvice {
  readonly kind: "fits-everywhere" | "mail-may-wrap" | "some-cut" | "most-cut";
  readonly advice: string;
}

/** RFC 5322 limits a line of mail to 998 characters; 8 are left for what stands around the address. */
const MAIL_LINE = 990;
/** Where Outlook cuts an address; a Slack bookmark takes one character more. */
const SHORTEST_CUT = 2048;
/** Where Slack splits a message in two. */
const CHAT_MESSAGE = 4000;

/** @param length Characters of the whole address, from "http" to the end. */
export function linkLengthAdvice(length: number): LinkLengthAdvice {
  if (length <= MAIL_LINE) {
    return { kind: "fits-everywhere", advice: "Short enough for any chat or mail." };
  }
  if (length <= SHORTEST_CUT) {
    return {
      kind: "mail-may-wrap",
      advice:
        "Fits chats. A mail program may break it over two lines; it still opens when all of it is pasted.",
    };
  }
  if (length <= CHAT_MESSAGE) {
    return {
      kind: "some-cut",
      advice: "Fits a Slack message. Outlook and Slack bookmarks cut it: send the file there instead.",
    };
  }
  return { kind: "most-cut", advice: "Too long for most chats and mail programs: send the file instead." };
}
