import type { LucideIcon } from "lucide-react";
import type { ComponentProps } from "react";
import { useSoftDisabled } from "./use-soft-disabled.ts";
import { buttonLook, type ButtonSize, type ButtonVariant } from "./button-look.ts";

export interface ButtonProps extends Omit<ComponentProps<"button">, "className" | "style" | "aria-pressed"> {
  variant?: ButtonVariant;
  size?: ButtonSize;
  /** Drawn before the label, or after it with `iconAtEnd`. Never carries meaning alone. */
  icon?: LucideIcon;
  iconAtEnd?: boolean;
  /** Given: a toggle, spoken as pressed or not. */
  pressed?: boolean;
}

export function Button({
  variant = "plain",
  size = "regular",
  icon: Icon,
  iconAtEnd = false,
  pressed,
  disabled = false,
  onClick,
  children,
  ...rest
}: ButtonProps) {
  const soft = useSoftDisabled(disabled, onClick);
  const drawn = Icon && <Icon aria-hidden size="1em" />;
  return (
    <button
      type="button"
      {...soft}
      {...rest}
      aria-pressed={pressed}
      className={buttonLook({ variant, size })}
    >
      {!iconAtEnd && drawn}
      {children}
      {iconAtEnd && drawn}
    </button>
  );
}
