// A living block as it is now: the words of its record or records, what they are, and its tools.
import type { ReactNode } from 'react';
import { LivingLine } from '#renderer/editor/views/living-line.tsx';
import type { LivingTools } from '#renderer/editor/views/living-tools.ts';
import { useOfferedCommands } from '#renderer/ui/desk.tsx';
import { useLanguage, useNumber, useWords } from '#renderer/ui/language.tsx';
import { Link } from '#renderer/ui/link.tsx';
import { StillBars } from '#renderer/ui/still-bars.tsx';
import { Withheld } from '#renderer/ui/withheld.tsx';
import type { LivingItem, LivingShown } from '#shared/contract/living.ts';
import { briefScreenWords } from '#shared/language/brief-screen-words.ts';
import { directionOf } from '#shared/language/languages.ts';
import { kinds } from '#shared/records/index.ts';
import { isKindName } from '#shared/records/record.ts';
import type { LivingBlock, PortionMarking } from '#shared/richtext/rich-text.ts';
import { useLiving } from './living-context.tsx';
import { LivingFacts, LivingTitle, Source } from './living-facts.tsx';
import { LivingMatrix } from './living-matrix.tsx';
import { useFresh } from './use-fresh.ts';

interface LivingProps {
  readonly block: LivingBlock;
  readonly tools: LivingTools;
}

const markingOf = ({ marking }: LivingItem): PortionMarking | null =>
  marking.level === null ? null : { level: marking.level, caveats: marking.caveats };

/** Which position, in which revision, stands in each place of a matrix. */
const cellsOf = ({ matrix }: LivingShown): unknown =>
  matrix?.rows.map(({ cells }) =>
    cells.map((cell) => (cell === null || cell === 'withheld' ? cell : [cell.position, cell.revision])),
  );

/** What must change for the eye to be drawn to it. */
const writtenOf = (shown: LivingShown | undefined): string | null =>
  shown === undefined
    ? null
    : JSON.stringify([
        shown.state,
        cellsOf(shown),
        shown.items.map((item) => [item.withheld, item.text, item.stance, item.party, item.firmness]),
      ]);

export function LivingWords({ block, tools }: LivingProps): ReactNode {
  const { shown: all } = useLiving();
  const shown = all.get(block.id);
  const isFresh = useFresh(writtenOf(shown));
  return (
    <div className="brief-living-body" {...(isFresh ? { 'data-fresh': '' } : {})}>
      {shown === undefined ? (
        <Unread block={block} tools={tools} />
      ) : (
        <Shown shown={shown} block={block} tools={tools} />
      )}
    </div>
  );
}

const Line = ({ item, lang }: { readonly item: LivingItem; readonly lang?: string }) => (
  <bdi lang={lang ?? item.language} dir={directionOf(item.language)}>
    {item.text}
  </bdi>
);

/** What its readers will not be given is not in the way of what they will: the tools open the record. */
function HeldBack() {
  const words = useWords(briefScreenWords).living;
  const { audience } = useLiving();
  return (
    <span className="brief-living-withheld">
      <Withheld {...(audience === null ? {} : { words: words.withheldFrom(audience) })} />
    </span>
  );
}

function Unread({ block, tools }: LivingProps) {
  const language = useLanguage();
  const kind = block.query?.kind ?? '';
  const title = isKindName(kind) ? kinds[kind].words[language].many : '';
  return (
    <>
      <StillBars />
      <LivingLine tools={tools} title={title} pinned={block.pinned} current={null} words="" />
    </>
  );
}

function Shown({ shown, block, tools }: LivingProps & { readonly shown: LivingShown }) {
  const [item] = shown.items;
  if (shown.state === 'deleted') return <Deleted shown={shown} block={block} tools={tools} />;
  if (shown.state === 'empty') return <Empty block={block} tools={tools} />;
  if (shown.matrix !== null) return <Several shown={shown} block={block} tools={tools} />;
  if (item === undefined) return <Empty block={block} tools={tools} />;
  return block.record === null ? (
    <Several shown={shown} block={block} tools={tools} />
  ) : (
    <One shown={shown} item={item} block={block} tools={tools} />
  );
}

function One({ shown, item, block, tools }: LivingProps & { readonly shown: LivingShown; readonly item: LivingItem }) {
  const { open } = useLiving();
  return (
    <>
      {item.withheld ? (
        <HeldBack />
      ) : (
        <p className="brief-living-words" lang={item.language} dir={directionOf(item.language)}>
          {item.text}
        </p>
      )}
      <LivingLine
        tools={tools}
        marking={markingOf(item)}
        title={<LivingTitle item={item} />}
        facts={<LivingFacts item={item} newer={shown.newer} isSucceeded={shown.successor !== null} />}
        pinned={block.pinned}
        current={shown.newer ?? item.revision}
        words={item.text}
        open={() => open(item.record)}
      />
    </>
  );
}

function Several({ shown, block, tools }: LivingProps & { readonly shown: LivingShown }) {
  const words = useWords(briefScreenWords).living;
  const language = useLanguage();
  const write = useNumber();
  const kind = block.query?.kind ?? shown.items[0]?.kind ?? '';
  const name = isKindName(kind) ? kinds[kind].words[language].many : kind;
  const count = shown.items.length;
  return (
    <>
      {shown.matrix !== null ? (
        <LivingMatrix matrix={shown.matrix} />
      ) : (
        <ul className="brief-living-list">
          {shown.items.map((item) => (
            <li key={item.record} dir={directionOf(item.language)}>
              {item.party !== null && <bdi className="brief-living-party">{item.party}</bdi>}
              {item.withheld ? (
                <HeldBack />
              ) : (
                <>
                  <Line item={item} />{' '}
                  <span className="brief-living-source">
                    <Source item={item} />
                  </span>
                </>
              )}
            </li>
          ))}
        </ul>
      )}
      <LivingLine
        tools={tools}
        title={name}
        facts={shown.matrix === null ? words.several(count, write(count)) : undefined}
        pinned={null}
        current={null}
        words={shown.items.map(({ text }) => text).join('\n')}
      />
    </>
  );
}

function Deleted({ shown, block, tools }: LivingProps & { readonly shown: LivingShown }) {
  const words = useWords(briefScreenWords).living;
  const { open } = useLiving();
  const { record } = block;
  const [item] = shown.items;
  return (
    <div className="brief-living-deleted">
      {item !== undefined && (
        <p className="brief-living-words" lang={item.language} dir={directionOf(item.language)}>
          {item.text}
        </p>
      )}
      <LivingLine
        tools={tools}
        title={words.deleted}
        facts={item === undefined ? words.restoreHow : words.deletedHow}
        pinned={block.pinned}
        current={null}
        words={item?.text ?? ''}
        open={record === null ? undefined : () => open(record)}
      />
    </div>
  );
}

function Empty({ block, tools }: LivingProps) {
  const words = useWords(briefScreenWords).living;
  const language = useLanguage();
  const { run } = useOfferedCommands();
  const kind = block.query?.kind ?? 'position';
  const name = isKindName(kind) ? kinds[kind].words[language].many : kind;
  return (
    <div className="brief-living-empty">
      <p>
        {words.empty(name)} {!tools.isReadOnly && <Link onPress={() => run('record.new')}>{words.record}</Link>}
      </p>
      <LivingLine tools={tools} title={name} pinned={block.pinned} current={null} words="" />
    </div>
  );
}
