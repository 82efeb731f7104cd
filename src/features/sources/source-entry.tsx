import { useEffect, useRef } from "react";
import type { Source } from "#core/domain/source.ts";
import { listInWords } from "#core/views/list-in-words.ts";
import { sourceWords } from "#core/views/source-words.ts";
import { OutsideLink } from "#ui/outside-link.tsx";
import { Tag } from "#ui/tag.tsx";
import styles from "./source-entry.module.css";
import { SupportDetails } from "./support-details.tsx";
import type { Support } from "./support-of-sources.ts";

export interface SourceEntryProps {
  source: Source;
  /** True: the address names this source, so that it is brought into sight and marked. */
  named: boolean;
  support: readonly Support[];
  /** False while some decision may still cite it. */
  complete: boolean;
}

/** One source: where it is found, how well it was known, and what rests on it. */
export function SourceEntry({ source, named, support, complete }: SourceEntryProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!named) return;
    // In the next frame, after the page has gone to its top as it does at each new place.
    const frame = requestAnimationFrame(() => {
      heading.current?.scrollIntoView({ block: "center" });
      heading.current?.focus({ preventScroll: true });
    });
    return () => {
      cancelAnimationFrame(frame);
    };
  }, [named]);

  const { access, opened } = sourceWords(source);
  return (
    <li className={styles.source} aria-current={named || undefined}>
      <div className={styles.words}>
        <h3 ref={heading} className={styles.title} {...(named && { tabIndex: -1 })}>
          <OutsideLink address={source.url}>{source.title}</OutsideLink>{" "}
          {named && <Tag tone="accent">asked for</Tag>}
        </h3>
        <p className={styles.reference}>{source.reference}</p>
        <p className={styles.access}>
          {access} · {opened}
        </p>
      </div>
      <div className={styles.support}>
        <p>{supportSentence(support, complete)}</p>
        {support.length > 0 && <SupportDetails title={source.title} support={support} />}
      </div>
    </li>
  );
}

function supportSentence(support: readonly Support[], complete: boolean): string {
  if (support.length > 0) return `Supports ${listInWords(support.map(({ decision }) => decision.title))}`;
  return complete ? "No decision cites it" : "What it supports is not read yet";
}
