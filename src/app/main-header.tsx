import { Scale } from "lucide-react";
import { addressOf } from "#platform/places/address-of.ts";
import type { Place } from "#platform/places/place.ts";
import styles from "./main-header.module.css";

const LINKS: readonly { readonly place: Place; readonly name: string }[] = [
  { place: { kind: "scenarios" }, name: "Scenarios" },
  { place: { kind: "decisions" }, name: "Decisions" },
];

/** The top of every page: the product's name, and the ways to the lists. */
export function MainHeader({ place }: { place: Place }) {
  return (
    <header className={styles.header}>
      <a href={addressOf({ kind: "home" })} className={styles.brand}>
        <Scale aria-hidden size="1.25em" />
        Steelyard
      </a>
      <nav aria-label="Main" className={styles.links}>
        {LINKS.map((link) => (
          <a
            key={link.name}
            href={addressOf(link.place)}
            aria-current={place.kind === link.place.kind ? "page" : undefined}
          >
            {link.name}
          </a>
        ))}
      </nav>
    </header>
  );
}
