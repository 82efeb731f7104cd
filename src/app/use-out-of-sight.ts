import { useEffect, useState, type RefObject } from "react";

/** Whether all of an element has scrolled out of sight. */
export function useOutOfSight(element: RefObject<HTMLElement | null>): boolean {
  const [away, setAway] = useState(false);
  useEffect(() => {
    if (element.current === null) return;
    const watched = new IntersectionObserver(([entry]) => {
      if (entry) setAway(!entry.isIntersecting);
    });
    watched.observe(element.current);
    return () => {
      watched.disconnect();
    };
  }, [element]);
  return away;
}
