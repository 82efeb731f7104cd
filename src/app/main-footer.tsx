import { ThemeChoice } from "#features/appearance/theme-choice.tsx";
import { ShortcutsButton } from "#features/shortcuts/shortcuts-button.tsx";
import { addressOf } from "#platform/places/address-of.ts";
import styles from "./main-footer.module.css";

/** The foot of every page: what happens to what you type, whose work this rests on, and the theme. */
export function MainFooter() {
  return (
    <footer className={styles.footer}>
      <p>
        Everything stays in this browser: no account, no server, no request to anybody else.{" "}
        <a href={addressOf({ kind: "sources", source: null })}>Sources</a>{" "}
        <a href="./third-party-notices.txt">Third-party notices</a>
      </p>
      <div className={styles.choices}>
        <ShortcutsButton />
        <div className={styles.theme}>
          <ThemeChoice />
        </div>
      </div>
    </footer>
  );
}
