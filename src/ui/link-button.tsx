import type { LucideIcon } from "lucide-react";
import type { ComponentProps } from "react";
import { buttonLook, type ButtonSize, type ButtonVariant } from "./button-look.ts";

export interface LinkButtonProps extends Omit<ComponentProps<"a">, "className" | "style" | "href"> {
  href: string;
  variant?: ButtonVariant;
  size?: ButtonSize;
  icon?: LucideIcon;
}

/** An anchor that looks like a button: for going somewhere, while Button is for doing something. */
export function LinkButton({
  variant = "plain",
  size = "regular",
  icon: Icon,
  children,
  ...rest
}: LinkButtonProps) {
  return (
    <a {...rest} className={buttonLook({ variant, size })}>
      {Icon && <Icon aria-hidden size="1em" />}
      {children}
    </a>
  );
}
