import { useFormContext, useWatch } from "react-hook-form";
import type { Draft } from "../schema";
import type { DraftForm, ItemForm } from "./form";

/** A row as the form holds it, once it is there; draws anew only when its own values change. */
export function useItem(index: number): ItemForm | undefined {
  const { control } = useFormContext<DraftForm, unknown, Draft>();
  return useWatch({ control, name: `items.${index}`, compute: copyOf });
}

// What comes out of a `compute` is compared with what came out before; the form changes its own
// values in their place, so only a copy can differ.
const copyOf = (item: ItemForm | undefined): ItemForm | undefined =>
  item && { ...item, dosage: { ...item.dosage } };
