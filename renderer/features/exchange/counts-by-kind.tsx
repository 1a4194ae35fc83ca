// How many records of each kind, in the order of the register.
import { addressOf } from '#renderer/client/address.ts';
import { useLanguage, useNumber } from '#renderer/ui/language.tsx';
import { Link } from '#renderer/ui/link.tsx';
import { definitionOf, kindNames } from '#shared/records/record.ts';

interface CountsByKindProps {
  readonly counts: Readonly<Record<string, number>>;
  /** Whether they are in the library, so that each name leads to its list. */
  readonly areHere?: true;
}

export function CountsByKind({ counts, areHere }: CountsByKindProps) {
  const language = useLanguage();
  const write = useNumber();
  return (
    <dl className="exchange-counts">
      {kindNames.flatMap((kind) => {
        const count = counts[kind];
        if (count === undefined) return [];
        const name = definitionOf(kind).words[language].many;
        return [
          <div key={kind}>
            <dt>{areHere === true ? <Link href={addressOf.list(null, kind)}>{name}</Link> : name}</dt>
            <dd>{write(count)}</dd>
          </div>,
        ];
      })}
    </dl>
  );
}
