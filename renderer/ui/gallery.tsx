// Every component in every state, on one page: what is looked at when the looks are changed. For development only.
import { FileText, Pin, Plus, Redo2, Undo2 } from 'lucide-react';
import { useState } from 'react';
import { Button } from './button.tsx';
import { DualDate, ShortDate } from './dual-date.tsx';
import { EmptyState } from './empty-state.tsx';
import { FindingNumber } from './finding-number.tsx';
import { Bar, Frame, Path, ProgramName } from './frame.tsx';
import { GalleryFields } from './gallery-fields.tsx';
import { GalleryLists } from './gallery-lists.tsx';
import { GalleryPieces } from './gallery-pieces.tsx';
import { As, GalleryRow, Heads } from './gallery-row.tsx';
import { asOf, gallerySamples, today } from './gallery-samples.ts';
import { IconButton } from './icon-button.tsx';
import { useWords } from './language.tsx';
import { Link } from './link.tsx';
import { Marking, Portion } from './marking.tsx';
import { EvidenceCount, Firmness, Grade, Ladder, Shift, Weight } from './measures.tsx';
import { Notice } from './notice.tsx';
import { PhaseBar } from './phase-bar.tsx';
import { Progress } from './progress.tsx';
import { SaveState } from './save-state.tsx';
import { FindButton } from './search-field.tsx';
import { Stance, stances } from './stance.tsx';
import { StillBars } from './still-bars.tsx';
import { ToggleGroup } from './toggle-group.tsx';
import { Withheld } from './withheld.tsx';
import './gallery.css';

const nothing = () => {};

export function Gallery() {
  const words = useWords(gallerySamples);
  const { states, levels } = words;
  const [choice, setChoice] = useState<'mode' | 'issue'>('mode');
  return (
    <Frame
      marking={levels[2] ?? null}
      bar={
        <Bar
          start={
            <>
              <ProgramName />
              <Path label={words.title} steps={[{ label: words.spineTitle }, { label: words.title }]} />
            </>
          }
          middle={<FindButton shortcut="Ctrl K" onPress={nothing} />}
          end={
            <>
              <SaveState saved={{ state: 'saved', at: new Date(2026, 10, 23, 14, 2).toISOString() }} />
              <span>
                <IconButton icon={Undo2} label={words.correct} shortcut="Ctrl Z" isIconMirrored />
                <IconButton icon={Redo2} label={words.newer} isIconMirrored disabledBecause={words.reason} />
              </span>
              <Marking level={levels[2] ?? null} />
            </>
          }
        />
      }
    >
      <main className="gallery">
        <h1 className="title">{words.title}</h1>
        <Heads names={[states.normal, states.hover, states.focus, states.selected, states.disabled, states.working]} />
        <GalleryRow name="Button">
          <Button onPress={nothing}>{words.correct}</Button>
          <As state="hovered" of=".button">
            <Button onPress={nothing}>{words.correct}</Button>
          </As>
          <As state="focus-visible" of=".button">
            <Button onPress={nothing}>{words.correct}</Button>
          </As>
          <ToggleGroup
            label={words.order}
            value={choice}
            onChange={setChoice}
            items={[
              { id: 'mode', label: words.byMode },
              { id: 'issue', label: words.byIssue },
            ]}
          />
          <Button disabledBecause={words.reason}>{words.correct}</Button>
          <Button working={words.printing}>{words.correct}</Button>
        </GalleryRow>
        <GalleryRow name="Button: first, quiet">
          <Button variant="first" onPress={nothing}>
            {words.newer}
          </Button>
          <As state="hovered" of=".button">
            <Button variant="first" onPress={nothing}>
              {words.newer}
            </Button>
          </As>
          <As state="focus-visible" of=".button">
            <Button variant="first" onPress={nothing}>
              {words.newer}
            </Button>
          </As>
          <span className="row">
            <Button variant="quiet" icon={Plus} onPress={nothing}>
              {words.quiet}
            </Button>
            <Button isSmall icon={FileText} onPress={nothing}>
              {words.evidence}
            </Button>
          </span>
          <Button variant="first" disabledBecause={words.reason}>
            {words.newer}
          </Button>
          <Button variant="first" working={words.printing}>
            {words.newer}
          </Button>
        </GalleryRow>
        <GalleryRow name="Icon button, link">
          <IconButton icon={Pin} label={words.asOf} onPress={nothing} />
          <As state="hovered" of=".icon-button">
            <IconButton icon={Pin} label={words.asOf} onPress={nothing} />
          </As>
          <As state="focus-visible" of=".icon-button">
            <IconButton icon={Pin} label={words.asOf} onPress={nothing} />
          </As>
          <IconButton icon={Pin} label={words.asOf} onPress={nothing} aria-pressed />
          <IconButton icon={Pin} label={words.asOf} disabledBecause={words.reason} />
          <span>
            <Link onPress={nothing}>{words.record}</Link>
          </span>
        </GalleryRow>
        <GalleryFields />
        <GalleryRow name="Stance">
          {stances.map((stance) => (
            <Stance key={stance} stance={stance} hasWord />
          ))}
        </GalleryRow>
        <GalleryRow name="Measures">
          <span className="row">
            <Ladder rung="fallback" known={['opening', 'target']} hasWord />
          </span>
          <span className="row">
            <Firmness value={4} hasWord />
          </span>
          <span className="row">
            <EvidenceCount count={4} />
            <EvidenceCount count={0} />
            <Grade grade="B2" />
            <FindingNumber number={1} severity="must" />
            <FindingNumber number={2} severity="should" />
          </span>
          <span className="row">
            <Shift direction="nearer" hasWord since={words.since} />
          </span>
          <span className="row">
            <Shift direction="further" hasWord />
          </span>
          <span className="row">
            <Weight value={4} />
            <Firmness value={2} />
            <Ladder rung="red-line" />
          </span>
        </GalleryRow>
        <GalleryRow name="Markings">
          {levels.map((level) => (
            <span key={level.code}>
              <Marking level={level} />
            </span>
          ))}
          <span>
            <Marking level={levels[1] ?? null} caveats="REL RWD, TSK" />
          </span>
          <span className="row">
            {levels.map((level) => (
              <Portion key={level.code} level={level} />
            ))}
            <Portion level={null} />
          </span>
        </GalleryRow>
        <GalleryRow name="Dates, phases">
          <DualDate value={asOf} />
          <DualDate value={today} until={{ ...today, date: '2026-11-25' }} form="strong" />
          <span className="row">
            <ShortDate value={asOf} />
          </span>
          <PhaseBar phase={words.phase} number={4} total={5} />
          <PhaseBar phase={words.suspended} number={3} total={5} isSuspended />
          <Withheld />
        </GalleryRow>
        <GalleryRow name="Saved, progress">
          <SaveState saved={{ state: 'saving' }} />
          <span className="gallery-two">
            <SaveState
              saved={{ state: 'failed', reason: words.notSaved, action: { verb: words.retry, onPress: nothing } }}
            />
          </span>
          <span className="gallery-two">
            <Progress verb={words.pages} done={4} total={11} onCancel={nothing} />
          </span>
          <StillBars />
        </GalleryRow>
        <GalleryRow name="Empty list, notice">
          <div className="gallery-three">
            <EmptyState
              title={words.noCommitments}
              action={
                <Button icon={Plus} onPress={nothing}>
                  {words.recordCommitment}
                </Button>
              }
            >
              {words.noCommitmentsMore}
            </EmptyState>
          </div>
          <div className="gallery-three stack">
            <Notice tone="error" title={words.refused} actions={<Link onPress={nothing}>{words.seeRow}</Link>}>
              {words.refusedMore}
            </Notice>
            <Notice title={words.said}>{words.saidMore}</Notice>
          </div>
        </GalleryRow>
        <GalleryPieces />
        <GalleryLists />
      </main>
    </Frame>
  );
}
