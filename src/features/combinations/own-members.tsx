import type { Option } from "#core/domain/decision.ts";
import type { OptionId } from "#core/domain/ids.ts";
import { Checkbox } from "#ui/checkbox.tsx";
import { Name } from "#ui/name.tsx";
import { Tag } from "#ui/tag.tsx";
import styles from "./own-members.module.css";

interface OwnMembersProps {
  options: readonly Option[];
  takenOut: readonly OptionId[];
  members: readonly OptionId[];
  onChange: (members: readonly OptionId[]) => void;
}

/** A free choice of members; those taken out of the scenario may be chosen too. */
export function OwnMembers({ options, takenOut, members, onChange }: OwnMembersProps) {
  return (
    <fieldset className={styles.members}>
      <legend className={styles.legend}>Members of your own choice</legend>
      {options.map(({ id, name }) => (
        <Checkbox
          key={id}
          label={
            <>
              <Name text={name} fit="wrap" /> {takenOut.includes(id) && <Tag>taken out</Tag>}
            </>
          }
          checked={members.includes(id)}
          onChange={(checked) => {
            onChange(checked ? [...members, id] : members.filter((member) => member !== id));
          }}
        />
      ))}
      {members.length < 2 && (
        <p className={styles.hint}>Choose at least two to see what they cover together.</p>
      )}
    </fieldset>
  );
}
