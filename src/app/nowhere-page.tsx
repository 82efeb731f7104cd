import { addressOf } from "#platform/places/address-of.ts";
import { LinkButton } from "#ui/link-button.tsx";
import { Name } from "#ui/name.tsx";
import { Notice } from "#ui/notice.tsx";
import { PageMain } from "./page-main.tsx";

/** An address that no page ever had. */
export function NowherePage({ address }: { address: string }) {
  return (
    <PageMain>
      <h1>No such page</h1>
      <Notice
        tone="warning"
        title={<Name text={`#${address}`} fit="cut" />}
        actions={
          <LinkButton href={addressOf({ kind: "scenarios" })} variant="primary">
            Go to the scenarios
          </LinkButton>
        }
      >
        Nothing stands at this address. If somebody sent it to you, ask for the whole link.
      </Notice>
    </PageMain>
  );
}
