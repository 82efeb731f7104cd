import { useState } from "react";
import { shownShare } from "#core/views/shown-share.ts";
import { simulationCentralWeights, type CentralWeights } from "#core/views/simulation-central-weights.ts";
import type { SimulationPicture } from "#core/views/simulation-picture.ts";
import { useOpen } from "#platform/store/use-open.ts";
import { Disclosure } from "#ui/disclosure.tsx";
import { Name } from "#ui/name.tsx";
import { ScrollArea } from "#ui/scroll-area.tsx";
import { Table } from "#ui/table.tsx";
import { tableStyles } from "#ui/table-styles.ts";
import styles from "./ways-of-thinking.module.css";

/** What one would have to hold important to pick each option; nothing where all hold the same weights. */
export function WaysOfThinking({ picture }: { picture: SimulationPicture }) {
  const mode = useOpen(({ decision }) => decision.mode);
  const found = simulationCentralWeights(picture, mode);
  if (found === null) return null;
  const { ways, never, precision } = found;
  return (
    <div className={styles.ways}>
      <h3>What one would have to think</h3>
      <ul className={styles.list}>
        {ways.map(({ option, thinking, caution }) => (
          <li key={option.id} className={styles.way}>
            <Name text={thinking} fit="wrap" />{" "}
            <span className={styles.caution}>
              <Name text={caution} fit="wrap" />
            </span>
          </li>
        ))}
        {never !== "" && (
          <li className={styles.way}>
            <Name text={never} fit="wrap" />
          </li>
        )}
      </ul>
      {precision !== "" && <p className={styles.precision}>{precision}</p>}
      <AllWeights found={found} criteria={picture.of.criteria} />
    </div>
  );
}

interface AllWeightsProps {
  found: CentralWeights;
  criteria: SimulationPicture["of"]["criteria"];
}

const CAPTION = "Mean shares in the draws in which each option is first";

function AllWeights({ found: { ways, mean }, criteria }: AllWeightsProps) {
  const [open, setOpen] = useState(false);
  return (
    <Disclosure summary="Show all these weights" onToggle={setOpen}>
      {open && (
        <ScrollArea label={CAPTION}>
          <div className={styles.weights}>
            <Table caption={CAPTION} sticky>
              <thead>
                <tr>
                  <th scope="col">Criterion</th>
                  <th scope="col" className={tableStyles.number}>
                    Now
                  </th>
                  {mean && (
                    <th scope="col" className={tableStyles.number}>
                      On average
                    </th>
                  )}
                  {ways.map(({ option }) => (
                    <th key={option.id} scope="col" className={tableStyles.number}>
                      <Name text={option.name} fit="clamp" />
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {criteria.map(({ criterion, share }, column) => (
                  <tr key={criterion.id}>
                    <th scope="row">
                      <Name text={criterion.name} fit="wrap" />
                    </th>
                    <td className={tableStyles.number}>{shownShare(share)}</td>
                    {mean && <td className={tableStyles.number}>{mean[column]}</td>}
                    {ways.map(({ option, shares }) => (
                      <td key={option.id} className={tableStyles.number}>
                        {shares[column]}
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </Table>
          </div>
        </ScrollArea>
      )}
    </Disclosure>
  );
}
