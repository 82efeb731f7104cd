import { create } from "zustand";

/** A short message at the edge of the page, with at most one thing to do about it. */
export interface PageNotice {
  readonly id: number;
  readonly message: string;
  readonly action?: { readonly label: string; readonly act: () => void };
}

/** The notices on screen, oldest first. */
export const useNotices = create<{ readonly notices: readonly PageNotice[] }>(() => ({ notices: [] }));

let count = 0;

export function showNotice(message: string, action?: PageNotice["action"]): void {
  count += 1;
  const notice: PageNotice = { id: count, message, ...(action && { action }) };
  useNotices.setState(({ notices }) => ({ notices: [...notices, notice] }));
}

export function dismissNotice(id: number): void {
  useNotices.setState(({ notices }) => ({ notices: notices.filter((notice) => notice.id !== id) }));
}
