import type { LucideIcon } from "lucide-react";
import type { ComponentProps } from "react";
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
  ...rest
}: IconButtonProps) {
  return (
    <button
      type="button"
      title={label}
      {...rest}
      aria-label={label}
      aria-pressed={pressed}
      className={buttonLook({ variant, size, square: true })}
    >
      <Icon aria-hidden size="1em" />
    </button>
  );
}
