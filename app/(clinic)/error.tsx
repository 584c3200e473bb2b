"use client";

import { FaultMessage, type FaultProps } from "../_fault";

export default function ClinicError(props: FaultProps) {
  return <FaultMessage {...props} framed />;
}
