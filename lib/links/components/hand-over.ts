/** The plan that was just sent to be handed over; its deliveries show the link when they appear. */
let waiting: string | null = null;

/** Says that the plan's link is to be shown as soon as the plan stands as sent; null takes it back. */
export function handOverNext(planId: string | null): void {
  waiting = planId;
}

/** Whether this plan's link is to be shown now; once. */
export function takeHandOver(planId: string): boolean {
  if (waiting !== planId) return false;
  waiting = null;
  return true;
}
