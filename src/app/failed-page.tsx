import { BrokenLink } from "#features/shared-preview/broken-link.tsx";
import { OpenLinkBox } from "#features/sharing/open-link-box.tsx";
import { describeReadError } from "#core/share/describe-read-error.ts";
import { addressOf } from "#platform/places/address-of.ts";
import { Button } from "#ui/button.tsx";
import { LinkButton } from "#ui/link-button.tsx";
import { Notice } from "#ui/notice.tsx";
import type { OpenPlaceError } from "./open-place.ts";
import { PageMain } from "./page-main.tsx";

interface FailedPageProps {
  error: OpenPlaceError;
  onRetry: () => void;
}

/** Why a scenario is not on screen, and what to do next; never other content in its place. */
export function FailedPage({ error, onRetry }: FailedPageProps) {
  const toScenarios = (
    <LinkButton href={addressOf({ kind: "scenarios" })} variant="primary">
      Go to the scenarios
    </LinkButton>
  );
  switch (error.kind) {
    case "broken":
      if (error.from === "link") {
        return (
          <PageMain>
            <BrokenLink error={error.error}>
              <OpenLinkBox />
            </BrokenLink>
          </PageMain>
        );
      }
      return (
        <PageMain>
          <h1>This scenario cannot be opened</h1>
          <Notice tone="error" title="It was set aside and is kept as it is" actions={toScenarios}>
            {describeReadError(error.error, "stored")}
          </Notice>
        </PageMain>
      );
    case "not-found":
      return (
        <PageMain>
          <h1>No such scenario here</h1>
          <Notice tone="warning" title="This browser does not keep this scenario" actions={toScenarios}>
            It may have been deleted, or it was made in another browser. If somebody sent you this address,
            ask for a link made with Share: it holds the scenario itself.
          </Notice>
        </PageMain>
      );
    case "not-loaded":
      return (
        <PageMain>
          <h1>The decision did not arrive</h1>
          <Notice
            tone="error"
            title="A part of the page could not be loaded"
            actions={
              <>
                <Button variant="primary" onClick={onRetry}>
                  Try again
                </Button>
                <Button
                  onClick={() => {
                    location.reload();
                  }}
                >
                  Reload the page
                </Button>
              </>
            }
          >
            Your work is saved. Check the connection and try again; if a new version was released, reload the
            page.
          </Notice>
        </PageMain>
      );
  }
}
