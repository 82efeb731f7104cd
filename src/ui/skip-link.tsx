import styles from "./skip-link.module.css";

export interface SkipLinkProps {
  /** Id of the element to go to. */
  target: string;
  label?: string;
}

/**
 * The first stop of the Tab key. It moves the focus itself and leaves the address alone, because the part
 * after # in the address belongs to places and shared links.
 */
export function SkipLink({ target, label = "Skip to content" }: SkipLinkProps) {
  return (
    <a
      href={`#${target}`}
      className={styles.link}
      onClick={(event) => {
        event.preventDefault();
        const place = document.getElementById(target);
        if (place === null) return;
        if (!place.hasAttribute("tabindex")) place.tabIndex = -1;
        place.focus();
      }}
    >
      {label}
    </a>
  );
}
