"use client";

import { Tooltip as BaseTooltip } from "@base-ui/react/tooltip";
import type { ReactElement, ReactNode } from "react";

/** Shows more on hover and on focus. What it says must also be in the trigger for screen readers. */
export function Tooltip({ trigger, children }: { trigger: ReactElement; children: ReactNode }) {
  return (
    <BaseTooltip.Root>
      <BaseTooltip.Trigger delay={150} render={trigger} />
      <BaseTooltip.Portal>
        <BaseTooltip.Positioner className="z-50" sideOffset={6} collisionPadding={8}>
          <BaseTooltip.Popup
            aria-hidden
            className="max-w-72 rounded-md bg-raised px-3 py-2 text-xs text-ink shadow-float forced-colors:border"
          >
            {children}
          </BaseTooltip.Popup>
        </BaseTooltip.Positioner>
      </BaseTooltip.Portal>
    </BaseTooltip.Root>
  );
}
