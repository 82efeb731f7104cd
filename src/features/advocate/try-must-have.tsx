import type { AdvocateMustHave } from "#core/views/devils-advocate-must-haves.ts";
import { useTryOn } from "#platform/store/use-try-on.ts";
import { Name } from "#ui/name.tsx";
import { TryOn } from "#ui/try-on.tsx";

/** A must-have that is not set, to be looked at before it is. */
export function TryMustHave({ mustHave: { criterion, minimum, sentence } }: { mustHave: AdvocateMustHave }) {
  const tried = useTryOn(
    `advocate must-have ${criterion.id}`,
    `Minimum for ${criterion.name} ${minimum}`,
    () => ({ kind: "must-have", criterion: criterion.id, minimum }),
  );
  return (
    <TryOn {...tried}>
      <Name text={sentence} fit="wrap" />
    </TryOn>
  );
}
