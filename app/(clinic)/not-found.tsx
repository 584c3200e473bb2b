import { NotHere } from "../_not-here";

export default function ClinicNotFound() {
  return <NotHere framed />;
}
