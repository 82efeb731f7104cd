import styles from "./link-list.module.css";

export interface LinkListProps {
  /** Stands before the links, as "Sources". */
  lead: string;
  /** What a screen reader calls the list; else the lead. */
  label?: string;
  links: readonly { readonly href: string; readonly text: string }[];
}

/** A few links in small print, each tall enough for a finger. Nothing where there are none. */
export function LinkList({ lead, label = lead, links }: LinkListProps) {
  if (links.length === 0) return null;
  return (
    <div className={styles.links}>
      <span>{lead}:</span>
      <ul aria-label={label}>
        {links.map(({ href, text }) => (
          <li key={href}>
            <a href={href}>{text}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
