import type { ReactNode } from "react";

export interface OutsideLinkProps {
  /** Only an https address becomes a link; with any other, or none, the words stand alone. */
  address: string | null;
  children: ReactNode;
}

/** A way to somebody else's page: in a new tab, which learns nothing of where it was opened. */
export function OutsideLink({ address, children }: OutsideLinkProps) {
  if (address === null || !/^https:\/\//i.test(address)) return <>{children}</>;
  return (
    <a href={address} target="_blank" rel="noopener noreferrer nofollow">
      {children}
    </a>
  );
}
