import type { LucideIcon } from "lucide-react";
import type { ComponentProps } from "react";
import { useSoftDisabled } from "./use-soft-disabled.ts";
import { buttonLook, type ButtonSize, type ButtonVariant } from "./button-look.ts";

export interface IconButtonProps extends Omit<
  ComponentProps<"button">,
  "className" | "style" | "children" | "aria-label" | "aria-pressed"
> {
  /** What the button does, spoken and shown on hover; add the shortcut to `title` if there is one. */
  label: string;
  icon: LucideIcon;
  variant?: ButtonVariant;
  size?: ButtonSize;
  pressed?: boolean;
}

export function IconButton({
  label,
  icon: Icon,
  variant = "quiet",
  size = "regular",
  pressed,
  disabled = false,
  onClick,
  ...rest
}: IconButtonProps) {
  const soft = useSoftDisabled(disabled, onClick);
  return (
    <button
      type="button"
      title={label}
      {...soft}
      {...rest}
      aria-label={label}
      aria-pressed={pressed}
      className={buttonLook({ variant, size, square: true })}
    >
      <Icon aria-hidden size="1em" />
    </button>
  );
}
