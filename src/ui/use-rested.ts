import { useEffect, useState } from "react";

/**
 * The newest value once it has not changed for `delay` milliseconds; the first value at once.
 *
 * The component itself still renders with every value. To spare that too, listen outside of rendering.
 */
export function useRested<Value>(value: Value, delay: number): Value {
  const [rested, setRested] = useState(() => value);
  useEffect(() => {
    const timer = setTimeout(() => {
      setRested(() => value);
    }, delay);
    return () => {
      clearTimeout(timer);
    };
  }, [value, delay]);
  return rested;
}
