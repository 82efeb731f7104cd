import { Component, type ReactNode } from "react";
import { Button } from "#ui/button.tsx";
import { Notice } from "#ui/notice.tsx";

/** The last line: a mistake of ours shows a sentence and a way on, never a blank page. */
export class ErrorBoundary extends Component<{ children: ReactNode }, { failed: string | null }> {
  override state: { failed: string | null } = { failed: null };

  static getDerivedStateFromError(error: unknown): { failed: string } {
    return { failed: error instanceof Error ? error.message : "unknown" };
  }

  override render(): ReactNode {
    if (this.state.failed === null) return this.props.children;
    return (
      <main>
        <h1>Something broke on this page</h1>
        <Notice
          tone="error"
          title="Your saved scenarios are safe."
          actions={
            <Button
              variant="primary"
              onClick={() => {
                location.reload();
              }}
            >
              Reload
            </Button>
          }
        >
          Reload the page to go on. If it happens again, tell whoever hosts this page: “{this.state.failed}”.
        </Notice>
      </main>
    );
  }
}
