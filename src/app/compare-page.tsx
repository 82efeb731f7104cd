import { useEffect, useState } from "react";
import { ScenarioDifference } from "#features/difference/scenario-difference.tsx";
import type { ScenarioId } from "#core/domain/ids.ts";
import type { Result } from "#core/domain/result.ts";
import { saveNow } from "#platform/store/saving.ts";
import { FailedPage } from "./failed-page.tsx";
import { openStored, type Opened, type OpenPlaceError } from "./open-place.ts";
import { PageMain } from "./page-main.tsx";

/** Both sides of a comparison, or the first reason why one of them cannot be read. */
type Pair = Result<{ readonly left: Opened; readonly right: Opened }, OpenPlaceError>;

/** Two stored scenarios side by side. */
export function ComparePage({ left, right }: { left: ScenarioId; right: ScenarioId }) {
  const [attempt, setAttempt] = useState(0);
  const [read, setRead] = useState<{ readonly of: string; readonly pair: Pair } | null>(null);
  const asked = `${left} ${right} ${attempt}`;

  useEffect(() => {
    let gone = false;
    // What was changed a moment ago belongs to the comparison.
    saveNow();
    void readPair(left, right).then((pair) => {
      if (!gone) setRead({ of: asked, pair });
    });
    return () => {
      gone = true;
    };
  }, [asked, left, right]);

  if (read?.of === asked && !read.pair.ok) {
    return (
      <FailedPage
        error={read.pair.error}
        onRetry={() => {
          setAttempt(attempt + 1);
        }}
      />
    );
  }
  return (
    <PageMain>
      <h1>Two scenarios side by side</h1>
      {read?.of === asked && read.pair.ok && <ScenarioDifference {...read.pair.value} />}
    </PageMain>
  );
}

async function readPair(leftId: ScenarioId, rightId: ScenarioId): Promise<Pair> {
  const [left, right] = await Promise.all([openStored(leftId), openStored(rightId)]);
  if (!left.ok) return left;
  if (!right.ok) return right;
  return { ok: true, value: { left: left.value, right: right.value } };
}
