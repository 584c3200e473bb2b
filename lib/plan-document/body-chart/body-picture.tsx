import type { BodyView } from "@/lib/pain/places";

/** Half of a body that stands, from the middle outwards: the other half is its mirror image. */
const half =
  "M80 8C92 8 99 18 98 31C97 43 92 48 88 52L88 62C95 66 106 67 114 71C124 76 127 88 129 102" +
  "L135 140L144 178C148 186 150 196 147 204C144 211 137 209 135 201L131 182L120 144L111 106" +
  "C110 122 107 134 107 147C108 160 113 170 113 186C114 210 110 232 108 252" +
  "C110 270 110 290 104 314L103 328C108 336 114 341 110 346L92 346C89 340 89 334 89 326" +
  "L87 290C87 276 88 264 88 252C87 232 85 208 80 196";

/** What tells the front from the back. */
const marks: Record<BodyView, string> = {
  front:
    "M73 30h3M84 30h3M76 40q4 3 8 0M60 106q10 8 20 0q10 8 20 0M80 152v3" +
    "M57 258q5 4 10 0M93 258q5 4 10 0",
  back:
    "M80 66v96M66 84q-6 10 2 20M94 84q6 10 -2 20M60 200q10 8 20 -2q10 10 20 2M80 182v16" +
    "M58 254h9M93 254h9",
};

export function BodyPicture({ view }: { view: BodyView }) {
  return (
    <svg viewBox="0 0 160 360" aria-hidden="true">
      <g className="skin">
        <path d={half} />
        <path d={half} transform="matrix(-1 0 0 1 160 0)" />
        <path className="middle" d="M80 8V196" />
      </g>
      <path className="marks" d={marks[view]} />
    </svg>
  );
}
