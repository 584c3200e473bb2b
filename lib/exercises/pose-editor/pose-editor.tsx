"use client";

import { useDeferredValue, useMemo, useState, type KeyboardEvent } from "react";
import type { FigureData, Pose } from "@/lib/figure/schema";
import { solveSkeleton } from "@/lib/figure/skeleton";
import { Alert } from "@/lib/ui/alert";
import type { Sidedness } from "../schema";
import { evenOut, isEven } from "./accept";
import { Canvas } from "./canvas";
import { CanvasFoot } from "./canvas-foot";
import { liesDown } from "./drag-trunk";
import { limbOfHandle, partOf, type Handle, type Part } from "./handles";
import { PartPanel } from "./part-panel";
import { PicturePanel } from "./picture-panel";
import type { Limb } from "./pins";
import { PoseDetails } from "./pose-details";
import { PoseStrip } from "./pose-strip";
import { hasOldWords, shapePose } from "./poses";
import { Preview } from "./preview";
import { ProblemList } from "./problem-list";
import { problemsOf } from "./problems";
import { PropPanel } from "./prop-panel";
import { Segments } from "./segments";
import { StartChooser, type NearestFigure } from "./start-chooser";
import { Toolbar, type Mode } from "./toolbar";
import { useFigure } from "./use-figure";
import { useSettled } from "./use-settled";

export type { NearestFigure } from "./start-chooser";

type PoseEditorProps = {
  /** Where it begins; null asks first. To load another figure later, give the editor a new `key`. */
  value: FigureData | null;
  /** Told of every change that is kept; the figure always passes `figureSchema`. */
  onChange: (figure: FigureData) => void;
  nearest: readonly NearestFigure[];
  loadFigure: (slug: string) => Promise<FigureData | null>;
  sidedness?: Sidedness;
  /** The exercise's tempo, "out-hold-back", for the preview in motion. */
  tempo?: string | null;
};

const tabs = [
  ["joints", "Joints"],
  ["props", "Props"],
  ["picture", "Picture"],
] as const;
type Tab = (typeof tabs)[number][0];

/** Draws an exercise's figure: key poses of one body, dragged or typed, in motion at once. */
export function PoseEditor(props: PoseEditorProps) {
  const { value, onChange, nearest, loadFigure, sidedness = "none", tempo } = props;
  const { figure, change, refusal, canUndo, canRedo, undo, redo } = useFigure(value, onChange);
  const [begun, setBegun] = useState(value);
  const [isChoosing, setChoosing] = useState(false);
  const [wanted, setPose] = useState(value ? value.still : 1);
  const [handle, setHandle] = useState<Handle | null>(null);
  const [part, setPart] = useState<Part>("body");
  const [mode, setMode] = useState<Mode>("draw");
  const [tab, setTab] = useState<Tab>("joints");
  const [both, setBoth] = useState(false);
  const [ghost, setGhost] = useState(true);
  const [keeps, setKeeps] = useState<boolean>();

  const settled = useDeferredValue(figure);
  const checked = useSettled(figure, 250);
  const problems = useMemo(() => (checked ? problemsOf(checked) : []), [checked]);

  if (!figure || isChoosing)
    return (
      <div className="@container">
        <StartChooser
          nearest={nearest}
          loadFigure={loadFigure}
          onCancel={figure ? () => setChoosing(false) : undefined}
          onChoose={(chosen) => {
            change(chosen);
            setBegun(chosen);
            setPose(chosen.still);
            setHandle(null);
            setMode("draw");
            setChoosing(false);
          }}
        />
      </div>
    );

  const index = Math.min(wanted, figure.poses.length - 1);
  const pose = figure.poses[index]!;
  const body = solveSkeleton(pose);
  const keepShoulders = keeps ?? liesDown(pose);

  function putPose(next: Pose, burst?: string, limb?: Limb) {
    if (!figure) return;
    const even = both && limb && isEven(next) ? evenOut(next, limb) : next;
    change(shapePose(figure, index, even), burst);
  }

  function choose(next: Handle) {
    setHandle(next);
    setPart(partOf(next));
  }

  function press(event: KeyboardEvent<HTMLDivElement>) {
    const field = event.target;
    const isTyping =
      field instanceof HTMLTextAreaElement ||
      (field instanceof HTMLInputElement && field.type !== "checkbox");
    // Enter in a number must not send the form around the editor.
    if (event.key === "Enter" && field instanceof HTMLInputElement) event.preventDefault();
    if (isTyping || !(event.ctrlKey || event.metaKey) || event.altKey) return;
    const key = event.key.toLowerCase();
    if (key !== "z" && key !== "y") return;
    event.preventDefault();
    if (key === "y" || event.shiftKey) redo();
    else undo();
  }

  const goTo = (next: number) => {
    setPose(next);
    setMode("draw");
  };

  return (
    // The keys are the editor's own shortcuts; each has its button.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div className="@container" onKeyDown={press}>
      <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-4 @min-[56rem]:grid-cols-[minmax(0,1fr)_20rem] @min-[56rem]:gap-5">
        {/* On a phone one column, in which the canvas stays in sight above the numbers. */}
        <div className="contents min-w-0 flex-col gap-3 @min-[56rem]:flex">
          <Toolbar
            canUndo={canUndo}
            canRedo={canRedo}
            mode={mode}
            onUndo={undo}
            onRedo={redo}
            onBegin={() => setChoosing(true)}
            onMode={setMode}
          />
          {refusal && <Alert tone="stop">{refusal}</Alert>}
          {mode === "draw" ? (
            <>
              <Canvas
                figure={figure}
                pose={index}
                chosen={handle}
                keepShoulders={keepShoulders}
                ghost={ghost}
                onChoose={choose}
                onPose={(next, burst, moved) => putPose(next, burst, limbOfHandle(moved))}
                onProp={(number, prop, burst) =>
                  change(
                    { ...figure, props: figure.props.map((old, i) => (i === number ? prop : old)) },
                    burst,
                  )
                }
              />
              <CanvasFoot
                pose={pose}
                handle={handle}
                keepShoulders={keepShoulders}
                both={both}
                ghost={ghost}
                onKeepShoulders={setKeeps}
                onBoth={setBoth}
                onGhost={setGhost}
              />
            </>
          ) : (
            <Preview figure={figure} mode={mode} tempo={tempo} sidedness={sidedness} />
          )}
          <PoseStrip
            figure={settled?.poses.length === figure.poses.length ? settled : figure}
            pose={index}
            onPose={goTo}
            onChange={(next, to) => {
              change(next);
              goTo(to);
            }}
          />
          <PoseDetails figure={figure} pose={index} onChange={change} />
          <section aria-label="Checks" className="rounded-lg border px-4 py-3">
            <ProblemList
              problems={problems}
              hasOldWords={hasOldWords(figure, begun)}
              onPose={goTo}
              onWords={() => setTab("picture")}
            />
          </section>
        </div>
        <div className="-m-1 flex min-w-0 flex-col gap-3 p-1 @min-[56rem]:sticky @min-[56rem]:top-17 @min-[56rem]:max-h-[calc(100dvh-9rem)] @min-[56rem]:overflow-y-auto">
          <Segments label="Settings" items={tabs} value={tab} onValue={setTab} isWide />
          {tab === "joints" && (
            <PartPanel
              pose={pose}
              index={index}
              body={body}
              part={part}
              onPart={(next) => {
                setPart(next);
                setHandle(null);
              }}
              onPose={putPose}
            />
          )}
          {tab === "props" && (
            <PropPanel figure={figure} pose={index} body={body} onChange={change} />
          )}
          {tab === "picture" && <PicturePanel figure={figure} onChange={change} />}
        </div>
      </div>
    </div>
  );
}
