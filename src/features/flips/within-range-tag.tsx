import { Tag } from "#ui/tag.tsx";

/** Marks a change of a rating inside its own low to high. */
export function WithinRangeTag() {
  return <Tag tone="warning">within what we do not know</Tag>;
}
